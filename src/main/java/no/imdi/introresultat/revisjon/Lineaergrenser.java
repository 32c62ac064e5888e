package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The least and the largest each unknown of one connected part can be when all relations hold at once, by linear programming.
 *
 * <p>Every solution the solver finds shows a value that each unknown can have. First many are asked for at once, each to leave the
 * bound it has been seen at or else to go up or down by chance, and no further than it takes to show it wide enough, which leaves
 * room for the others. Then each unknown that no two solutions have shown far enough apart is asked for by itself.
 */
final class Lineaergrenser {
    private static final double SLINGRINGSMONN = 1e-6;
    /** A question about all unknowns takes about as long as this many questions about one each. */
    private static final int ENKLE_PER_FELLES = 30;

    private static final long FRO = 2018;

    private final Grenser grenser;
    private final Delsystem del;
    private final long bredde;
    private final Map<Integer, Sett> sett = new HashMap<>();

    /** What solutions have shown of an unknown. */
    private static final class Sett {
        private double minst = Double.POSITIVE_INFINITY;
        private double storst = Double.NEGATIVE_INFINITY;

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
        try (Lineaerprogram program = new Lineaerprogram(grenser, del)) {
            sporrFelles(program);
            List<Intervall> funnet = new ArrayList<>();
            for (int ukjent : uvisse()) {
                sporr(program, ukjent).ifPresent(funnet::add);
            }
            return funnet;
        }
    }

    private void sporrFelles(Lineaerprogram program) {
        SplittableRandom tilfeldig = new SplittableRandom(FRO);
        int[] uvisse = uvisse();
        int avklart = uvisse.length;
        // The first one, all downwards, always has an answer; it shows one value of each, and cannot settle any.
        for (int nr = 0; nr < 2 || avklart >= ENKLE_PER_FELLES; nr++) {
            boolean forste = nr == 0;
            int[] fortegn = Arrays.stream(uvisse)
                    .map(ukjent -> forste ? -1 : fortegn(ukjent, tilfeldig))
                    .toArray();
            if (program.maksimer(uvisse, i -> fortegn[i]) != Grenser.UENDELIG) {
                noter(program);
            }
            for (int ukjent : uvisse) {
                begrens(program, ukjent);
            }
            avklart = uvisse.length - uvisse().length;
            uvisse = uvisse();
        }
        for (int ukjent : uvisse) {
            program.begrens(ukjent, grenser.minst(ukjent), grenser.storst(ukjent));
        }
    }

    /** Which way there may be more to see of an unknown: away from a bound it has been seen at. */
    private int fortegn(int ukjent, SplittableRandom tilfeldig) {
        Sett her = sett.get(ukjent);
        if (her.minst <= grenser.minst(ukjent) + SLINGRINGSMONN) {
            return 1;
        }
        if (her.storst >= grenser.storst(ukjent) - SLINGRINGSMONN) {
            return -1;
        }
        return tilfeldig.nextBoolean() ? 1 : -1;
    }

    /** Lets an unknown go as far as shows it wide enough, or anywhere when that is shown. All solutions so far remain solutions. */
    private void begrens(Lineaerprogram program, int ukjent) {
        Sett her = sett.get(ukjent);
        boolean uviss = uviss(ukjent);
        program.begrens(
                ukjent,
                uviss ? Math.max(grenser.minst(ukjent), her.storst - bredde) : grenser.minst(ukjent),
                uviss ? Math.min(grenser.storst(ukjent), her.minst + bredde) : grenser.storst(ukjent));
    }

    /** The bounds of one unknown by itself; empty when it turns out to be wide enough on the way. */
    private Optional<Intervall> sporr(Lineaerprogram program, int ukjent) {
        double[] ytterst = new double[2];
        for (int nr = 0; nr < ytterst.length; nr++) {
            if (!uviss(ukjent)) {
                return Optional.empty();
            }
            int fortegn = nr == 0 ? 1 : -1;
            ytterst[nr] = program.maksimer(new int[] {ukjent}, i -> fortegn);
            if (ytterst[nr] != Grenser.UENDELIG) {
                noter(program);
            }
        }
        return Optional.of(new Intervall(ukjent, (long) Math.ceil(-ytterst[1] - SLINGRINGSMONN), (long)
                Math.floor(ytterst[0] + SLINGRINGSMONN)));
    }

    private void noter(Lineaerprogram program) {
        sett.forEach((ukjent, her) -> her.kanVaere(program.verdi(ukjent)));
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
