package no.imdi.introresultat.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.imdi.introresultat.statistics.Cellenokkel;

/**
 * Hides what has to be hidden in one table: the small counts, and others until each hidden cell could be enough other numbers.
 * For each it finds tables of whole persons that agree with all that is shown and hold another number there; where none do,
 * it hides the cheapest cells that let one be found. What is found proves the protection: no solver, no rounding.
 */
final class Prikking {
    private final Celletabell tabell;
    private final Prikkeregler regler;
    private final Monster monster;
    private final Deque<Integer> ko = new ArrayDeque<>();
    private final int[] naa;
    private int[] priser;
    private Trekksok trekksok;

    private Prikking(Celletabell tabell, Prikkeregler regler, List<Skjerming> tidligere) {
        this.tabell = tabell;
        this.regler = regler;
        this.monster = new Monster(tabell);
        this.naa = tabell.alle();
        tidligere.forEach(this::husk);
    }

    /**
     * The pattern for a table.
     *
     * @param tidligere what was published before of the same count
     */
    static Monster av(Celletabell tabell, Prikkeregler regler, List<Skjerming> tidligere) {
        Prikking prikking = new Prikking(tabell, regler, tidligere);
        prikking.skjulSmaa();
        List<Integer> igjen = prikking.vern(
                new Viktighet(tabell, false), prikking.monster.skjulte().boxed().toList());
        prikking.vern(new Viktighet(tabell, true), igjen);
        return prikking.monster;
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
    private List<Integer> vern(Viktighet viktighet, List<Integer> celler) {
        priser = viktighet.priser();
        trekksok = new Trekksok(tabell, monster, priser);
        List<Integer> igjen = new ArrayList<>();
        ko.addAll(celler.stream()
                .sorted(Comparator.comparingInt(
                                (Integer celle) -> tabell.regioner().trinn(tabell.region(celle)))
                        .thenComparingInt(celle -> priser[celle])
                        .thenComparingInt(celle -> celle))
                .toList());
        while (!ko.isEmpty()) {
            int celle = ko.poll();
            vern(celle);
            if (!vernet(celle)) {
                igjen.add(celle);
            }
        }
        return igjen.stream().filter(celle -> !vernet(celle)).distinct().toList();
    }

    /** Whether a cell needs no more protection. */
    private boolean vernet(int celle) {
        return monster.grunn(celle) == Skjulegrunn.REST
                || monster.kjent(celle)
                || regler.vernet(
                        monster.grunn(celle) == Skjulegrunn.TERSKEL,
                        tabell.antall(celle),
                        monster.lavest(celle),
                        monster.hoyest(celle));
    }

    private void vern(int celle) {
        int antall = tabell.antall(celle);
        if (vernet(celle)) {
            return;
        }
        if (monster.grunn(celle) == Skjulegrunn.TERSKEL) {
            if (monster.hoyest(celle) < regler.hoyestForLiten(antall)) {
                strekk(celle, 1, regler.hoyestForLiten(antall) - antall);
            }
            if (monster.lavest(celle) > regler.lavestForLiten(antall)) {
                strekk(celle, -1, antall - regler.lavestForLiten(antall));
            }
        }
        if (monster.bredde(celle) < regler.bredde()) {
            strekk(celle, 1, regler.bredde() - (antall - monster.lavest(celle)));
        }
        if (monster.bredde(celle) < regler.bredde()) {
            strekk(celle, -1, regler.bredde() - (monster.hoyest(celle) - antall));
        }
    }

    /** Finds tables in which the cell has one person more (or less), two, and so on. */
    private void strekk(int celle, int retning, int steg) {
        Set<Integer> rort = new HashSet<>();
        for (int i = 0; i < steg; i++) {
            Trekk direkte = trekksok.finn(celle, retning, naa);
            List<Trekk> trekkene = direkte == null ? sammensatt(celle, retning) : List.of(direkte);
            if (trekkene.isEmpty()) {
                break;
            }
            for (Trekk trekk : trekkene) {
                gjor(trekk, 1);
                for (int en : trekk.celler()) {
                    rort.add(en);
                    if (!monster.skjult(en)) {
                        monster.skjul(en, Skjulegrunn.VERN);
                        ko.add(en);
                    }
                }
            }
            rort.forEach(en -> monster.kanVaere(en, naa[en]));
        }
        rort.forEach(en -> naa[en] = tabell.antall(en));
    }

    /** Several changes at once, where one alone would leave some cell with less than nobody. */
    private List<Trekk> sammensatt(int celle, int retning) {
        List<Trekk> beste = List.of();
        for (Trekk forste : trekksok.medGjeld(celle, retning, naa)) {
            List<Trekk> trekkene = mendet(forste, celle, naa[celle] + retning);
            if (!trekkene.isEmpty() && (beste.isEmpty() || pris(trekkene) < pris(beste))) {
                beste = trekkene;
            }
        }
        return beste;
    }

    private List<Trekk> mendet(Trekk forste, int celle, int maal) {
        List<Trekk> trekkene = new ArrayList<>(List.of(forste));
        gjor(forste, 1);
        boolean hel = true;
        for (int en : forste.celler()) {
            while (hel && naa[en] < 0) {
                Trekk neste = trekksok.finn(en, 1, naa);
                hel = neste != null;
                if (hel) {
                    gjor(neste, 1);
                    trekkene.add(neste);
                }
            }
        }
        hel &= naa[celle] == maal;
        trekkene.forEach(trekk -> gjor(trekk, -1));
        return hel ? trekkene : List.of();
    }

    private void gjor(Trekk trekk, int vei) {
        for (int i = 0; i < trekk.celler().length; i++) {
            naa[trekk.celler()[i]] += vei * trekk.endring()[i];
        }
    }

    private long pris(List<Trekk> trekkene) {
        return trekkene.stream()
                .flatMapToInt(trekk -> Arrays.stream(trekk.celler()))
                .distinct()
                .filter(en -> !monster.skjult(en))
                .mapToLong(en -> priser[en])
                .sum();
    }
}
