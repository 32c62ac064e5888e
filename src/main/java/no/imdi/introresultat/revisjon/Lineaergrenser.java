package no.imdi.introresultat.revisjon;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.imdi.introresultat.register.FailedException;

/**
 * The least and the largest each unknown of one connected part can be when all relations hold at once, by linear programming.
 *
 * <p>Every solution the solver finds shows a value that each unknown can have. Only an unknown that no two solutions have
 * shown far enough apart is asked for by itself.
 */
final class Lineaergrenser {
    private static final double SLINGRINGSMONN = 1e-6;
    private static final int FELLES_SPORSMAL = 12;
    private static final long FRO = 2018;

    private final Grenser grenser;
    private final int[] ukjente;
    private final MPSolver losning;
    private final MPVariable[] variabler;
    private final double[] lavest;
    private final double[] hoyest;

    private Lineaergrenser(Grenser grenser, Delsystem del) {
        this.grenser = grenser;
        this.ukjente = del.ukjente();
        this.losning = MPSolver.createSolver("GLOP");
        // Without it each question starts from the solution of the one before.
        losning.setSolverSpecificParametersAsString("use_preprocessing: false");
        this.variabler = new MPVariable[ukjente.length];
        this.lavest = new double[ukjente.length];
        this.hoyest = new double[ukjente.length];
        Arrays.fill(lavest, Double.POSITIVE_INFINITY);
        Arrays.fill(hoyest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < ukjente.length; i++) {
            long storst = grenser.storst(ukjente[i]);
            variabler[i] = losning.makeNumVar(
                    grenser.minst(ukjente[i]), storst == Grenser.UENDELIG ? MPSolver.infinity() : storst, "");
        }
        Map<Integer, MPVariable> etterUkjent = new HashMap<>();
        for (int i = 0; i < ukjente.length; i++) {
            etterUkjent.put(ukjente[i], variabler[i]);
        }
        del.relasjoner().forEach(relasjon -> leggTil(relasjon, etterUkjent));
    }

    /**
     * The bounds an unknown has when all relations hold at once.
     *
     * @param ukjent the unknown
     * @param minst the least it can be
     * @param storst the largest it can be
     */
    record Intervall(int ukjent, long minst, long storst) {}

    /**
     * Narrower bounds for the unknowns of a connected part, as far as needed to tell whether each is pinned, and whether its
     * interval is at least as wide as wanted. An unknown that is not among them is neither. Safe to use from several threads.
     *
     * @param grenser what is known of the unknowns
     * @param del the part
     * @param bredde the wanted width
     * @throws SelvmotsigelseException when no counts fit the relations
     * @throws FailedException when the solver gives up
     */
    static List<Intervall> finn(Grenser grenser, Delsystem del, long bredde) {
        lastNativ();
        Lineaergrenser lineaer = new Lineaergrenser(grenser, del);
        try {
            return lineaer.finn(bredde);
        } finally {
            lineaer.losning.delete();
        }
    }

    private void leggTil(Relasjon relasjon, Map<Integer, MPVariable> etterUkjent) {
        double konstant = relasjon.konstant();
        for (int i = 0; i < relasjon.ukjente().length; i++) {
            int ukjent = relasjon.ukjente()[i];
            if (grenser.bredde(ukjent) == 0) {
                konstant -= (double) relasjon.koeffisienter()[i] * grenser.minst(ukjent);
            }
        }
        MPConstraint krav = losning.makeConstraint(relasjon.likhet() ? konstant : -MPSolver.infinity(), konstant, "");
        for (int i = 0; i < relasjon.ukjente().length; i++) {
            int ukjent = relasjon.ukjente()[i];
            if (grenser.bredde(ukjent) != 0) {
                krav.setCoefficient(etterUkjent.get(ukjent), relasjon.koeffisienter()[i]);
            }
        }
    }

    private List<Intervall> finn(long bredde) {
        SplittableRandom tilfeldig = new SplittableRandom(FRO);
        int[] uvisse = uvisse(bredde);
        for (int nr = 0; nr < FELLES_SPORSMAL && uvisse.length > 0; nr++) {
            int[] retning = new int[uvisse.length];
            int felles = nr;
            Arrays.setAll(retning, i -> felles == 0 ? 1 : felles == 1 ? -1 : tilfeldig.nextInt(2) * 2 - 1);
            los(uvisse, retning);
            uvisse = uvisse(bredde);
        }
        List<Intervall> funnet = new ArrayList<>();
        for (int nr : uvisse) {
            if (uviss(nr, bredde)) {
                double storst = los(new int[] {nr}, new int[] {1});
                if (uviss(nr, bredde)) {
                    double minst = -los(new int[] {nr}, new int[] {-1});
                    funnet.add(new Intervall(ukjente[nr], (long) Math.ceil(minst - SLINGRINGSMONN), (long)
                            Math.floor(storst + SLINGRINGSMONN)));
                }
            }
        }
        return funnet;
    }

    private int[] uvisse(long bredde) {
        return IntStream.range(0, ukjente.length)
                .filter(nr -> uviss(nr, bredde))
                .toArray();
    }

    private boolean uviss(int nr, long bredde) {
        long trengs = grenser.bredde(ukjente[nr]) < bredde ? 1 : bredde;
        return hoyest[nr] - lavest[nr] < trengs - SLINGRINGSMONN;
    }

    /** Maximizes the sum of some unknowns, each with its sign, and notes the values all unknowns have there. */
    private double los(int[] numre, int[] retning) {
        MPObjective mal = losning.objective();
        mal.clear();
        for (int i = 0; i < numre.length; i++) {
            mal.setCoefficient(variabler[numre[i]], retning[i]);
        }
        mal.setMaximization();
        MPSolver.ResultStatus svar = losning.solve();
        if (svar == MPSolver.ResultStatus.INFEASIBLE) {
            throw new SelvmotsigelseException();
        }
        if (svar == MPSolver.ResultStatus.UNBOUNDED) {
            return Grenser.UENDELIG;
        }
        if (svar != MPSolver.ResultStatus.OPTIMAL) {
            throw new FailedException("Løseren av lineære program ga opp (" + svar
                    + "), så revisjonen kan ikke si om tallene er trygge; meld fra med kjøringens navn.");
        }
        for (int i = 0; i < ukjente.length; i++) {
            double verdi = variabler[i].solutionValue();
            lavest[i] = Math.min(lavest[i], verdi);
            hoyest[i] = Math.max(hoyest[i], verdi);
        }
        return mal.value();
    }

    /** The solver's native code, unpacked and loaded when first asked for. */
    private static synchronized void lastNativ() {
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException feil) {
            throw new FailedException(
                    "Løseren av lineære programmer kan ikke lastes på denne maskinen; kjør revisjonen på Linux på amd64,"
                            + " og sjekk at det er plass i mappen for midlertidige filer.",
                    feil);
        }
    }
}
