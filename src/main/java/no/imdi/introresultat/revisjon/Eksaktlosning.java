package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Finds every unknown that a set of equations gives exactly one value, with no other knowledge: sparse Gaussian elimination
 * in whole numbers.
 *
 * <p>The elimination is exact ({@code long} arithmetic that fails rather than overflows). Whether an unknown is the same in
 * all solutions is then asked of two random solutions of the homogeneous equations modulo the prime 2⁶¹ − 1: one that differs
 * from zero proves that the unknown is free; one that is free is zero in both with a probability under 2⁻¹²⁰. The values found
 * are put back into the equations and must fit exactly.
 */
final class Eksaktlosning {
    private static final long PRIMTALL = (1L << 61) - 1;
    private static final long STORSTE_TALL = 1L << 40;
    private static final int PROVER = 2;
    private static final long FRO = 2018;

    private final int antall;
    private final List<Rad> rader = new ArrayList<>();
    private final List<Set<Rad>> raderMed = new ArrayList<>();
    private final List<Rad> trapp = new ArrayList<>();

    private Eksaktlosning(int antall) {
        this.antall = antall;
        for (int i = 0; i < antall; i++) {
            raderMed.add(new LinkedHashSet<>());
        }
    }

    /**
     * The value of each unknown that has only one.
     *
     * @param antall number of unknowns
     * @param relasjoner the relations; only the equations among them are used
     * @throws SelvmotsigelseException when the equations have no solution
     */
    static OptionalLong[] los(int antall, List<Relasjon> relasjoner) {
        Eksaktlosning losning = new Eksaktlosning(antall);
        List<Relasjon> likninger = relasjoner.stream().filter(Relasjon::likhet).toList();
        likninger.forEach(losning::leggTil);
        losning.eliminer();
        OptionalLong[] verdier = losning.entydige();
        likninger.forEach(likning -> kontroller(likning, verdier));
        return verdier;
    }

    private void leggTil(Relasjon likning) {
        Integer[] rekke = new Integer[likning.ukjente().length];
        Arrays.setAll(rekke, i -> i);
        Arrays.sort(rekke, (a, b) -> Integer.compare(likning.ukjente()[a], likning.ukjente()[b]));
        int[] kolonner = new int[rekke.length];
        long[] tall = new long[rekke.length];
        for (int i = 0; i < rekke.length; i++) {
            kolonner[i] = likning.ukjente()[rekke[i]];
            tall[i] = likning.koeffisienter()[rekke[i]];
        }
        Rad rad = new Rad(kolonner, tall, likning.konstant());
        rader.add(rad);
        for (int kolonne : kolonner) {
            raderMed.get(kolonne).add(rad);
        }
    }

    /** Shortest row first, and in it the unknown that fewest rows have: what keeps the rows short. */
    private void eliminer() {
        record Plass(int lengde, int nummer) {}
        PriorityQueue<Plass> ko = new PriorityQueue<>(
                (a, b) -> a.lengde() != b.lengde() ? Integer.compare(a.lengde(), b.lengde()) : a.nummer() - b.nummer());
        for (int i = 0; i < rader.size(); i++) {
            rader.get(i).nummer = i;
            ko.add(new Plass(rader.get(i).kolonner.length, i));
        }
        while (!ko.isEmpty()) {
            Plass plass = ko.poll();
            Rad rad = rader.get(plass.nummer());
            if (rad.ferdig || rad.kolonner.length != plass.lengde()) {
                continue;
            }
            rad.ferdig = true;
            if (rad.kolonner.length == 0) {
                if (rad.konstant != 0) {
                    throw new SelvmotsigelseException();
                }
                continue;
            }
            rad.pivot = pivot(rad);
            trapp.add(rad);
            int kolonne = rad.kolonner[rad.pivot];
            for (Rad annen : List.copyOf(raderMed.get(kolonne))) {
                if (!annen.ferdig) {
                    trekkFra(annen, rad, kolonne);
                    ko.add(new Plass(annen.kolonner.length, annen.nummer));
                }
            }
            raderMed.get(kolonne).clear();
        }
    }

    private int pivot(Rad rad) {
        int beste = 0;
        for (int i = 1; i < rad.kolonner.length; i++) {
            int ny = raderMed.get(rad.kolonner[i]).size();
            int gammel = raderMed.get(rad.kolonner[beste]).size();
            boolean enklere = Math.abs(rad.tall[i]) < Math.abs(rad.tall[beste]);
            if (Math.abs(rad.tall[i]) == Math.abs(rad.tall[beste]) ? ny < gammel : enklere) {
                beste = i;
            }
        }
        for (int kolonne : rad.kolonner) {
            raderMed.get(kolonne).remove(rad);
        }
        return beste;
    }

