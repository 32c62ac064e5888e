package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the proofs that a hidden cell could be enough other numbers. Where the cells hidden so far let none be found, it hides
 * the cheapest that do, as far as they are for sale. No solver, no rounding: each proof is a table of whole persons.
 */
final class Bevissok {
    private final Celletabell tabell;
    private final Prikkeregler regler;
    private final Monster monster;
    private final Fortrolige fortrolige;
    private final Bevisbok bevisbok;
    private final int[] priser;
    private final Trekksok trekksok;
    private final int[] naa;
    private final List<Bevis> funne = new ArrayList<>();
    private final List<Integer> skjult = new ArrayList<>();

    /**
     * @param fortrolige what must hold even for one who knows some hidden numbers
     * @param priser what hiding each cell costs
     */
    Bevissok(
            Celletabell tabell,
            Prikkeregler regler,
            Monster monster,
            Fortrolige fortrolige,
            Bevisbok bevisbok,
            int[] priser) {
        this.tabell = tabell;
        this.regler = regler;
        this.monster = monster;
        this.fortrolige = fortrolige;
        this.bevisbok = bevisbok;
        this.priser = priser;
        this.trekksok = new Trekksok(tabell, monster, priser);
        this.naa = tabell.alle();
    }

    /** Whether a cell needs no more proof. */
    boolean vernet(int celle) {
        return !monster.grunn(celle).trengerVern() || monster.kjent(celle) || langtNok(celle) && fortrolig(celle);
    }

    private boolean langtNok(int celle) {
        return regler.vernet(
                monster.grunn(celle) == Skjulegrunn.TERSKEL,
                tabell.antall(celle),
                bevisbok.lavest(celle),
                bevisbok.hoyest(celle));
    }

    private boolean fortrolig(int celle) {
        return fortrolige.ved(celle).stream().allMatch(kjente -> bevisbok.kanVaereEtAnnet(celle, kjente));
    }

    /** Finds proofs for a cell until it needs no more, or no more are found. */
    void vern(int celle) {
        if (vernet(celle)) {
            return;
        }
        vernRekkevidde(celle);
        for (BitSet kjente : fortrolige.ved(celle)) {
            if (!bevisbok.kanVaereEtAnnet(celle, kjente)) {
                trekksok.uendret(kjente, () -> {
                    if (!strekk(celle, 1, 1)) {
                        strekk(celle, -1, 1);
                    }
                });
            }
        }
    }

    private void vernRekkevidde(int celle) {
        int antall = tabell.antall(celle);
        if (langtNok(celle)) {
            return;
        }
        if (monster.grunn(celle) == Skjulegrunn.TERSKEL) {
            if (bevisbok.hoyest(celle) < regler.hoyestForLiten(antall)) {
                strekk(celle, 1, regler.hoyestForLiten(antall) - antall);
            }
            if (bevisbok.lavest(celle) > regler.lavestForLiten(antall)) {
                strekk(celle, -1, antall - regler.lavestForLiten(antall));
            }
        }
        if (bevisbok.bredde(celle) < regler.bredde()) {
            strekk(celle, 1, regler.bredde() - (antall - bevisbok.lavest(celle)));
        }
        if (bevisbok.bredde(celle) < regler.bredde()) {
            strekk(celle, -1, regler.bredde() - (bevisbok.hoyest(celle) - antall));
        }
    }

    /** The proofs found since last asked. */
    List<Bevis> nye() {
        List<Bevis> nye = List.copyOf(funne);
        funne.clear();
        return nye;
    }

    /** The cells hidden since last asked. */
    List<Integer> skjultNaa() {
        List<Integer> nye = List.copyOf(skjult);
        skjult.clear();
        return nye;
    }

    /** Finds tables in which the cell has one person more (or less), two, and so on; says whether one was found. */
    private boolean strekk(int celle, int retning, int steg) {
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
                    skjul(en);
                }
            }
            skriv(rort);
        }
        rort.forEach(en -> naa[en] = tabell.antall(en));
        return !rort.isEmpty();
    }

    private void skjul(int celle) {
        if (!monster.skjult(celle)) {
            monster.skjul(celle, Skjulegrunn.VERN);
            skjult.add(celle);
        }
    }

    private void skriv(Set<Integer> rort) {
        int[] celler = rort.stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .filter(en -> naa[en] != tabell.antall(en))
                .toArray();
        Bevis bevis = new Bevis(celler, Arrays.stream(celler).map(en -> naa[en]).toArray());
        bevisbok.skriv(bevis);
        funne.add(bevis);
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
