package no.imdi.introresultat.operations.web.overvaaking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the numbers that Prometheus reads: the same ones from every copy of the program, since they are the database's. */
class Maalinger {
    private static final Logger LOG = LoggerFactory.getLogger(Maalinger.class);
    private static final String VERDI = "verdi";

    private final JdbcClient jdbc;
    private final Map<Maaling, MultiGauge> maalere = new EnumMap<>(Maaling.class);

    Maalinger(JdbcClient jdbc, MeterRegistry register) {
        this.jdbc = jdbc;
        for (Maaling maaling : Maaling.values()) {
            maalere.put(
                    maaling,
                    MultiGauge.builder(maaling.navn())
                            .description(maaling.beskrivelse())
                            .register(register));
        }
    }

    /** Four times a minute: whoever scrapes more often gets the same numbers again. */
    @Scheduled(fixedDelay = 15_000)
    void maal() {
        try {
            maalere.forEach((maaling, maaler) -> maaler.register(rader(maaling), true));
        } catch (DataAccessException feil) {
            LOG.warn("The database could not be measured; it is tried again soon");
            LOG.debug("Measuring failed", feil);
        }
    }

    private List<MultiGauge.Row<?>> rader(Maaling maaling) {
        List<MultiGauge.Row<?>> rader = new ArrayList<>();
        for (Map<String, Object> rad : jdbc.sql(maaling.sporring()).query().listOfRows()) {
            Tags merker = Tags.empty();
            for (Map.Entry<String, Object> felt : rad.entrySet()) {
                if (!felt.getKey().equals(VERDI)) {
                    merker = merker.and(felt.getKey(), String.valueOf(felt.getValue()));
                }
            }
            rader.add(MultiGauge.Row.of(merker, (Number) rad.get(VERDI)));
        }
        return rader;
    }
}
