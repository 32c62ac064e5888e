package no.imdi.introresultat.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.quartz.spi.OperableTrigger;

/**
 * A whole year on a clock of its own, minute by minute: Quartz' triggers and the watch's decisions are the real ones, the work is
 * not done. Every job is taken to last an hour, and the final run to be approved when it is to be published.
 */
public final class Simulering {
    private static final Duration MINUTT = Duration.ofMinutes(1);
    private static final Duration ARBEIDET_TAR = Duration.ofHours(1);

    private final Aarsplan aarsplan;
    private final int aar;
    private final Instant avFra;
    private final Instant paaFra;
    private final Map<Jobb, Forfall> forfall = new EnumMap<>(Jobb.class);
    private final Map<Jobb, OperableTrigger> triggere = new EnumMap<>(Jobb.class);
    private final List<String> hendelser = new ArrayList<>();

    private Simulering(Aarsplan aarsplan, int aar, Instant avFra, Instant paaFra) {
        this.aarsplan = aarsplan;
        this.aar = aar;
        this.avFra = avFra;
        this.paaFra = paaFra;
        for (Forfall ett : aarsplan.forfall(aar)) {
            OperableTrigger trigger = (OperableTrigger) Kvartsplan.trigger(ett);
            trigger.computeFirstFireTime(null);
            triggere.put(ett.jobb(), trigger);
            forfall.put(ett.jobb(), ett);
        }
    }

    /** The year after the result year with a machine that is always on: a line for each thing that happens. */
    public static List<String> alltidPaa(Aarsplan aarsplan, int aar) {
        return new Simulering(aarsplan, aar, Instant.MAX, Instant.MAX).gaa();
    }

    /** The same with a machine that is off from 28 February to 3 March, both included. */
    public static List<String> avOverFristen(Aarsplan aarsplan, int aar) {
        return new Simulering(
                        aarsplan, aar, midnatt(LocalDate.of(aar + 1, 2, 28)), midnatt(LocalDate.of(aar + 1, 3, 4)))
                .gaa();
    }

    private List<String> gaa() {
        Instant slutt = midnatt(LocalDate.of(aar + 2, 1, 1));
        boolean varPaa = true;
        for (Instant naa = midnatt(LocalDate.of(aar + 1, 1, 1)); naa.isBefore(slutt); naa = naa.plus(MINUTT)) {
            boolean paa = naa.isBefore(avFra) || !naa.isBefore(paaFra);
            if (paa != varPaa) {
                si(naa, paa ? "maskinen er på igjen" : "maskinen er av");
                if (paa) {
                    triggere.values().forEach(trigger -> trigger.updateAfterMisfire(null));
                }
                varPaa = paa;
            }
            if (paa) {
                minutt(naa);
            }
        }
        return hendelser;
    }

    private void minutt(Instant naa) {
        triggere.forEach((jobb, trigger) -> {
            Date neste = trigger.getNextFireTime();
            if (neste != null && !neste.toInstant().isAfter(naa)) {
                trigger.triggered(null);
                se(jobb, naa);
            }
        });
        // The watch looks at what the triggers have not seen to.
        for (Jobb jobb : Jobb.values()) {
            se(jobb, naa);
        }
    }

    private void se(Jobb jobb, Instant naa) {
        Forfall ett = forfall.get(jobb);
        if (ett.tilstand() == Forfall.Tilstand.UTLOST) {
            if (!naa.isBefore(ett.utlost().plus(ARBEIDET_TAR))) {
                forfall.put(jobb, ett.ferdig(naa));
                si(naa, ett.navn() + " er ferdig");
            }
            return;
        }
        Forfallsvurdering vurdering = Forfallsvurdering.av(ett, aarsplan.plan(jobb), naa);
        if (vurdering != Forfallsvurdering.INGENTING) {
            Forfall naaende = vurdering.utfort(ett, naa);
            forfall.put(jobb, naaende);
            si(naa, linje(naaende, naa));
        }
    }

    private static String linje(Forfall forfall, Instant naa) {
        if (forfall.tilstand() != Forfall.Tilstand.UTLOST) {
            return forfall.navn() + ": " + forfall.melding();
        }
        boolean sen = naa.isAfter(forfall.forfaller().plus(Forfallsvurdering.I_TIDE));
        return forfall.navn() + " utløses" + (sen ? ", hentet inn etter " + Norsktid.kort(forfall.forfaller()) : "");
    }

    private void si(Instant naa, String hva) {
        hendelser.add(Norsktid.medDag(naa) + "  " + hva);
    }

    private static Instant midnatt(LocalDate dag) {
        return dag.atStartOfDay(Registreringsfrist.NORGE).toInstant();
    }
}
