package no.imdi.introresultat.revisjon;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import no.imdi.introresultat.register.FailedException;

/** Some unknowns as a linear program, the others held where they are. Not safe to use from several threads. */
final class Lineaerprogram implements AutoCloseable {
    private final MPSolver losning;
    private final int[] ukjente;
    private final MPVariable[] variabler;
    private final Map<Integer, MPVariable> etterUkjent = new HashMap<>();

    /**
     * @param grenser what is known of the unknowns
     * @param ukjente those that may move
     * @param relasjoner every relation that one of them is in
     * @param verdi where the others are held
     * @throws FailedException when the solver's native code cannot be loaded
     */
    Lineaerprogram(Grenser grenser, int[] ukjente, Collection<Relasjon> relasjoner, IntToDoubleFunction verdi) {
        lastNativ();
        this.losning = MPSolver.createSolver("GLOP");
        // Without it each question starts from the solution of the one before.
        losning.setSolverSpecificParametersAsString("use_preprocessing: false");
        this.ukjente = ukjente;
        this.variabler = new MPVariable[ukjente.length];
        for (int i = 0; i < ukjente.length; i++) {
            long storst = grenser.storst(ukjente[i]);
            variabler[i] = losning.makeNumVar(
                    grenser.minst(ukjente[i]), storst == Grenser.UENDELIG ? MPSolver.infinity() : storst, "");
            etterUkjent.put(ukjente[i], variabler[i]);
        }
        relasjoner.forEach(relasjon -> leggTil(relasjon, verdi));
    }

    private void leggTil(Relasjon relasjon, IntToDoubleFunction verdi) {
        double konstant = relasjon.konstant();
        for (int i = 0; i < relasjon.ukjente().length; i++) {
            int ukjent = relasjon.ukjente()[i];
            if (!etterUkjent.containsKey(ukjent)) {
                konstant -= relasjon.koeffisienter()[i] * verdi.applyAsDouble(ukjent);
            }
        }
        MPConstraint krav = losning.makeConstraint(relasjon.likhet() ? konstant : -MPSolver.infinity(), konstant, "");
        for (int i = 0; i < relasjon.ukjente().length; i++) {
            MPVariable variabel = etterUkjent.get(relasjon.ukjente()[i]);
            if (variabel != null) {
                krav.setCoefficient(variabel, relasjon.koeffisienter()[i]);
            }
        }
    }

    /**
     * Moves the unknowns to where the sum of some of them, each with a sign, is as large as it can be.
     *
     * @param summert which, among those that may move
     * @param fortegn the sign of each, by its place in the list
     * @return the sum; {@link Grenser#UENDELIG} when it has no bound, and nothing is moved
     * @throws SelvmotsigelseException when no counts fit the relations
     * @throws FailedException when the solver gives up
     */
    double maksimer(int[] summert, IntUnaryOperator fortegn) {
        MPObjective mal = losning.objective();
        mal.clear();
        for (int i = 0; i < summert.length; i++) {
            mal.setCoefficient(etterUkjent.get(summert[i]), fortegn.applyAsInt(i));
        }
        mal.setMaximization();
        MPSolver.ResultStatus svar = losning.solve();
        return switch (svar) {
            case OPTIMAL -> mal.value();
            case UNBOUNDED -> Grenser.UENDELIG;
            case INFEASIBLE -> throw new SelvmotsigelseException();
            default ->
                throw new FailedException("Løseren av lineære program ga opp (" + svar
                        + "), så revisjonen kan ikke si om tallene er trygge; meld fra med kjøringens navn.");
        };
    }

    /** The unknowns that may move. */
    int[] ukjente() {
        return ukjente;
    }

    /** Where one of them is now, by its place among them. */
    double verdi(int nr) {
        return variabler[nr].solutionValue();
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
        losning.delete();
    }
}
