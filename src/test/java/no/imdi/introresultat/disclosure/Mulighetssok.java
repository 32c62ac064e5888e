package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * Tries every way to spread whole persons over the smallest groups of those who ended, and asks whether any of them agrees
 * with all that is shown and holds a given number in a given cell. Knows nothing of how cells are hidden.
 */
final class Mulighetssok {
    private static final int FLEST = 40;

    private final int antallGrupper;
    private final List<int[]> sumGrupper = new ArrayList<>();
    private final List<List<Integer>> summerMed = new ArrayList<>();
    private final Map<Cellenokkel, Integer> summene = new HashMap<>();
    private final int[] fasit;
    private final boolean[] vist;
    private int[] igjen;
    private int[] ledige;

    /**
     * @param tall the counts
     * @param grupper for each smallest group the cells that count it
     * @param sanne how many are in each group
     * @param skjulte the hidden cells
     */
    Mulighetssok(Resultattall tall, List<Set<Cellenokkel>> grupper, Set<Cellenokkel> skjulte) {
        this.antallGrupper = grupper.size();
        Map<Cellenokkel, List<Integer>> etterCelle = new LinkedHashMap<>();
        for (int gruppe = 0; gruppe < antallGrupper; gruppe++) {
            summerMed.add(new ArrayList<>());
            for (Cellenokkel celle : grupper.get(gruppe)) {
                etterCelle.computeIfAbsent(celle, ny -> new ArrayList<>()).add(gruppe);
            }
        }
        this.fasit = new int[etterCelle.size()];
        this.vist = new boolean[etterCelle.size()];
        etterCelle.forEach((celle, med) -> {
            int nr = sumGrupper.size();
            sumGrupper.add(med.stream().mapToInt(Integer::intValue).toArray());
            summene.put(celle, nr);
            fasit[nr] = tall.antall(celle);
            vist[nr] = !skjulte.contains(celle);
            med.forEach(gruppe -> summerMed.get(gruppe).add(nr));
        });
    }

    /** Whether the cell can hold this number. */
    boolean kanVaere(Cellenokkel celle, int antall) {
        igjen = new int[fasit.length];
        ledige = new int[fasit.length];
        for (int nr = 0; nr < fasit.length; nr++) {
            igjen[nr] = vist[nr] ? fasit[nr] : FLEST;
            ledige[nr] = sumGrupper.get(nr).length;
        }
        boolean[] bindende = vist.clone();
        int nr = summene.get(celle);
        igjen[nr] = antall;
        bindende[nr] = true;
        return finnes(0, bindende);
    }

    private boolean finnes(int gruppe, boolean[] bindende) {
        if (gruppe == antallGrupper) {
            return true;
        }
        int lavest = 0;
        int hoyest = FLEST;
        for (int nr : summerMed.get(gruppe)) {
            if (bindende[nr]) {
                hoyest = Math.min(hoyest, igjen[nr]);
                lavest = ledige[nr] == 1 ? Math.max(lavest, igjen[nr]) : lavest;
            }
        }
        for (int antall = lavest; antall <= hoyest; antall++) {
            legg(gruppe, antall, 1);
            boolean fant = finnes(gruppe + 1, bindende);
            legg(gruppe, antall, -1);
            if (fant) {
                return true;
            }
        }
        return false;
    }

    private void legg(int gruppe, int antall, int vei) {
        for (int nr : summerMed.get(gruppe)) {
            igjen[nr] -= vei * antall;
            ledige[nr] -= vei;
        }
    }

    /** The cells of those who ended for one sex and for both. */
    static Set<Cellenokkel> celler(Cellenokkel forKjonn) {
        return Set.of(
                forKjonn,
                new Cellenokkel(
                        forKjonn.tabell(), forKjonn.niva(), forKjonn.region(), forKjonn.kategori(), Kjonnsgruppe.ALLE));
    }
}
