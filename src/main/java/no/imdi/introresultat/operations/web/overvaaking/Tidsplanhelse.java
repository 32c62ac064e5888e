package no.imdi.introresultat.operations.web.overvaaking;

import java.time.Clock;
import java.util.Map;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Alarmer;
import no.imdi.introresultat.schedule.Forfallsliste;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the fixed dates are kept: no alarm, and a scheduler that has said within half a minute that it lives. */
record Tidsplanhelse(JdbcClient jdbc, Forfallsliste liste, Aarsplan aarsplan, Clock klokke) implements HealthIndicator {
    private static final String LEVENDE = "select count(*) from plan.qrtz_scheduler_state"
            + " where last_checkin_time > 1000 * extract(epoch from now() - interval '30 seconds')";

    @Override
    public Health health() {
        long levende = jdbc.sql(LEVENDE).query(Long.class).single();
        Map<String, String> alarmer = Alarmer.av(liste.alle(), aarsplan, klokke.instant());
        return (levende > 0 && alarmer.isEmpty() ? Health.up() : Health.down())
                .withDetail("planleggere", levende)
                .withDetail("alarmer", alarmer)
                .build();
    }
}
