package no.imdi.introresultat.disclosure;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * Asks whether any way to spread whole persons over the smallest groups agrees with all that is shown and holds a given number
 * in a given cell. Knows nothing of how cells are hidden, nor of sums: only who is counted where.
 */
final class Mulighetssok {
    private static final int FLEST = 1000;

    private final Resultattall tall;
    private final List<Set<Cellenokkel>> grupper;
    private final Set<Cellenokkel> skjulte;

    /**
     * @param tall the counts
     * @param grupper for each smallest group the cells that count it
     * @param skjulte the hidden cells
     */
    Mulighetssok(Resultattall tall, List<Set<Cellenokkel>> grupper, Set<Cellenokkel> skjulte) {
        this.tall = tall;
        this.grupper = grupper;
        this.skjulte = skjulte;
        Loader.loadNativeLibraries();
    }

    /** Whether the cell can hold this number. */
    boolean kanVaere(Cellenokkel hvilken, int antall) {
        MPSolver losning = MPSolver.createSolver("SAT");
        try {
            Map<Cellenokkel, MPConstraint> krav = new HashMap<>();
            for (Set<Cellenokkel> gruppe : grupper) {
                MPVariable personer = losning.makeIntVar(0, FLEST, "");
                for (Cellenokkel celle : gruppe) {
                    if (celle.equals(hvilken) || !skjulte.contains(celle)) {
                        int skal = celle.equals(hvilken) ? antall : tall.antall(celle);
                        krav.computeIfAbsent(celle, ny -> losning.makeConstraint(skal, skal, ""))
                                .setCoefficient(personer, 1);
                    }
                }
            }
            return losning.solve() == MPSolver.ResultStatus.OPTIMAL;
        } finally {
            losning.delete();
        }
    }
}
