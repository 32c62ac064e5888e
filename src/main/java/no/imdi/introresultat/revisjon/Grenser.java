package no.imdi.introresultat.revisjon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The least and the largest each unknown count can be, as far as one relation at a time tells: the relations are gone through
 * until none of them says anything new. What they say together is for {@link Lineaergrenser}.
 */
final class Grenser {
    /** No upper bound. */
    static final long UENDELIG = Long.MAX_VALUE / 4;

    /** So often one relation is gone through at most: two bounds can chase each other in ever smaller steps. */
    private static final int STORSTE_OMGANG = 1000;

    private final long[] minst;
    private final long[] storst;
    private final List<Relasjon> relasjoner;
    private final List<List<Integer>> relasjonerMed = new ArrayList<>();
    private final ArrayDeque<Integer> ko = new ArrayDeque<>();
    private final boolean[] iKo;
    private final int[] omganger;

    /** Every count from zero up. */
    Grenser(int antall, List<Relasjon> relasjoner) {
        this.minst = new long[antall];
        this.storst = new long[antall];
        Arrays.fill(storst, UENDELIG);
        this.relasjoner = relasjoner;
        this.iKo = new boolean[relasjoner.size()];
        this.omganger = new int[relasjoner.size()];
        for (int i = 0; i < antall; i++) {
            relasjonerMed.add(new ArrayList<>());
        }
        for (int nr = 0; nr < relasjoner.size(); nr++) {
            for (int ukjent : relasjoner.get(nr).ukjente()) {
                relasjonerMed.get(ukjent).add(nr);
            }
            still(nr);
        }
    }

    /** The least the unknown can be. */
    long minst(int ukjent) {
        return minst[ukjent];
    }

    /** The largest the unknown can be; {@link #UENDELIG} without bound. */
    long storst(int ukjent) {
        return storst[ukjent];
    }

    /** How far it is from the least to the largest. */
    long bredde(int ukjent) {
        return storst[ukjent] - minst[ukjent];
    }

    /**
     * Takes in what is known of an unknown from elsewhere.
     *
     * @throws SelvmotsigelseException when nothing is left for it to be
     */
    void snevrInn(int ukjent, long nedre, long ovre) {
        if (nedre <= minst[ukjent] && ovre >= storst[ukjent]) {
            return;
        }
        minst[ukjent] = Math.max(minst[ukjent], nedre);
        storst[ukjent] = Math.min(storst[ukjent], ovre);
        if (minst[ukjent] > storst[ukjent]) {
            throw new SelvmotsigelseException();
        }
        relasjonerMed.get(ukjent).forEach(this::still);
    }

    /** Whether the relation holds whatever the unknowns are between their bounds, so that it tells nothing. */
    boolean taus(Relasjon relasjon) {
        long sum = 0;
        for (int i = 0; i < relasjon.ukjente().length; i++) {
            long minste = minsteLedd(relasjon, i, -1);
            if (minste == -UENDELIG) {
                return false;
            }
            sum -= minste;
        }
        return !relasjon.likhet() && sum <= relasjon.konstant();
    }

    private void still(int relasjon) {
        if (!iKo[relasjon] && omganger[relasjon] < STORSTE_OMGANG) {
            iKo[relasjon] = true;
            ko.add(relasjon);
        }
    }

    /** Goes through the relations until none narrows anything. */
    void utled() {
        while (!ko.isEmpty()) {
            int nr = ko.poll();
            iKo[nr] = false;
            omganger[nr]++;
            Relasjon relasjon = relasjoner.get(nr);
            utled(relasjon, 1);
            if (relasjon.likhet()) {
                utled(relasjon, -1);
            }
        }
    }

    /** What «the sum is at most the constant» tells of each term when the others are as small as they can be. */
    private void utled(Relasjon relasjon, int fortegn) {
        long sum = 0;
        int uendelige = 0;
        int antall = relasjon.ukjente().length;
        for (int i = 0; i < antall; i++) {
            long ledd = minsteLedd(relasjon, i, fortegn);
            if (ledd == -UENDELIG) {
                uendelige++;
            } else {
                sum += ledd;
            }
        }
        if (uendelige > 1) {
            return;
        }
        long konstant = fortegn * relasjon.konstant();
        for (int i = 0; i < antall; i++) {
            long eget = minsteLedd(relasjon, i, fortegn);
            if (uendelige == 1 && eget != -UENDELIG) {
                continue;
            }
            long plass = konstant - (uendelige == 1 ? sum : sum - eget);
            long koeffisient = fortegn * relasjon.koeffisienter()[i];
            int ukjent = relasjon.ukjente()[i];
            if (koeffisient > 0) {
                snevrInn(ukjent, 0, Math.floorDiv(plass, koeffisient));
            } else {
                snevrInn(ukjent, -Math.floorDiv(plass, -koeffisient), UENDELIG);
            }
        }
    }

    private long minsteLedd(Relasjon relasjon, int i, int fortegn) {
        long koeffisient = fortegn * relasjon.koeffisienter()[i];
        int ukjent = relasjon.ukjente()[i];
        if (koeffisient > 0) {
            return koeffisient * minst[ukjent];
        }
        return storst[ukjent] == UENDELIG ? -UENDELIG : koeffisient * storst[ukjent];
    }
}
