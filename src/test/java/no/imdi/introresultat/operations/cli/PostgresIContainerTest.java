package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.Verktoy;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The oldest PostgreSQL that is supported, in a container: migrations, freeze, seal and a whole run. */
@Langtest
class PostgresIContainerTest {
    private static final String BILDE = "introresultat/postgres:15";

    private static PostgreSQLContainer server;

    @BeforeAll
    static void start() {
        Verktoy.krev(bildetFinnes(), "a Docker engine with the image " + BILDE + " (made by .ci/docker)");
        server = new PostgreSQLContainer(DockerImageName.parse(BILDE).asCompatibleSubstituteFor("postgres"));
        server.start();
    }

    @AfterAll
    static void stopp() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aWholeRunOnPostgres15GivesTheBytesOfOneOnTheEmbeddedServer() throws Exception {
        Konsoll konsoll = Referansekjoring.nyKonsoll(
                "container", new DatabaseAddress(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
        Path mappe = Referansekjoring.mappe(konsoll);

        Konsoll.Svar svar = konsoll.kjor(Referansekjoring.kommando(konsoll));

        assertThat(svar.feil()).isEmpty();
        assertThat(konsoll.jdbc()
                        .sql("select current_setting('server_version_num')::int / 10000")
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
        assertThat(Referansekjoring.filer(konsoll)).isEqualTo(Referansekjoring.filer(Referansekjoring.konsoll()));
        assertThat(konsoll.kjor("verify", mappe.toString()).ut()).startsWith("Alt stemmer");
        for (String endring : new String[] {
            "update register.deltaker set skjermet = not skjermet",
            "delete from register.program",
            "truncate register.tiltak"
        }) {
            assertThatThrownBy(() -> konsoll.jdbc().sql(endring).update())
                    .as(endring)
                    .hasMessageContaining("Uttrekket er forseglet og kan ikke endres");
        }
        assertThat(konsoll.kjor("verify", mappe.toString()).kode()).isZero();
    }

    /** Asked of Docker's own command: Testcontainers says a lot more than one line where there is no engine. */
    private static boolean bildetFinnes() {
        try {
            Process spor = new ProcessBuilder("docker", "image", "inspect", BILDE)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return spor.onExit().join().exitValue() == 0;
        } catch (IOException dockerFinnesIkke) {
            return false;
        }
    }
}
