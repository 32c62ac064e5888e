package no.imdi.introresultat.disclosure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Resultattall;

/** The counts as they may be shown: which cells are hidden, the same in every file. */
public final class Skjerming {
    private final Resultattall tall;
    private final Set<Cellenokkel> skjulte;

    /**
     * @param tall all counts
     * @param skjulte the cells that are hidden
     */
    public Skjerming(Resultattall tall, Set<Cellenokkel> skjulte) {
        this.tall = tall;
        this.skjulte = Set.copyOf(skjulte);
    }

    /** Hides nothing: for internal files. */
    public static Skjerming ingen(Resultattall tall) {
        return new Skjerming(tall, Set.of());
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
