package no.imdi.introresultat.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How the runs that live in this process get on, for whoever looks: only the last word of each. */
public final class Framdriftstavle {
    private final Clock klokke;
    private final Map<Long, Stand> stander = new ConcurrentHashMap<>();

    /** Tells the time by the given clock. */
    public Framdriftstavle(Clock klokke) {
        this.klokke = klokke;
    }

    /**
     * Where a run is.
     *
     * @param steg the step it is in
     * @param begynt when the step began
     * @param rader rows done in the step; 0 when it does not count
     * @param av rows there are in all; 0 when unknown
     */
    public record Stand(String steg, Instant begynt, long rader, long av) {
        /** Rows a second so far, by the given time. */
        public double takt(Instant naa) {
            return rader / Math.max(0.001, Duration.between(begynt, naa).toMillis() / 1000.0);
        }

        /** How long the step will take yet at that rate; empty when nobody can tell. */
        public Optional<Duration> igjen(Instant naa) {
            return rader == 0 || av < rader
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(Math.round((av - rader) / takt(naa))));
        }
    }

    /** Where a run is; empty when it does not live here. */
    public Optional<Stand> stand(Kjoring kjoring) {
        return Optional.ofNullable(stander.get(kjoring.id()));
    }

    /** Writes down what the run tells of itself, and tells it on. */
    Framdrift folg(Kjoring kjoring, Framdrift videre) {
        return new Framdrift() {
            @Override
            public void beskjed(String tekst) {
                videre.beskjed(tekst);
            }

            @Override
            public void steg(String navn) {
                stander.put(kjoring.id(), new Stand(navn, klokke.instant(), 0, 0));
                videre.steg(navn);
            }

            @Override
            public void rader(long antall, long av) {
                stander.computeIfPresent(
                        kjoring.id(), (id, stand) -> new Stand(stand.steg(), stand.begynt(), antall, av));
                videre.rader(antall, av);
            }

            @Override
            public void stegFerdig(String navn) {
                videre.stegFerdig(navn);
            }
        };
    }

    /** The run lives no more. */
    void slutt(Kjoring kjoring) {
        stander.remove(kjoring.id());
    }
}
