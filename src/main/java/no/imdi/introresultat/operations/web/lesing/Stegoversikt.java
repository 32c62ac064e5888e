package no.imdi.introresultat.operations.web.lesing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    private Steg steg(Kjoringsinnsyn.Stegtilstand steg, Kjoring kjoring) {
        Instant naa = klokke.instant();
        return tavle.stand(kjoring)
                .filter(stand ->
                        stand.steg().equals(steg.navn()) && steg.status().equals("startet"))
                .map(stand -> new Steg(
                        steg.navn(),
                        steg.status(),
                        tid.varighet((naa.toEpochMilli() - stand.begynt().toEpochMilli()) / 1000.0),
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
