package no.imdi.introresultat.operations.web.overvaaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.notification.Epostoppsett;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of the mail. */
class EposthelseTest {
    private static TestDatabase database;
    private static JdbcClient jdbc;

    @BeforeAll
    static void aapne() {
        database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database.dataSource());
    }

    @AfterAll
    static void lukk() {
        database.close();
    }

    @Test
    void aServerThatAnswersIsUpAndOneThatDoesNotIsDown() throws IOException {
        int port;
        try (ServerSocket tjener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = tjener.getLocalPort();
            assertThat(helse(port).getStatus()).isEqualTo(Status.UP);
        }
        Health nede = helse(port);

        assertThat(nede.getStatus()).isEqualTo(Status.DOWN);
        assertThat(nede.getDetails()).containsEntry("server", "svarer ikke");
    }

    @Test
    void withoutAServerThereIsNothingThatCanBeDown() {
        Health helse = new Eposthelse(jdbc, Optional.empty()).health();

        assertThat(helse.getStatus()).isEqualTo(Status.UP);
        assertThat(helse.getDetails()).containsEntry("server", "ikke satt opp");
    }

    @Test
    void aMailThatWasRefusedIsDownAndOneThatWaitsIsNot() {
        assertThat(medBrev("VENTER").getStatus()).isEqualTo(Status.UP);
        Health avvist = medBrev("AVVIST");

        assertThat(avvist.getStatus()).isEqualTo(Status.DOWN);
        assertThat(avvist.getDetails()).containsEntry("avvist eller uviss", 1L);
        jdbc.sql("update operasjon.utboks set opprettet = now() - interval '31 days'")
                .update();
        assertThat(new Eposthelse(jdbc, Optional.empty()).health().getStatus()).isEqualTo(Status.UP);
    }

    private static Health medBrev(String tilstand) {
        jdbc.sql(
                        "insert into operasjon.utboks (anledning, mottaker, epost, emne, tekst, html, tilstand)"
                                + " values ('anledning', :tilstand, 'drift@example.no', 'Emne', 'Tekst', '<p>Tekst', :tilstand)")
                .param("tilstand", tilstand)
                .update();
        return new Eposthelse(jdbc, Optional.empty()).health();
    }

    private static Health helse(int port) {
        return new Eposthelse(
                        jdbc,
                        Epostoppsett.av(Map.of(
                                "INTRORESULTAT_SMTP_HOST", "localhost",
                                "INTRORESULTAT_SMTP_PORT", Integer.toString(port),
                                "INTRORESULTAT_AVSENDER", "drift@example.no")))
                .health();
    }
}
