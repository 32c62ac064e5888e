package no.imdi.introresultat.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import no.imdi.introresultat.statistics.Cellenokkel;

/**
 * Hides what has to be hidden in one table: the small counts, then others until it is proved that each hidden cell could be
 * enough other numbers; and shows again what the proofs can do without.
 */
final class Prikking {
    private final Celletabell tabell;
    private final Prikkeregler regler;
    private final Monster monster;
    private final Bevisbok bevisbok;

    private Prikking(Celletabell tabell, Prikkeregler regler) {
        this.tabell = tabell;
        this.regler = regler;
        this.monster = new Monster(tabell);
        this.bevisbok = new Bevisbok(tabell.alle());
    }

    /**
     * The hidden cells of a table.
     *
     * @param tidligere what was published before of the same count
     */
    static List<Skjultcelle> av(Celletabell tabell, Prikkeregler regler, List<Skjerming> tidligere) {
        Prikking prikking = new Prikking(tabell, regler);
        tidligere.forEach(prikking::husk);
        prikking.skjulSmaa();
        int[] priser = new Viktighet(tabell, false).priser();
        List<Integer> igjen =
                prikking.vern(priser, prikking.monster.skjulte().boxed().toList());
        prikking.vern(new Viktighet(tabell, true).priser(), igjen);
        prikking.visOverflodige(priser);
        return prikking.skjulte();
    }

    /** A number that is as it was, is known where it was shown, and has to stay hidden where it was hidden. */
    private void husk(Skjerming tidligere) {
        for (int celle = 0; celle < tabell.antallCeller(); celle++) {
            List<Cellenokkel> nokler = tabell.nokler(celle);
            if (!nokler.isEmpty() && tidligere.tall().antall(nokler.get(0)) == tabell.antall(celle)) {
                if (!tidligere.skjult(nokler.get(0))) {
                    monster.erKjent(celle);
                } else if (!regler.liten(tabell.antall(celle))) {
                    monster.skjul(celle, Skjulegrunn.TIDLIGERE);
                }
            }
        }
    }

    private void skjulSmaa() {
        for (int celle = 0; celle < tabell.antallCeller(); celle++) {
            if (regler.liten(tabell.antall(celle))) {
                monster.skjul(celle, Skjulegrunn.TERSKEL);
            } else if (tabell.nokler(celle).isEmpty()) {
                monster.skjul(celle, Skjulegrunn.REST);
            }
        }
    }

    /** Protects the cells, and those it hides for it: the higher levels first, what costs least before the rest. */
    private List<Integer> vern(int[] priser, List<Integer> celler) {
        Bevissok bevissok = new Bevissok(tabell, regler, monster, bevisbok, priser);
        Deque<Integer> ko = new ArrayDeque<>(celler.stream()
                .sorted(Comparator.comparingInt(
                                (Integer celle) -> tabell.regioner().trinn(tabell.region(celle)))
                        .thenComparingInt(celle -> priser[celle])
                        .thenComparingInt(celle -> celle))
                .toList());
        List<Integer> igjen = new ArrayList<>();
        while (!ko.isEmpty()) {
            int celle = ko.poll();
            bevissok.vern(celle);
            bevissok.skjultNaa().forEach(ko::add);
            if (!bevissok.vernet(celle)) {
                igjen.add(celle);
            }
        }
        return igjen.stream()
                .filter(celle -> !bevissok.vernet(celle))
                .distinct()
                .toList();
    }

    /** Shows again what is hidden as protection, the dearest first, where the other hidden cells give proofs enough. */
    private void visOverflodige(int[] priser) {
        Bevissok bevissok = new Bevissok(tabell, regler, monster, bevisbok, Viktighet.ingenTilSalgs(tabell));
        Overflodige overflodige = new Overflodige(tabell, monster, bevisbok, bevissok);
        monster.skjulte()
                .filter(celle -> monster.grunn(celle) == Skjulegrunn.VERN)
                .boxed()
                .sorted(Comparator.comparingInt((Integer celle) -> -priser[celle])
                        .thenComparingInt(celle -> celle))
                .forEach(overflodige::visOmMulig);
    }

    private List<Skjultcelle> skjulte() {
        List<Skjultcelle> skjulte = new ArrayList<>();
        monster.skjulte()
                .forEach(celle -> tabell.nokler(celle)
                        .forEach(nokkel -> skjulte.add(new Skjultcelle(
                                nokkel, monster.grunn(celle), bevisbok.lavest(celle), bevisbok.hoyest(celle)))));
        return skjulte;
    }
}
