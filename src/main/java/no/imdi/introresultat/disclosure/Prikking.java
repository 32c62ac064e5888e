package no.imdi.introresultat.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;

/**
 * Hides what has to be hidden in one table: the small counts, then others until it is proved that each hidden cell could be
 * enough other numbers; and shows again what the proofs can do without.
 */
final class Prikking {
    private final Celletabell tabell;
    private final Prikkeregler regler;
    private final Monster monster;
    private final Fortrolige fortrolige;
    private final Bevisbok bevisbok;

    private Prikking(Celletabell tabell, Prikkeregler regler, List<Skjerming> tidligere) {
        this.tabell = tabell;
        this.regler = regler;
        this.monster = new Monster(tabell);
        tidligere.forEach(this::husk);
        skjulForSinEgenDel();
        this.fortrolige = Fortrolige.av(tabell, monster, regler);
        this.bevisbok = new Bevisbok(tabell.alle());
    }

    /**
     * The hidden cells of a table.
     *
     * @param tidligere what was published before of the same count
     */
    static List<Skjultcelle> av(Celletabell tabell, Prikkeregler regler, List<Skjerming> tidligere) {
        Prikking prikking = new Prikking(tabell, regler, tidligere);
        int[] priser = new Viktighet(tabell, regler.vekter(), false).priser();
        List<Integer> igjen =
                prikking.vern(priser, prikking.monster.skjulte().boxed().toList());
        List<Integer> uvernede = prikking.vern(new Viktighet(tabell, regler.vekter(), true).priser(), igjen);
        prikking.visOverflodige(priser, Set.copyOf(uvernede));
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

    private void skjulForSinEgenDel() {
        for (int celle = 0; celle < tabell.antallCeller(); celle++) {
            if (regler.liten(tabell.antall(celle))) {
                monster.skjul(celle, Skjulegrunn.TERSKEL);
            } else if (regler.sammeUtfall() && tabell.alleHarUtfallet(celle)) {
                monster.skjul(celle, Skjulegrunn.SAMME_UTFALL);
            } else if (tabell.nokler(celle).isEmpty()) {
                monster.skjul(celle, Skjulegrunn.REST);
            } else if (utelatt(celle)) {
                monster.skjul(celle, Skjulegrunn.DETALJ);
            }
        }
    }

    private boolean utelatt(int celle) {
        int total =
                tabell.antall(tabell.celle(tabell.region(celle), Kjonnsgruppe.ALLE.ordinal(), Kategorinett.TOTALEN));
        return tabell.nokler(celle).stream().allMatch(nokkel -> regler.utelater(nokkel, total));
    }

    private Bevissok bevissok(int[] priser) {
        return new Bevissok(tabell, regler, monster, fortrolige, bevisbok, priser);
    }

    /** Protects the cells, and those it hides for it: the higher levels first, what costs least before the rest. */
    private List<Integer> vern(int[] priser, List<Integer> celler) {
        Bevissok bevissok = bevissok(priser);
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

    /** Shows again what readers miss of what is hidden as protection, the dearest first, where the other hidden cells give proofs enough. */
    private void visOverflodige(int[] priser, Set<Integer> uvernede) {
        Overflodige overflodige =
                new Overflodige(tabell, monster, bevisbok, bevissok(Viktighet.ingenTilSalgs(tabell)), uvernede);
        monster.skjulte()
                .filter(celle -> monster.grunn(celle) == Skjulegrunn.VERN
                        && tabell.kategorier().savnes(tabell.kategori(celle)))
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
