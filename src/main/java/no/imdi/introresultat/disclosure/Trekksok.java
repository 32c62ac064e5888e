package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.imdi.introresultat.statistics.Kjonnsgruppe;

/**
 * Finds the cheapest change that gives a cell one person more or less and keeps every sum: a round trip among the regions,
 * the same change of a person or a few in each of them. Cheap is what is hidden already.
 */
final class Trekksok {
    private static final BitSet INGEN = new BitSet();
    private static final long UMULIG = Long.MAX_VALUE;
    private static final int FLEST_FOLGER = 40;
    private static final int UTEN_GJELD = 0;
    private static final int PRIS_FOR_GJELD = 500;

    private final Celletabell tabell;
    private final Monster monster;
    private final int[] pris;
    private final Nett regioner;
    private final Profiler profiler;
    private final int iRegion;

    private final long[] avstand;
    private final int[] komMed;
    private final boolean[] ferdig;

    private BitSet kjente = INGEN;
    private int prisForGjeld;
    private long beste;
    private int[] besteVei;
    private Profil besteProfil;

    /**
     * @param monster what is hidden now; read anew at each search
     * @param pris what hiding each cell costs
     */
    Trekksok(Celletabell tabell, Monster monster, int[] pris) {
        this.tabell = tabell;
        this.monster = monster;
        this.pris = pris;
        this.regioner = tabell.regioner().nett();
        this.profiler = new Profiler(tabell.kategorier());
        this.iRegion = Kjonnsgruppe.values().length * tabell.kategorier().antall();
        this.avstand = new long[regioner.antallNoder()];
        this.komMed = new int[regioner.antallNoder()];
        this.ferdig = new boolean[regioner.antallNoder()];
    }

    /** Does something while the changes found leave some cells as they are. */
    void uendret(BitSet celler, Runnable sok) {
        kjente = celler;
        sok.run();
        kjente = INGEN;
    }

    /**
     * The cheapest change of a cell.
     *
     * @param celle the cell
     * @param retning +1 for one person more, -1 for one less
     * @param naa the numbers to start from, by cell
     * @return null when there is none
     */
    Trekk finn(int celle, int retning, int[] naa) {
        prisForGjeld = UTEN_GJELD;
        beste = UMULIG;
        besteVei = null;
        int region = tabell.region(celle);
        for (Profil profil : profiler.somOker(celle % iRegion)) {
            Profil hel = medFolger(profil, retning, region, naa);
            if (hel != null) {
                sok(region, hel, retning, naa);
            }
        }
        return besteVei == null ? null : trekk(retning);
    }

    /**
     * For each way a cell can have one person more or less: the cheapest change that may leave other cells with one person
     * less than none, for further changes to mend.
     */
    List<Trekk> medGjeld(int celle, int retning, int[] naa) {
        prisForGjeld = PRIS_FOR_GJELD;
        List<Trekk> trekkene = new ArrayList<>();
        int region = tabell.region(celle);
        for (Profil profil : profiler.somOker(celle % iRegion)) {
            Profil hel = medFolger(profil, retning, region, naa);
            if (hel != null) {
                beste = UMULIG;
                besteVei = null;
                sok(region, hel, retning, naa);
                if (besteVei != null) {
                    trekkene.add(trekk(retning));
                }
            }
        }
        return trekkene;
    }

    /** Takes along the overlapping categories that have to follow, for what is known of them to stay true. */
    private Profil medFolger(Profil profil, int retning, int region, int[] naa) {
        Profil hel = profil;
        for (int folger = 0; folger < FLEST_FOLGER; folger++) {
            Profil neste = medEnTil(hel, retning, region, naa);
            if (neste == hel) {
                return hel;
            }
            if (neste == null) {
                return null;
            }
            hel = neste;
        }
        return null;
    }

