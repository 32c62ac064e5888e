package no.imdi.introresultat.revisjon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The least and the largest each unknown of one connected part can be when all relations hold at once, by linear programming.
 *
 * <p>Every solution the solver finds shows a value that each unknown can have. An unknown that no two solutions have shown far
 * enough apart is asked for by itself: first with only its neighbourhood free to move and the rest held at the mean of the
 * solutions, which is quick, and where that is not enough with all of them free.
 */
final class Lineaergrenser {
    private static final double SLINGRINGSMONN = 1e-6;
    private static final int FELLES_SPORSMAL = 12;
    private static final int NABOLAG = 250;
    private static final long FRO = 2018;

    private final Grenser grenser;
    private final Delsystem del;
    private final long bredde;
    private final Map<Integer, Sett> sett = new HashMap<>();

    /** What solutions have shown of an unknown. */
    private static final class Sett {
        private final List<Relasjon> relasjoner = new ArrayList<>();
        private double minst = Double.POSITIVE_INFINITY;
        private double storst = Double.NEGATIVE_INFINITY;
        private double sum;
        private int antall;

        void kanVaere(double verdi) {
            minst = Math.min(minst, verdi);
            storst = Math.max(storst, verdi);
        }
    }

    private Lineaergrenser(Grenser grenser, Delsystem del, long bredde) {
        this.grenser = grenser;
        this.del = del;
        this.bredde = bredde;
        for (int ukjent : del.ukjente()) {
            sett.put(ukjent, new Sett());
        }
        del.relasjoner()
                .forEach(relasjon -> Arrays.stream(relasjon.ukjente())
                        .filter(sett::containsKey)
                        .forEach(ukjent -> sett.get(ukjent).relasjoner.add(relasjon)));
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
     * @throws no.imdi.introresultat.register.FailedException when the solver gives up
     */
    static List<Intervall> finn(Grenser grenser, Delsystem del, long bredde) {
        return new Lineaergrenser(grenser, del, bredde).finn();
    }

    private List<Intervall> finn() {
        IntToDoubleFunction kjent = grenser::minst;
        try (Lineaerprogram alle = new Lineaerprogram(grenser, del.ukjente(), del.relasjoner(), kjent)) {
            sporrFelles(alle);
            List<Intervall> funnet = new ArrayList<>();
            for (int ukjent : uvisse()) {
                sporrNabolag(ukjent);
                sporr(alle, ukjent).ifPresent(funnet::add);
            }
            return funnet;
        }
    }

    private void sporrFelles(Lineaerprogram alle) {
        SplittableRandom tilfeldig = new SplittableRandom(FRO);
        int[] uvisse = uvisse();
        for (int nr = 0; nr < FELLES_SPORSMAL && uvisse.length > 0; nr++) {
            int felles = nr;
            int[] fortegn = IntStream.range(0, uvisse.length)
                    .map(i -> felles == 0 ? 1 : felles == 1 ? -1 : tilfeldig.nextInt(2) * 2 - 1)
                    .toArray();
            if (alle.maksimer(uvisse, i -> fortegn[i]) != Grenser.UENDELIG) {
                noter(alle);
                for (int i = 0; i < alle.ukjente().length; i++) {
                    Sett her = sett.get(alle.ukjente()[i]);
                    her.sum += alle.verdi(i);
                    her.antall++;
                }
            }
            uvisse = uvisse();
        }
    }

    private void sporrNabolag(int ukjent) {
        if (!uviss(ukjent) || sett.get(ukjent).antall == 0) {
            return;
        }
        int[] nabolag = nabolag(ukjent);
        Set<Relasjon> deres = new LinkedHashSet<>();
        for (int nabo : nabolag) {
            deres.addAll(sett.get(nabo).relasjoner);
        }
        try (Lineaerprogram program = new Lineaerprogram(grenser, nabolag, deres, this::middel)) {
            for (int fortegn : new int[] {1, -1}) {
                if (uviss(ukjent) && program.maksimer(new int[] {ukjent}, i -> fortegn) != Grenser.UENDELIG) {
                    noter(program);
                }
            }
        }
    }

    /** The bounds of one unknown with all others free; empty when it turns out to be wide enough on the way. */
    private Optional<Intervall> sporr(Lineaerprogram alle, int ukjent) {
        double[] ytterst = new double[2];
        for (int nr = 0; nr < ytterst.length; nr++) {
            if (!uviss(ukjent)) {
                return Optional.empty();
            }
            int fortegn = nr == 0 ? 1 : -1;
            ytterst[nr] = alle.maksimer(new int[] {ukjent}, i -> fortegn);
            if (ytterst[nr] != Grenser.UENDELIG) {
                noter(alle);
            }
        }
        return Optional.of(new Intervall(ukjent, (long) Math.ceil(-ytterst[1] - SLINGRINGSMONN), (long)
                Math.floor(ytterst[0] + SLINGRINGSMONN)));
    }

    private void noter(Lineaerprogram program) {
        for (int i = 0; i < program.ukjente().length; i++) {
            sett.get(program.ukjente()[i]).kanVaere(program.verdi(i));
        }
    }

    /** Where an unknown is in the mean of the solutions, which is a solution too. */
    private double middel(int ukjent) {
        Sett her = sett.get(ukjent);
        return her == null ? grenser.minst(ukjent) : her.sum / her.antall;
    }

    /** The unknowns nearest to one, by how many relations lie between. */
    private int[] nabolag(int ukjent) {
        Set<Integer> nabolag = new LinkedHashSet<>(Set.of(ukjent));
        Deque<Integer> ko = new ArrayDeque<>(nabolag);
        while (!ko.isEmpty() && nabolag.size() < NABOLAG) {
            for (Relasjon relasjon : sett.get(ko.poll()).relasjoner) {
                for (int nabo : relasjon.ukjente()) {
                    if (sett.containsKey(nabo) && nabolag.add(nabo)) {
                        ko.add(nabo);
                    }
                }
            }
        }
        return nabolag.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] uvisse() {
        return Arrays.stream(del.ukjente()).filter(this::uviss).toArray();
    }

    private boolean uviss(int ukjent) {
        long trengs = grenser.bredde(ukjent) < bredde ? 1 : bredde;
        Sett her = sett.get(ukjent);
        return her.storst - her.minst < trengs - SLINGRINGSMONN;
    }
}
