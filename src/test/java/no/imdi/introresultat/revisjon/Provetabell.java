package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of whole numbers with sums along both edges, where the first two rows and the first two columns also have a sum of
 * their own when the table is so large, and some cells are hidden. Answers by brute force what an attacker could say of them.
 */
final class Provetabell {
    private final int rader;
    private final int kolonner;
    private final List<int[][]> summer = new ArrayList<>();
    private final int[] sanne;
    private final boolean[] skjult;

    /** A cell is a set of inner cells: the inner ones first, row by row, then every sum. */
    Provetabell(int[][] inni) {
        this.rader = inni.length;
        this.kolonner = inni[0].length;
        for (int[] rad : utvalg(rader)) {
            for (int[] kolonne : utvalg(kolonner)) {
                summer.add(new int[][] {rad, kolonne});
            }
        }
        this.sanne = summer.stream()
                .mapToInt(sum ->
                        sum(Arrays.stream(inni).flatMapToInt(Arrays::stream).toArray(), sum))
                .toArray();
        this.skjult = new boolean[summer.size()];
    }

    /** Each line alone, the first two together where there are more, and all. */
    private static List<int[]> utvalg(int antall) {
        List<int[]> utvalg = new ArrayList<>();
        for (int i = 0; i < antall; i++) {
            utvalg.add(new int[] {i});
        }
        if (antall > 2) {
            utvalg.add(new int[] {0, 1});
        }
        int[] alle = new int[antall];
        Arrays.setAll(alle, i -> i);
        utvalg.add(alle);
        return utvalg;
    }

    private int sum(int[] inni, int[][] hvilke) {
        int sum = 0;
        for (int rad : hvilke[0]) {
            for (int kolonne : hvilke[1]) {
                sum += inni[rad * kolonner + kolonne];
            }
        }
        return sum;
    }

    int antall() {
        return sanne.length;
    }

    int sann(int celle) {
        return sanne[celle];
    }

    boolean skjult(int celle) {
        return skjult[celle];
    }

    void skjul(int celle) {
        skjult[celle] = true;
    }

    /** The inner cell of a row and a column. */
    int inni(int rad, int kolonne) {
        return finn(new int[] {rad}, new int[] {kolonne});
    }

    /** The sum of a row. */
    int radsum(int rad) {
        return finn(new int[] {rad}, utvalg(kolonner).get(utvalg(kolonner).size() - 1));
    }

    private int finn(int[] rad, int[] kolonne) {
        for (int i = 0; i < summer.size(); i++) {
            if (Arrays.equals(summer.get(i)[0], rad) && Arrays.equals(summer.get(i)[1], kolonne)) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }

    /** What the attack says of each hidden cell. */
    Map<Integer, Angrep.Svar> angrep(int bredde) {
        Map<Integer, Integer> numre = new LinkedHashMap<>();
        for (int celle = 0; celle < antall(); celle++) {
            if (skjult[celle]) {
                numre.put(celle, numre.size());
            }
        }
        List<Relasjon> relasjoner = new ArrayList<>();
        for (int celle = 0; celle < antall(); celle++) {
            deler(celle, 0).ifPresent(deler -> relasjoner.add(deler.relasjon(numre)));
            deler(celle, 1).ifPresent(deler -> relasjoner.add(deler.relasjon(numre)));
        }
        relasjoner.removeIf(relasjon -> relasjon.ukjente().length == 0);
        List<Angrep.Svar> svar = new Angrep(numre.size(), relasjoner, bredde).utfor();
        Map<Integer, Angrep.Svar> etterCelle = new HashMap<>();
        numre.forEach((celle, nummer) -> etterCelle.put(celle, svar.get(nummer)));
        return etterCelle;
    }

    /** A cell and the cells it is the sum of, along one edge. */
    private record Sum(int total, List<Integer> deler, Provetabell tabell) {
        private Relasjon relasjon(Map<Integer, Integer> numre) {
            Map<Integer, Long> ledd = new LinkedHashMap<>();
            long konstant = 0;
            for (int celle : deler) {
                if (tabell.skjult[celle]) {
                    ledd.put(numre.get(celle), 1L);
                } else {
                    konstant -= tabell.sanne[celle];
                }
            }
            if (tabell.skjult[total]) {
                ledd.put(numre.get(total), -1L);
            } else {
                konstant += tabell.sanne[total];
            }
            return new Relasjon(
                    ledd.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    ledd.values().stream().mapToLong(Long::longValue).toArray(),
                    true,
                    konstant);
        }
    }

    private java.util.Optional<Sum> deler(int celle, int kant) {
        int[] hele = summer.get(celle)[kant];
        if (hele.length == 1) {
            return java.util.Optional.empty();
        }
        List<Integer> deler = new ArrayList<>();
        boolean iDeler = hele.length > 2;
        for (int linje : hele) {
            if (iDeler && linje == 1) {
                continue;
            }
            int[] del = iDeler && linje == 0 ? new int[] {0, 1} : new int[] {linje};
            int[] annen = summer.get(celle)[1 - kant];
            deler.add(kant == 0 ? finn(del, annen) : finn(annen, del));
        }
        return java.util.Optional.of(new Sum(celle, deler, this));
    }

    /** The least and the largest each cell is in all tables of counts that fit what is shown; the grand total must be shown. */
    int[][] raaMakt() {
        int[][] grenser = new int[antall()][];
        int total = sanne[antall() - 1];
        prov(new int[rader * kolonner], 0, total, grenser);
        return grenser;
    }

    private void prov(int[] inni, int plass, int igjen, int[][] grenser) {
        if (plass == inni.length - 1) {
            inni[plass] = igjen;
            noter(inni, grenser);
            return;
        }
        for (int tall = 0; tall <= igjen; tall++) {
            inni[plass] = tall;
            prov(inni, plass + 1, igjen - tall, grenser);
        }
    }

    private void noter(int[] inni, int[][] grenser) {
        int[] tall = new int[antall()];
        for (int celle = 0; celle < antall(); celle++) {
            tall[celle] = sum(inni, summer.get(celle));
            if (!skjult[celle] && tall[celle] != sanne[celle]) {
                return;
            }
        }
        for (int celle = 0; celle < antall(); celle++) {
            int[] grense = grenser[celle];
            grenser[celle] = grense == null
                    ? new int[] {tall[celle], tall[celle]}
                    : new int[] {Math.min(grense[0], tall[celle]), Math.max(grense[1], tall[celle])};
        }
    }
}
