package no.imdi.introresultat.operations.web.lesing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Forfall;
import no.imdi.introresultat.schedule.Forfallsliste;
import no.imdi.introresultat.schedule.Jobb;
import org.springframework.stereotype.Component;

/** A result year's dates: what has happened, what comes, and what is late. */
@Component
public class Tidslinje {
    private final Aarsplan aarsplan;
    private final Forfallsliste forfallsliste;
    private final Kjoringer kjoringer;
    private final Godkjenninger godkjenninger;

    Tidslinje(Aarsplan aarsplan, Forfallsliste forfallsliste, Kjoringer kjoringer, Godkjenninger godkjenninger) {
        this.aarsplan = aarsplan;
        this.forfallsliste = forfallsliste;
        this.kjoringer = kjoringer;
        this.godkjenninger = godkjenninger;
    }

    /**
     * A point on the line.
     *
     * @param tid when
     * @param nokkel what, as a key of the texts
     * @param tilstand {@code ferdig}, {@code sent}, {@code pagar}, {@code kommer} or {@code passert}: a date that came before there
     *     was anyone to keep it
     * @param kjoring the run it is about; null for none
     * @param melding what is to be said of it; null for nothing
     */
    public record Punkt(Instant tid, String nokkel, String tilstand, String kjoring, String melding) {}

    /** The year's points, the first one first. */
    public List<Punkt> av(int aar, Instant naa) {
        List<Punkt> punkter = new ArrayList<>(datoer(aar, naa));
        for (Kjoring kjoring : kjoringer.alle()) {
            if (kjoring.aar() != aar) {
                continue;
            }
            punkter.add(new Punkt(
                    kjoring.startet(),
                    "hendelse.kjoring." + kjoring.type().ord(),
                    kjoring.avsluttet() == null ? "pagar" : "ferdig",
                    kjoring.fulltNavn(),
                    null));
            godkjenninger
                    .gjeldende(kjoring)
                    .forEach(en -> punkter.add(
                            new Punkt(en.tid(), "hendelse.godkjent", "ferdig", kjoring.fulltNavn(), en.hvem())));
            godkjenninger
                    .publisert(kjoring)
                    .ifPresent(tid ->
                            punkter.add(new Punkt(tid, "hendelse.publisert", "ferdig", kjoring.fulltNavn(), null)));
        }
        punkter.sort(Comparator.comparing(Punkt::tid));
        return punkter;
    }

    private List<Punkt> datoer(int aar, Instant naa) {
        Map<Jobb, Forfall> kjente = forfallsliste.alle().stream()
                .filter(forfall -> forfall.aar() == aar)
                .collect(Collectors.toMap(Forfall::jobb, forfall -> forfall));
        return planlagte(aar).stream()
                .map(planlagt -> punkt(planlagt, Optional.ofNullable(kjente.get(planlagt.jobb())), naa))
                .toList();
    }

    private List<Forfall> planlagte(int aar) {
        try {
            return aarsplan.forfall(aar);
        } catch (RefusedException utenFil) {
            return List.of();
        }
    }

    private static Punkt punkt(Forfall planlagt, Optional<Forfall> kjent, Instant naa) {
        Instant tid = kjent.map(Forfall::forfaller).orElse(planlagt.forfaller());
        String tilstand = kjent.map(forfall -> switch (forfall.tilstand()) {
                    case FERDIG -> "ferdig";
                    case UTLOST, PROVES_IGJEN -> "pagar";
                    case OPPGITT, TAPT -> "sent";
                    case VENTER, PLANLAGT -> tid.isBefore(naa) ? "sent" : "kommer";
                })
                .orElse(tid.isBefore(naa) ? "passert" : "kommer");
        return new Punkt(
                tid,
                "dato." + planlagt.jobb().navn(),
                tilstand,
                null,
                kjent.map(Forfall::melding).orElse(null));
    }
}
