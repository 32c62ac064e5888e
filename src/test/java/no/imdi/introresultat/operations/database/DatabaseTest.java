package no.imdi.introresultat.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.register.FailedException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class DatabaseTest {
    @TempDir
    private Path home;

    @Test
    void allMigrationsAreAppliedAndNoMoreThanOnce() throws SQLException, IOException {
        DatabaseAddress address = TestDatabase.freshAddress();
        for (int time = 0; time < 2; time++) {
            try (Database database = Database.open(address, home, 1)) {
                assertThat(
                                column(
                                        database,
                                        "select version from resultat.migrering where type = 'SQL' and success and version is not null"))
                        .containsExactlyElementsOf(versjoner());
                assertThat(column(
                                database,
                                "select script from resultat.migrering where type = 'SQL' and version is null"))
                        .containsExactly("R__rettigheter.sql");
            }
        }
    }

    @Test
    void batchHasItsTablesInASchemaOfItsOwn() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh()) {
            assertThat(column(
                            database.database(),
                            "select relname from pg_class where relnamespace = 'batch'::regnamespace"
                                    + " and relkind in ('r', 'S') order by 1"))
                    .containsExactly(
                            "batch_job_execution",
                            "batch_job_execution_context",
                            "batch_job_execution_params",
                            "batch_job_execution_seq",
                            "batch_job_instance",
                            "batch_job_instance_seq",
                            "batch_step_execution",
                            "batch_step_execution_context",
                            "batch_step_execution_seq");
        }
    }

    @Test
    void aFileInTheHomeAddsToThePackagedMigrations() throws Exception {
        migration("V900__egen.sql", "create table resultat.egen (tall int);");
        try (Database database = Database.open(TestDatabase.freshAddress(), home, 1)) {
            assertThat(column(database, "select count(*) from resultat.egen")).containsExactly("0");
        }
    }

    @Test
    void theRightsAreMadeAnewWhenTheirFileChangesAndOnlyThen() throws Exception {
        DatabaseAddress address = TestDatabase.freshAddress();
        migration("R__rettigheter.sql", "create table if not exists resultat.endret (tall int);");
        for (int time = 0; time < 2; time++) {
            try (Database database = Database.open(address, home, 1)) {
                assertThat(column(database, "select count(*) from resultat.endret"))
                        .containsExactly("0");
                assertThat(
                                column(
                                        database,
                                        "select count(*) from resultat.migrering where script = 'R__rettigheter.sql' and success"))
                        .containsExactly("2");
            }
        }
    }

    @Test
    void aFileInTheHomeThatDiffersFromWhatWasAppliedIsToldOf() throws IOException {
        migration("V2__resultat.sql", "create table resultat.annet (tall int);");
        assertFails(() -> Database.open(TestDatabase.freshAddress(), home, 1))
                .hasMessageMatching("Databasen .* er laget med andre migreringer enn dette programmets .*\\.");
    }

    @Test
    void aBrokenMigrationIsOneSentence() throws IOException {
        migration("V900__feil.sql", "create tabel x;");
        assertFails(() -> Database.open(TestDatabase.freshAddress(), home, 1))
                .hasMessageMatching("Databasen .* meldte en feil \\(SQLSTATE 42601\\); .*\\.");
    }

    /** The versions of the files in {@code sql/migrering}, which are numbered without a hole. */
    private static List<String> versjoner() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("sql/migrering"))) {
            List<Integer> numre = filer.map(fil -> fil.getFileName().toString())
                    .filter(navn -> !navn.startsWith("R__"))
                    .map(navn -> Integer.valueOf(navn.replaceAll("^V(\\d+)__.*", "$1")))
                    .sorted()
                    .toList();
            assertThat(numre)
                    .isEqualTo(IntStream.rangeClosed(1, numre.size()).boxed().toList());
            return numre.stream().map(String::valueOf).toList();
        }
    }

    private static String siste() throws IOException {
        List<String> versjoner = versjoner();
        return versjoner.get(versjoner.size() - 1);
    }

    @Test
    void aDatabaseOfANewerProgramIsNotTouched() throws IOException {
        DatabaseAddress address = TestDatabase.freshAddress();
        Path newer = home.resolve("sql/migrering/V900__nyere.sql");
        migration("V900__nyere.sql", "create table resultat.nyere (tall int);");
        Database.open(address, home, 1).close();
        Files.delete(newer);
        assertFails(() -> Database.open(address, home, 1))
                .hasMessage("Databasen har skjemaversjon 900, men programmet trenger " + siste() + ";"
                        + " bruk programutgaven som hører til databasen.");
    }

    @Test
    void aWrongPasswordIsOneSentenceWithoutThePassword() {
        DatabaseAddress right = TestDatabase.server();
        assertFails(() -> Database.open(home, environment(right.url(), "postgres", "hemmelig-feil"), 1))
                .hasMessage("Databasen " + right.display() + " avviste brukernavn eller passord for «postgres»;"
                        + " rett INTRORESULTAT_DB_USER og INTRORESULTAT_DB_PASSWORD.");
    }

    @Test
    void aMissingPasswordIsTheSameSentence() {
        DatabaseAddress right = TestDatabase.server();
        assertFails(() -> Database.open(
                        home, Map.of("INTRORESULTAT_DB_URL", right.url(), "INTRORESULTAT_DB_USER", "postgres"), 1))
                .hasMessageContaining("avviste brukernavn eller passord for «postgres»");
    }

    @Test
    void anUnknownDatabaseIsOneSentence() {
        DatabaseAddress right = TestDatabase.server();
        String url = right.url().replaceFirst("/[^/]*$", "/finnes_ikke");
        assertFails(() -> Database.open(home, environment(url, right.user(), right.password()), 1))
                .hasMessageMatching("Databasen 127\\.0\\.0\\.1:\\d+/finnes_ikke finnes ikke på serveren; .*\\.");
    }

    @Test
    void anUnreachableServerIsOneSentence() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertFails(() -> Database.open(home, environment("jdbc:postgresql://127.0.0.1:" + free + "/nir", "a", "b"), 1))
                .hasMessage("Databasen 127.0.0.1:" + free + "/nir svarer ikke (forbindelsen ble nektet eller brutt);"
                        + " kontroller at serveren kjører og at INTRORESULTAT_DB_URL er riktig.");
    }

    @Test
    void aServerThatAcceptsButNeverAnswersIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/nir?loginTimeout=1";
            assertFails(() -> Database.open(home, environment(url, "a", "b"), 1))
                    .hasMessageContaining("svarer ikke");
        }
    }

    @Test
    void anUnknownHostIsOneSentence() {
        assertFails(() -> Database.open(home, environment("jdbc:postgresql://finnes.ikke.invalid/nir", "a", "b"), 1))
                .hasMessageStartingWith("Databasen finnes.ikke.invalid:5432/nir svarer ikke (ukjent vert);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://vert/nir",
                "vert:5432",
                "jdbc:mysql://vert/nir",
                "jdbc:postgresql://vert:hundre/nir",
                "jdbc:postgresql://bruker:hemmelig@vert:port/nir",
                "jdbc:postgresql://bruker:hemmelig@vert:5432/nir",
                "jdbc:postgresql://bruker:hemmelig@vert/nir",
                "tull"
            })
    void anAddressThatIsNoAddressIsOneSentence(String url) {
        assertFails(() -> Database.open(home, environment(url, "a", "b"), 1))
                .hasMessage("INTRORESULTAT_DB_URL er ikke en gyldig databaseadresse; skriv den som"
                        + " jdbc:postgresql://vert:5432/database, med bruker og passord i"
                        + " INTRORESULTAT_DB_USER og INTRORESULTAT_DB_PASSWORD.");
    }

    @Test
    void aUserWithoutRightsIsOneSentence() throws SQLException {
        DatabaseAddress address = TestDatabase.server();
        try (Connection connection = address.unpooled().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database tom");
            statement.execute("create role leser login password 'leser'");
        }
        String url = address.url().replaceFirst("/[^/]*$", "/tom");
        assertFails(() -> Database.open(home, environment(url, "leser", "leser"), 1))
                .hasMessageContaining("gir ikke brukeren «leser» de rettighetene som trengs");
    }

    @Test
    void tooManyConnectionsAreOneSentence() throws SQLException {
        DatabaseAddress address = TestDatabase.freshAddress();
        try (Connection connection = TestDatabase.server().unpooled().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role faa login password 'faa' connection limit 0");
        }
        assertFails(() -> Database.open(home, environment(address.url(), "faa", "faa"), 1))
                .hasMessageMatching("Databasen .* har for mange tilkoblinger; .*\\.");
    }

    @Test
    void anExhaustedPoolIsOneSentence() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh()) {
            SQLException exhausted = new SQLTransientConnectionException("introresultat - Connection is not available");
            assertThat(database.database().errors().failure(exhausted))
                    .hasMessageContaining("har ingen ledig tilkobling");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "53100, har full disk",
        "53200, har ikke nok minne",
        "57P01, ble stoppet mens den var i bruk",
        "57P03, er i ferd med å starte eller stoppe",
        "08006, svarer ikke",
        "25006, kan bare leses",
        "22003, meldte en feil (SQLSTATE 22003)"
    })
    void errorsWhileRunningAreToldWithoutTheServersOwnWords(String state, String sentence) {
        Exception deep = new IllegalStateException(new SQLException("Key (deltaker_id)=(12345) is wrong", state));
        assertThat(new DatabaseErrors(new DatabaseAddress("jdbc:postgresql://vert/nir", "u", "p")).failure(deep))
                .hasMessageStartingWith("Databasen vert:5432/nir " + sentence)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("12345");
    }

    @Test
    void whatDoesNotComeFromTheDatabaseIsLeftToOthers() {
        DatabaseErrors errors = new DatabaseErrors(new DatabaseAddress("jdbc:postgresql://vert/nir", "u", "p"));
        assertThat(errors.translate(new IllegalStateException("noe annet"))).isEmpty();
        assertThat(errors.translate(new PSQLException("brutt", PSQLState.CONNECTION_FAILURE)))
                .isPresent();
    }

    @Test
    void anOpenDatabaseIsOfAServerNewEnough() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh()) {
            assertThat(Integer.parseInt(column(database.database(), "show server_version_num")
                            .get(0)))
                    .isGreaterThanOrEqualTo(150_000);
        }
    }

    private void migration(String name, String sql) throws IOException {
        Path folder = Files.createDirectories(home.resolve("sql/migrering"));
        Files.writeString(folder.resolve(name), sql, StandardCharsets.UTF_8);
    }

    private static Map<String, String> environment(String url, String user, String password) {
        return Map.of(
                "INTRORESULTAT_DB_URL", url, "INTRORESULTAT_DB_USER", user, "INTRORESULTAT_DB_PASSWORD", password);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(ThrowingCallable action) {
        return assertThatThrownBy(action).isInstanceOf(FailedException.class).hasMessageNotContaining("hemmelig");
    }

    private static List<String> column(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
