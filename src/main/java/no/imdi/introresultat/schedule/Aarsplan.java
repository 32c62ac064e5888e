package no.imdi.introresultat.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Registreringsfrist;

/** Every date of every result year, from {@code jobs/*.yaml} and the years' settings. */
public final class Aarsplan {
    /** How far ahead dates are set. */
    static final Period FRAMOVER = Period.ofMonths(15);

    private static final Duration MANGLER_SNART = Duration.ofDays(90);

    private final IntFunction<Aarsoppsett> oppsett;
    private final Map<Jobb, Jobbplan> planer;

    /**
     * By the files alone, for what happens on no database: as if no dispensation came from the console.
     *
     * @param ressurser where the files lie
     * @throws RefusedException when something in {@code jobs/*.yaml} is wrong, by file and line
     */
    public Aarsplan(Ressurser ressurser) {
        this(ressurser, aar -> Aarsoppsett.les(ressurser, aar));
    }

    /**
     * @param ressurser where {@code jobs/*.yaml} lie
     * @param oppsett the settings of a result year as a run would go by them now
     * @throws RefusedException when something in {@code jobs/*.yaml} is wrong, by file and line
     */
    public Aarsplan(Ressurser ressurser, IntFunction<Aarsoppsett> oppsett) {
        this.oppsett = oppsett;
        this.planer = Jobbplanleser.les(ressurser);
    }

    /**
     * Dates, and result years that cannot have theirs.
     *
     * @param forfall the dates, the first one first
     * @param mangler by result year, what it lacks, as a Norwegian sentence
     */
    public record Datoer(List<Forfall> forfall, Map<Integer, String> mangler) {}

    Jobbplan plan(Jobb jobb) {
        return planer.get(jobb);
    }

    /** The dates that can still be fired and those of the next 15 months. */
    public Datoer datoer(Instant naa) {
        Instant sist = naa.atZone(Registreringsfrist.NORGE).plus(FRAMOVER).toInstant();
        int iAar = naa.atZone(Registreringsfrist.NORGE).getYear();
        List<Forfall> forfall = new ArrayList<>();
        Map<Integer, String> mangler = new LinkedHashMap<>();
        for (int aar = iAar - 2; aar <= iAar + 1; aar++) {
            try {
                forfall(aar).stream()
                        .filter(ett -> naa.isBefore(plan(ett.jobb()).vinduLukkes(ett.forfaller()))
                                && !ett.forfaller().isAfter(sist))
                        .forEach(forfall::add);
            } catch (RefusedException avvist) {
                if (!forste(aar).isAfter(sist) && aar >= iAar - 1) {
                    mangler.put(aar, avvist.getMessage());
                }
            }
        }
        forfall.sort(Comparator.comparing(Forfall::forfaller));
        return new Datoer(forfall, mangler);
    }

    /**
     * A result year's dates, the first one first.
     *
     * @throws RefusedException when the year has no file, or something in it is wrong
     */
    public List<Forfall> forfall(int aar) {
        Aarsoppsett aarets = oppsett.apply(aar);
        if (aarets.standard()) {
            throw new RefusedException("Filen config/aar/" + aar
                    + ".yaml mangler, så ingen av jobbene for resultatåret " + aar + " er satt opp; lag den.");
        }
        return planer.values().stream()
                .map(plan -> Forfall.planlagt(aar, plan.jobb(), plan.naar().forfaller(aar, aarets.frist())))
                .sorted(Comparator.comparing(Forfall::forfaller))
                .toList();
    }

    /** Whether the year's first date is so near that what it lacks is an alarm. */
    boolean haster(int aar, Instant naa) {
        return naa.plus(MANGLER_SNART).isAfter(forste(aar));
    }

    private Instant forste(int aar) {
        return planer.values().stream()
                .map(plan -> plan.naar().forfaller(aar, Registreringsfrist.normal(aar)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
