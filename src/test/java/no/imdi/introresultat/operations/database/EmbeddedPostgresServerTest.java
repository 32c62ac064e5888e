package no.imdi.introresultat.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.Verktoy;
import no.imdi.introresultat.register.FailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Langtest
class EmbeddedPostgresServerTest {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", "HOME=/");

    @TempDir
    private Path home;

    @Test
    void keepsItsDataThroughARestartAndCommitsDurably() throws SQLException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home)) {
            execute(server.address(), "create table verdi as select 42 as tall");
            assertThat(ask(server.address(), "show fsync")).isEqualTo("on");
            assertThat(ask(server.address(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server.address(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server.address(), "select datcollate from pg_database where datname = current_database()"))
                    .isEqualTo("C");
            assertThat(ask(server.address(), "show listen_addresses")).isEqualTo("127.0.0.1");
        }
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home)) {
            assertThat(ask(server.address(), "select tall from verdi")).isEqualTo("42");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordThatOnlyTheOwnerCanRead() throws IOException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home)) {
            DatabaseAddress guess = new DatabaseAddress(server.address().url(), "postgres", "gjett");
            assertThatThrownBy(() -> guess.unpooled().getConnection()).isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data/.tilkobling"))))
                    .isEqualTo("rw-------");
            assertThat(server.address())
                    .asString()
                    .doesNotContain(server.address().password());
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheFolderAndSinceWhen() throws Exception {
        try (DatabaseProcess owner = DatabaseProcess.start(home)) {
            assertThat(owner.isReady()).isTrue();
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(home))
                    .isInstanceOf(FailedException.class)
                    .hasMessageMatching("Datamappen .* er i bruk av prosess " + owner.pid()
                            + " \\(siden \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?\\); vent .*\\.");
        }
        EmbeddedPostgresServer.start(home).close();
    }

    @Test
    void theSameProcessIsRefusedASecondTimeToo() {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home)) {
            assertThat(EmbeddedPostgresServer.tryStart(home)).isEmpty();
            assertThat(EmbeddedPostgresServer.attach(home)).contains(server.address());
        }
        assertThat(EmbeddedPostgresServer.attach(home)).isEmpty();
    }

    @Test
    void shortCommandsAttachToAServerThatAnotherProcessRuns() throws Exception {
        try (DatabaseProcess owner = DatabaseProcess.start(home)) {
            assertThat(owner.isReady()).isTrue();
            try (Database attached = Database.openOrAttach(home, Map.of(), 1)) {
                assertThat(ask(attached.address(), "select pid from spor")).isEqualTo(Long.toString(owner.pid()));
            }
        }
    }

    @Test
    void shortCommandsWaitForAServerThatIsJustBeingStarted() throws Exception {
        try (DatabaseProcess owner = DatabaseProcess.start(home)) {
            while (!Files.exists(home.resolve("data/.laas"))) {
                Thread.onSpinWait();
            }
            try (Database database = Database.openOrAttach(home, Map.of(), 1)) {
                assertThat(ask(database.address(), "select 1")).isEqualTo("1");
            }
            assertThat(owner.firstWord()).isNotEmpty();
        }
    }

    @Test
    void aServerLeftBehindByAKilledProgramIsStoppedAndNothingIsLost() throws Exception {
        DatabaseProcess killed = DatabaseProcess.start(home);
        assertThat(killed.isReady()).isTrue();
        long orphan = serverPid();
        killed.kill();
        assertThat(ProcessHandle.of(orphan).map(ProcessHandle::isAlive)).contains(true);
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home)) {
            assertThat(serverPid()).isNotEqualTo(orphan);
            assertThat(ask(server.address(), "select pid from spor")).isEqualTo(Long.toString(killed.pid()));
        }
    }

    @Test
    void aProcessFileThatNamesAStrangerIsNotBelieved() throws Exception {
        EmbeddedPostgresServer.start(home).close();
        Files.writeString(
                home.resolve("data/postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home)) {
            assertThat(ask(server.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFirstStartThatWasInterruptedLeavesNothingBehind() throws IOException {
        Path half = Files.createDirectories(home.resolve("data/.uferdig-fra-i-gaar/base"));
        Files.writeString(half.resolve("1"), "halvferdig");
        EmbeddedPostgresServer.start(home).close();
        try (Stream<Path> children = Files.list(home.resolve("data"))) {
            assertThat(children.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("uferdig"));
        }
    }

    @Test
    void aProgramKilledWhileItMadeItsDataIsFollowedByOneThatMakesThemAnew() throws Exception {
        DatabaseProcess killed = DatabaseProcess.start(home);
        while (!Files.isDirectory(home.resolve("data")) || unfinishedClusters() == 0) {
            Thread.onSpinWait();
        }
        killed.kill();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home)) {
            assertThat(ask(server.address(), "select 1")).isEqualTo("1");
        }
    }

    private long unfinishedClusters() throws IOException {
        try (Stream<Path> children = Files.list(home.resolve("data"))) {
            return children.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".uferdig-") && !name.contains("program"))
                    .count();
        }
    }

    @Test
    void aFolderThatIsNotOursIsLeftAlone() throws IOException {
        Path strange = Files.createDirectories(home.resolve("data/postgres"));
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(home))
                .isInstanceOf(FailedException.class)
                .hasMessage("Mappen " + strange + " er ikke laget av dette programmet;"
                        + " flytt den eller sett INTRORESULTAT_HOME til en ny mappe.");
        assertThat(strange).isEmptyDirectory();
    }

    @Test
    void aDataFolderThatIsAFileIsToldAtOnce() throws IOException {
        Files.writeString(home.resolve("data"), "");
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(home))
                .isInstanceOf(FailedException.class)
                .hasMessageStartingWith("Datamappen " + home.resolve("data") + " kan ikke brukes;");
    }

    @Test
    void dataOfAnotherUserAreToldAtOnce() throws Exception {
        Verktoy.krev(isRoot(), "the rights of root, who alone can give a folder away");
        EmbeddedPostgresServer.start(home).close();
        run("chown", "-R", "nobody", home.resolve("data/postgres").toString());
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(home))
                .isInstanceOf(FailedException.class)
                .hasMessage(
                        "Datamappen " + home.resolve("data/postgres") + " tilhører brukeren «nobody», men programmet"
                                + " kjører som «root»; kjør som eieren eller sett INTRORESULTAT_HOME til en egen mappe.");
    }

    @Test
    void aFullDiskIsToldAtOnceAndLeavesNothingHalf() throws Exception {
        Verktoy.krev(
                isRoot() && tryRun("mount", "-t", "tmpfs", "-o", "size=75m", "tmpfs", home.toString()),
                "the rights to mount a small disk (root)");
        try {
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(home))
                    .isInstanceOf(FailedException.class)
                    .hasMessage("Disken med datamappen " + home.resolve("data")
                            + " er full; frigjør plass og prøv på nytt, ingenting er gått tapt.");
            assertThat(home.resolve("data/postgres")).doesNotExist();
            run("mount", "-o", "remount,size=400m", home.toString());
            EmbeddedPostgresServer.start(home).close();
        } finally {
            run("umount", home.toString());
        }
    }

    @Test
    void doesNotDependOnTheLocaleOfTheProgram() throws Exception {
        try (DatabaseProcess turkish = DatabaseProcess.start(
                home,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII",
                "-Djava.io.tmpdir=/nowhere")) {
            assertThat(turkish.firstWord()).isEqualTo("KLAR");
        }
    }

    @Test
    void worksForAnOrdinaryUserAndTellsThemWhenTheFolderIsNotTheirs() throws Exception {
        Verktoy.krev(
                isRoot() && tryRun("setpriv", "--version"),
                "the rights to become another user (root, setpriv); the other tests run as an ordinary user here");
        Path classes = Files.createDirectory(home.resolve("klasser"));
        Path theirs = Files.createDirectory(home.resolve("deres"));
        String classPath = copied(DatabaseProcess.classPath(), classes);
        run("chmod", "-R", "a+rX", home.toString());
        run("chown", "nobody", theirs.toString());
        try (DatabaseProcess ordinary = DatabaseProcess.start(theirs, classPath, AS_NOBODY)) {
            assertThat(ordinary.firstWord()).isEqualTo("KLAR");
        }
        Path ours = Files.createDirectories(home.resolve("vaar/data"));
        try (DatabaseProcess ordinary = DatabaseProcess.start(ours.getParent(), classPath, AS_NOBODY)) {
            assertThat(ordinary.firstWord())
                    .isEqualTo("Datamappen " + ours + " kan ikke skrives av brukeren «nobody»;"
                            + " gi skriverett eller sett INTRORESULTAT_HOME til en annen mappe.");
        }
    }

    private static String copied(String classPath, Path target) throws Exception {
        StringBuilder copy = new StringBuilder();
        int number = 0;
        for (String entry : classPath.split(File.pathSeparator)) {
            if (Files.exists(Path.of(entry))) {
                Path each = target.resolve(++number + "-" + Path.of(entry).getFileName());
                run("cp", "-r", entry, each.toString());
                copy.append(each).append(File.pathSeparator);
            }
        }
        return copy.toString();
    }

    private long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.resolve("data/postgres/postmaster.pid")).get(0));
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.unpooled().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.unpooled().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(String... command) throws Exception {
        assertThat(tryRun(command)).as(String.join(" ", command)).isTrue();
    }

    private static boolean tryRun(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