    private Profil medEnTil(Profil profil, int retning, int region, int[] naa) {
        Profil.Brudd brudd = profil.brudd(retning, naa, region * iRegion);
        if (brudd == null) {
            return profil;
        }
        Kjonnsgruppe kjonn =
                Kjonnsgruppe.values()[brudd.linje() / tabell.kategorier().antall()];
        for (int stor : brudd.ulikhet().store()) {
            Profil neste = profiler.medFolge(profil, brudd.ulikhet().liten(), stor, kjonn);
            if (neste != null) {
                return neste;
            }
        }
        return null;
    }

    private void sok(int region, Profil profil, int retning, int[] naa) {
        long start = pris(region, retning, profil, naa, beste);
        if (start >= beste) {
            return;
        }
        int maal = regioner.fra(region);
        int fra = regioner.til(region);
        Arrays.fill(avstand, UMULIG);
        Arrays.fill(ferdig, false);
        avstand[fra] = start;
        while (true) {
            int her = naermeste();
            if (her < 0 || avstand[her] >= beste) {
                return;
            }
            if (her == maal) {
                beste = avstand[her];
                besteVei = vei(region);
                besteProfil = profil;
                return;
            }
            ferdig[her] = true;
            for (int bue : regioner.buerVed(her)) {
                boolean medstroms = regioner.fra(bue) == her;
                int neste = medstroms ? regioner.til(bue) : regioner.fra(bue);
                if (bue == region || ferdig[neste]) {
                    continue;
                }
                long hittil = avstand[her];
                long tillegg = pris(bue, medstroms ? retning : -retning, profil, naa, avstand[neste] - hittil);
                if (tillegg != UMULIG && hittil + tillegg < avstand[neste]) {
                    avstand[neste] = hittil + tillegg;
                    komMed[neste] = bue;
                }
            }
        }
    }

    private int naermeste() {
        int naermest = -1;
        for (int node = 0; node < avstand.length; node++) {
            if (!ferdig[node] && avstand[node] != UMULIG && (naermest < 0 || avstand[node] < avstand[naermest])) {
                naermest = node;
            }
        }
        return naermest;
    }

    /** The arcs of the round trip, each with its direction in the lowest bit. */
    private int[] vei(int region) {
        List<Integer> vei = new ArrayList<>(List.of(region * 2 + 1));
        int her = regioner.fra(region);
        while (her != regioner.til(region)) {
            int bue = komMed[her];
            boolean medstroms = regioner.til(bue) == her;
            vei.add(bue * 2 + (medstroms ? 1 : 0));
            her = medstroms ? regioner.fra(bue) : regioner.til(bue);
        }
        return vei.stream().mapToInt(Integer::intValue).toArray();
    }

    private long pris(int region, int retning, Profil profil, int[] naa, long tak) {
        long sum = 1;
        int forste = region * iRegion;
        for (int plass : profil.plasser()) {
            int celle = forste + plass;
            if (monster.kjent(celle) || kjente.get(celle)) {
                return UMULIG;
            }
            int etter = naa[celle] + retning * profil.endring(plass);
            if (etter < 0) {
                if (prisForGjeld == UTEN_GJELD || etter < -1) {
                    return UMULIG;
                }
                sum += prisForGjeld;
            }
            if (!monster.skjult(celle)) {
                if (pris[celle] < 0) {
                    return UMULIG;
                }
                sum += pris[celle];
                if (sum >= tak) {
                    return UMULIG;
                }
            }
        }
        return profil.brudd(retning, naa, forste) == null ? sum : UMULIG;
    }

    private Trekk trekk(int retning) {
        int[] celler = new int[besteVei.length * besteProfil.plasser().length];
        int[] endring = new int[celler.length];
        int nr = 0;
        for (int bue : besteVei) {
            int fortegn = (bue & 1) == 1 ? retning : -retning;
            for (int plass : besteProfil.plasser()) {
                celler[nr] = (bue >> 1) * iRegion + plass;
                endring[nr++] = fortegn * besteProfil.endring(plass);
            }
        }
        return new Trekk(celler, endring);
    }
}
