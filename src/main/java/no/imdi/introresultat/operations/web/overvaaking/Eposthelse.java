package no.imdi.introresultat.operations.web.overvaaking;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import no.imdi.introresultat.notification.Epostoppsett;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether mail can be delivered: the server answers, and nothing was refused or is uncertain. */
record Eposthelse(JdbcClient jdbc, Optional<Epostoppsett> oppsett) implements HealthIndicator {
    private static final int MILLISEKUNDER = 2000;
    private static final String FEIL =
            "select count(*) from operasjon.utboks where tilstand in ('AVVIST', 'UVISS') and opprettet > now() - interval '30 days'";

    @Override
    public Health health() {
        long feil = jdbc.sql(FEIL).query(Long.class).single();
        boolean svarer = oppsett.isEmpty() || svarer(oppsett.get());
        return (feil == 0 && svarer ? Health.up() : Health.down())
                .withDetail("avvist eller uviss", feil)
                .withDetail("server", oppsett.isEmpty() ? "ikke satt opp" : svarer ? "svarer" : "svarer ikke")
                .build();
    }

    private static boolean svarer(Epostoppsett oppsett) {
        try (Socket forbindelse = new Socket()) {
            forbindelse.connect(new InetSocketAddress(oppsett.vert(), oppsett.port()), MILLISEKUNDER);
            return true;
        } catch (IOException svarerIkke) {
            return false;
        }
    }
}
