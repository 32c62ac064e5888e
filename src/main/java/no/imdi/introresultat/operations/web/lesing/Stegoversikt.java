package no.imdi.introresultat.operations.web.lesing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.job.Framdriftstavle;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import org.springframework.stereotype.Component;

/** How a run gets on, step by step: from what the batch jobs have stored, and for the step it is in, from the run itself. */
@Component
public class Stegoversikt {
    private final Kjoringsinnsyn innsyn;
    private final Framdriftstavle tavle;
    private final Clock klokke;
    private final Tid tid;

    Stegoversikt(Kjoringsinnsyn innsyn, Framdriftstavle tavle, Clock klokke, Tid tid) {
        this.innsyn = innsyn;
        this.tavle = tavle;
        this.klokke = klokke;
        this.tid = tid;
    }

    /**
     * A step.
     *
     * @param navn its name
     * @param tilstand {@code ferdig}, {@code feilet}, {@code stoppet} or {@code startet}
     * @param brukt how long it has taken, for reading
     * @param rader how far it is in rows, for reading; null when it does not count them
     * @param igjen how long it will take yet, for reading; null when nobody can tell
     * @param andel how far it is in percent; null when nobody can tell
     */
    public record Steg(String navn, String tilstand, String brukt, String rader, String igjen, Integer andel) {}

    /** The run's steps in the order they were started. */
    public List<Steg> av(Kjoring kjoring) {
        return innsyn.steg(kjoring).stream().map(steg -> steg(steg, kjoring)).toList();
    }

    /**
     * A step in numbers.
     *
     * @param navn its name
     * @param status {@code ferdig}, {@code feilet}, {@code stoppet} or {@code startet}
     * @param sekunder how long it has taken
     * @param rader rows done; null when it does not count them
     * @param av rows there are in all; null when unknown
     * @param sekunderIgjen how long it will take yet; null when nobody can tell
     */
    public record Stegtall(String navn, String status, double sekunder, Long rader, Long av, Long sekunderIgjen) {}

    /** The same in numbers. */
    public List<Stegtall> tall(Kjoring kjoring) {
        return innsyn.steg(kjoring).stream().map(steg -> tall(steg, kjoring)).toList();
    }

    private Stegtall tall(Kjoringsinnsyn.Stegtilstand steg, Kjoring kjoring) {
        Instant naa = klokke.instant();
        return lopende(steg, kjoring)
                .map(stand -> new Stegtall(
                        steg.navn(),
                        steg.status(),
                        brukt(stand, naa),
                        stand.rader() == 0 ? null : stand.rader(),
                        stand.av() == 0 ? null : stand.av(),
                        stand.igjen(naa).map(Duration::toSeconds).orElse(null)))
                .orElseGet(() -> new Stegtall(
                        steg.navn(),
                        steg.status(),
                        steg.sekunder(),
                        steg.rader() == 0 ? null : steg.rader(),
                        null,
                        null));
    }

    private Optional<Framdriftstavle.Stand> lopende(Kjoringsinnsyn.Stegtilstand steg, Kjoring kjoring) {
        return tavle.stand(kjoring)
                .filter(stand ->
                        stand.steg().equals(steg.navn()) && steg.status().equals("startet"));
    }

    private static double brukt(Framdriftstavle.Stand stand, Instant naa) {
        return Duration.between(stand.begynt(), naa).toMillis() / 1000.0;
    }

    private Steg steg(Kjoringsinnsyn.Stegtilstand steg, Kjoring kjoring) {
        Instant naa = klokke.instant();
        return lopende(steg, kjoring)
                .map(stand -> new Steg(
                        steg.navn(),
                        steg.status(),
                        tid.varighet(brukt(stand, naa)),
                        stand.rader() == 0 ? null : rader(stand, naa),
                        stand.igjen(naa)
                                .map(igjen -> tid.varighet(igjen.toSeconds()))
                                .orElse(null),
                        stand.av() == 0 ? null : (int) Math.min(100, 100 * stand.rader() / stand.av())))
                .orElseGet(() -> new Steg(steg.navn(), steg.status(), tid.varighet(steg.sekunder()), null, null, null));
    }

    private static String rader(Framdriftstavle.Stand stand, Instant naa) {
        return Tallvisning.gruppert(stand.rader())
                + (stand.av() == 0 ? "" : " / " + Tallvisning.gruppert(stand.av())) + " · "
                + Tallvisning.gruppert(Math.round(stand.takt(naa))) + "/s";
    }
}