    /** Makes the row free of the pivot's unknown, and divides it by what its numbers have in common. */
    private void trekkFra(Rad rad, Rad pivotrad, int kolonne) {
        long min = rad.tall[Arrays.binarySearch(rad.kolonner, kolonne)];
        long dens = pivotrad.tall[pivotrad.pivot];
        long felles = sff(min, dens);
        long ganger = dens / felles;
        long minus = min / felles;
        int[] kolonner = new int[rad.kolonner.length + pivotrad.kolonner.length];
        long[] tall = new long[kolonner.length];
        int antallNye = 0;
        int i = 0;
        int j = 0;
        while (i < rad.kolonner.length || j < pivotrad.kolonner.length) {
            int a = i < rad.kolonner.length ? rad.kolonner[i] : antall;
            int b = j < pivotrad.kolonner.length ? pivotrad.kolonner[j] : antall;
            int her = Math.min(a, b);
            long verdi = 0;
            if (a == her) {
                verdi = Math.multiplyExact(ganger, rad.tall[i++]);
            }
            if (b == her) {
                verdi = Math.subtractExact(verdi, Math.multiplyExact(minus, pivotrad.tall[j++]));
            }
            if (verdi != 0) {
                kolonner[antallNye] = her;
                tall[antallNye++] = verdi;
            }
            if (verdi != 0 && a != her) {
                raderMed.get(her).add(rad);
            } else if (verdi == 0 && a == her && her != kolonne) {
                raderMed.get(her).remove(rad);
            }
        }
        long konstant = Math.subtractExact(
                Math.multiplyExact(ganger, rad.konstant), Math.multiplyExact(minus, pivotrad.konstant));
        rad.sett(Arrays.copyOf(kolonner, antallNye), Arrays.copyOf(tall, antallNye), konstant);
    }

    private OptionalLong[] entydige() {
        SplittableRandom tilfeldig = new SplittableRandom(FRO);
        boolean[] fri = new boolean[antall];
        for (int prove = 0; prove < PROVER; prove++) {
            long[] tall = new long[antall];
            Arrays.setAll(tall, i -> tilfeldig.nextLong(PRIMTALL));
            settInnBakfra(tall, false);
            for (int i = 0; i < antall; i++) {
                fri[i] |= tall[i] != 0;
            }
        }
        long[] losning = new long[antall];
        settInnBakfra(losning, true);
        OptionalLong[] verdier = new OptionalLong[antall];
        for (int i = 0; i < antall; i++) {
            long verdi = losning[i] > PRIMTALL / 2 ? losning[i] - PRIMTALL : losning[i];
            if (!fri[i] && Math.abs(verdi) > STORSTE_TALL) {
                throw new SelvmotsigelseException();
            }
            verdier[i] = fri[i] ? OptionalLong.empty() : OptionalLong.of(verdi);
        }
        return verdier;
    }

    /** Gives each pivot's unknown its value by the others', the last row first, modulo the prime. */
    private void settInnBakfra(long[] tall, boolean medKonstant) {
        for (int nr = trapp.size() - 1; nr >= 0; nr--) {
            Rad rad = trapp.get(nr);
            long sum = medKonstant ? Math.floorMod(rad.konstant, PRIMTALL) : 0;
            for (int i = 0; i < rad.kolonner.length; i++) {
                if (i != rad.pivot) {
                    long ledd = gang(Math.floorMod(rad.tall[i], PRIMTALL), tall[rad.kolonner[i]]);
                    sum = Math.floorMod(sum - ledd, PRIMTALL);
                }
            }
            long pivot = rad.tall[rad.pivot];
            tall[rad.kolonner[rad.pivot]] = gang(sum, pivot == 1 ? 1 : invers(Math.floorMod(pivot, PRIMTALL)));
        }
    }

    private static long gang(long a, long b) {
        long hoy = Math.multiplyHigh(a, b);
        long lav = a * b;
        long sum = (lav & PRIMTALL) + ((lav >>> 61) | (hoy << 3));
        return sum >= PRIMTALL ? sum - PRIMTALL : sum;
    }

    /** By Fermat's little theorem. */
    private static long invers(long a) {
        long svar = 1;
        long grunntall = a;
        for (long eksponent = PRIMTALL - 2; eksponent > 0; eksponent >>= 1) {
            if ((eksponent & 1) == 1) {
                svar = gang(svar, grunntall);
            }
            grunntall = gang(grunntall, grunntall);
        }
        return svar;
    }

    private static void kontroller(Relasjon likning, OptionalLong[] verdier) {
        long sum = 0;
        for (int i = 0; i < likning.ukjente().length; i++) {
            OptionalLong verdi = verdier[likning.ukjente()[i]];
            if (verdi.isEmpty()) {
                return;
            }
            sum = Math.addExact(sum, Math.multiplyExact(likning.koeffisienter()[i], verdi.getAsLong()));
        }
        if (sum != likning.konstant()) {
            throw new SelvmotsigelseException();
        }
    }

    private static long sff(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** An equation under way; its unknowns in rising order. */
    private static final class Rad {
        private int nummer;
        private int[] kolonner;
        private long[] tall;
        private long konstant;
        private int pivot;
        private boolean ferdig;

        private Rad(int[] kolonner, long[] tall, long konstant) {
            sett(kolonner, tall, konstant);
        }

        private void sett(int[] nyeKolonner, long[] nyeTall, long nyKonstant) {
            kolonner = nyeKolonner;
            tall = nyeTall;
            konstant = nyKonstant;
            long felles = Math.abs(konstant);
            for (int i = 0; i < tall.length && felles != 1; i++) {
                felles = sff(felles, tall[i]);
            }
            if (felles > 1) {
                for (int i = 0; i < tall.length; i++) {
                    tall[i] /= felles;
                }
                konstant /= felles;
            }
        }
    }
}
