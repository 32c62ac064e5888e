package no.imdi.introresultat.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What must hold even for one who knows some hidden numbers: for a cell, sets of others such that someone who knows all of one
 * set must not be able to compute the cell.
 *
 * <p>One who is alone in a hidden number knows it, and its parts: the small numbers it is summed up with must stay unknown to
 * that person too. And where the year says so, no one may learn that all in a group had the same outcome, whatever its size.
 */
final class Fortrolige {
    private final Celletabell tabell;
    private final Map<Integer, List<BitSet>> etterCelle = new HashMap<>();

    private Fortrolige(Celletabell tabell) {
        this.tabell = tabell;
    }

    /** @param monster what is hidden for its own sake */
    static Fortrolige av(Celletabell tabell, Monster monster, Prikkeregler regler) {
        Fortrolige fortrolige = new Fortrolige(tabell);
        for (int celle = 0; celle < tabell.antallCeller(); celle++) {
            if (tabell.antall(celle) == 1 && monster.skjult(celle)) {
                fortrolige.enslig(celle, monster);
            }
            if (regler.sammeUtfall() && tabell.alleHarUtfallet(celle)) {
                BitSet totalen = new BitSet();
                totalen.set(tabell.total(celle));
                fortrolige.leggTil(celle, totalen);
            }
        }
        return fortrolige;
    }

    private void enslig(int celle, Monster monster) {
        BitSet kjente = medDeler(celle);
        tabell.summer(celle).stream()
                .flatMapToInt(sum -> Arrays.stream(sum.celler()))
                .distinct()
                .filter(en -> monster.grunn(en) == Skjulegrunn.TERSKEL && !kjente.get(en))
                .forEach(en -> leggTil(en, kjente));
    }

    private void leggTil(int celle, BitSet kjente) {
        etterCelle.computeIfAbsent(celle, ny -> new ArrayList<>()).add(kjente);
    }

    /** A number and all its parts, and theirs. */
    private BitSet medDeler(int celle) {
        BitSet alle = new BitSet();
        Deque<Integer> igjen = new ArrayDeque<>(List.of(celle));
        while (!igjen.isEmpty()) {
            int en = igjen.poll();
            if (!alle.get(en)) {
                alle.set(en);
                deler(en).forEach(igjen::add);
            }
        }
        return alle;
    }

    private IntStream deler(int celle) {
        return IntStream.concat(
                tabell.summer(celle).stream()
                        .filter(sum -> sum.erTotal(celle))
                        .flatMapToInt(sum -> Arrays.stream(sum.celler())),
                tabell.kategorierUnder(celle));
    }

    /** The sets of numbers that a cell must stay unknown beside. */
    List<BitSet> ved(int celle) {
        return etterCelle.getOrDefault(celle, List.of());
    }
}
