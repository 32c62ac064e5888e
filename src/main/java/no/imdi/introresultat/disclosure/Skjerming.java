package no.imdi.introresultat.disclosure;

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
}
