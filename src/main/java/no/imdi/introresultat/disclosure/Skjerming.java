package no.imdi.introresultat.disclosure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * The counts as they may be shown: which cells are hidden. Only the threshold rule hides so far; it does not stop anyone
 * from subtracting, so that nothing that rests on it may be published.
 */
public final class Skjerming {
    private final Resultattall tall;
    private final Set<Cellenokkel> skjulte;

    private Skjerming(Resultattall tall, Set<Cellenokkel> skjulte) {
        this.tall = tall;
        this.skjulte = skjulte;
    }

    /** Hides nothing: for internal files. */
    public static Skjerming ingen(Resultattall tall) {
        return new Skjerming(tall, Set.of());
    }

    /**
     * Hides counts from one up to and with the threshold.
     *
     * @param tall all counts
     * @param prikkegrense the largest count that is hidden
     */
    public static Skjerming terskel(Resultattall tall, int prikkegrense) {
        return new Skjerming(
                tall,
                tall.celler()
                        .filter(celle -> tall.antall(celle) > 0 && tall.antall(celle) <= prikkegrense)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The counts behind, with tables and regions. */
    public Resultattall tall() {
        return tall;
    }

    /** Whether the count is hidden. */
    public boolean skjult(Cellenokkel celle) {
        return skjulte.contains(celle);
    }

    /** Whether the percent is hidden: its count is, or the total it is a share of. */
    public boolean prosentSkjult(Cellenokkel celle) {
        return skjult(celle) || skjult(celle.alle());
    }

    /** The count; empty when hidden. */
    public OptionalInt antall(Cellenokkel celle) {
        return skjult(celle) ? OptionalInt.empty() : OptionalInt.of(tall.antall(celle));
    }

    /** The percent; empty when hidden or not computable. */
    public Optional<BigDecimal> prosent(Cellenokkel celle) {
        return prosentSkjult(celle) ? Optional.empty() : tall.prosent(celle);
    }

    /** How many cells are hidden. */
    public int antallSkjulte() {
        return skjulte.size();
    }
}
