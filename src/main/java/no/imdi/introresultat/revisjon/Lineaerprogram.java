package no.imdi.introresultat.revisjon;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import no.imdi.introresultat.register.FailedException;

/** A connected part of the relations as a linear program. Not safe to use from several threads. */
final class Lineaerprogram implements AutoCloseable {
    private final MPSolver losning;
    private final MPSolverParameters valg;
    private final Map<Integer, MPVariable> variabler = new HashMap<>();

    /**
     * @param grenser what is known of the unknowns
     * @param del the part; the others are pinned
     * @throws FailedException when the solver's native code cannot be loaded
     */
    Lineaerprogram(Grenser grenser, Delsystem del) {
        lastNativ();
        this.losning = MPSolver.createSolver("CLP");
        this.valg = new MPSolverParameters();
        // Without preprocessing each question starts from the solution of the one before, which fits the primal
        // simplex.
        valg.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        valg.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.PRIMAL.swigValue());
        for (int ukjent : del.ukjente()) {
            variabler.put(ukjent, losning.makeNumVar(0, 0, ""));
            begrens(ukjent, grenser.minst(ukjent), grenser.storst(ukjent));
        }
        del.relasjoner().forEach(relasjon -> leggTil(relasjon, grenser));
    }

    private void leggTil(Relasjon relasjon, Grenser grenser) {
        double konstant = relasjon.konstant();
        for (int i = 0; i < relasjon.ukjente().length; i++) {
            int ukjent = relasjon.ukjente()[i];
            if (!variabler.containsKey(ukjent)) {
                konstant -= relasjon.koeffisienter()[i] * grenser.minst(ukjent);
            }
        }
        MPConstraint krav = losning.makeConstraint(relasjon.likhet() ? konstant : -MPSolver.infinity(), konstant, "");
        for (int i = 0; i < relasjon.ukjente().length; i++) {
            MPVariable variabel = variabler.get(relasjon.ukjente()[i]);
            if (variabel != null) {
                krav.setCoefficient(variabel, relasjon.koeffisienter()[i]);
            }
        }
    }

    /** Lets an unknown move between two bounds; the upper one can be {@link Grenser#UENDELIG}. */
    void begrens(int ukjent, double minst, double storst) {
        variabler.get(ukjent).setBounds(minst, storst >= Grenser.UENDELIG ? MPSolver.infinity() : storst);
    }

    /**
     * Moves the unknowns to where the sum of some of them, each with a sign, is as large as it can be.
     *
     * @param summert which of the part's
     * @param fortegn the sign of each, by its place in the list
     * @return the sum; {@link Grenser#UENDELIG} when it has no bound, and nothing is moved
     * @throws SelvmotsigelseException when no counts fit the relations
     * @throws FailedException when the solver gives up
     */
    double maksimer(int[] summert, IntUnaryOperator fortegn) {
        MPObjective mal = losning.objective();
        mal.clear();
        for (int i = 0; i < summert.length; i++) {
            mal.setCoefficient(variabler.get(summert[i]), fortegn.applyAsInt(i));
        }
        mal.setMaximization();
        MPSolver.ResultStatus svar = losning.solve(valg);
        if (svar == MPSolver.ResultStatus.ABNORMAL) {
            // Rounding has gathered from question to question: begin anew.
            losning.reset();
            svar = losning.solve(valg);
        }
        return switch (svar) {
            case OPTIMAL -> mal.value();
            case UNBOUNDED -> Grenser.UENDELIG;
            case INFEASIBLE -> throw new SelvmotsigelseException();
            default ->
                throw new FailedException("Løseren av lineære program ga opp (" + svar
                        + "), så revisjonen kan ikke si om tallene er trygge; meld fra med kjøringens navn.");
        };
    }

    /** Where an unknown is now. */
    double verdi(int ukjent) {
        return variabler.get(ukjent).solutionValue();
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

    @Override
    public void close() {
        valg.delete();
        losning.delete();
    }
}
