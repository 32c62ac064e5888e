package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A change of one person or a few within one region, as all its numbers see it. Every sum within the region is kept. A place
 * is a sex and a category: the sex times the number of categories, plus the category.
 */
final class Profil {
    private final int[] endring;
    private final int[] plasser;
    private final int[] kanBryteMed;
    private final int[] kanBryteMot;
    private final Kategorinett kategorier;

    private Profil(int[] endring, Kategorinett kategorier) {
        this.endring = endring;
        this.kategorier = kategorier;
        this.plasser = IntStream.range(0, endring.length)
                .filter(plass -> endring[plass] != 0)
                .toArray();
        this.kanBryteMed = kanBryte(1);
        this.kanBryteMot = kanBryte(-1);
    }

    /** One more of each of these. */
    static Profil inn(Kategorinett kategorier, int kjonnene, int... plasser) {
        int[] endring = new int[kjonnene * kategorier.antall()];
        for (int plass : plasser) {
            endring[plass] = 1;
        }
        return new Profil(endring, kategorier);
    }

    /** This change and another, some times over: twice, or the opposite. */
    Profil pluss(Profil annen, int ganger) {
        int[] sum = endring.clone();
        for (int plass : annen.plasser) {
            sum[plass] += ganger * annen.endring[plass];
        }
        return new Profil(sum, kategorier);
    }

    private int[] kanBryte(int vei) {
        List<Ulikhet> ulikheter = kategorier.ulikheter();
        List<Integer> kan = new ArrayList<>();
        for (int linje = 0; linje < endring.length; linje += kategorier.antall()) {
            for (int nr = 0; nr < ulikheter.size(); nr++) {
                if (vei * overskridelse(ulikheter.get(nr), linje, endring, 0) > 0) {
                    kan.add(linje * ulikheter.size() + nr);
                }
            }
        }
        return kan.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int overskridelse(Ulikhet ulikhet, int linje, int[] tall, int forste) {
        int overskridelse = tall[forste + linje + ulikhet.liten()];
        for (int stor : ulikhet.store()) {
            overskridelse -= tall[forste + linje + stor];
        }
        return overskridelse;
    }

    /**
     * The first thing known of overlapping categories that the change makes untrue.
     *
     * @param vei +1 for the change, -1 for the opposite
     * @param tall the numbers before it
     * @param forste the region's first cell
     * @return null when all stays true
     */
    Brudd brudd(int vei, int[] tall, int forste) {
        List<Ulikhet> ulikheter = kategorier.ulikheter();
        for (int kan : vei > 0 ? kanBryteMed : kanBryteMot) {
            Ulikhet ulikhet = ulikheter.get(kan % ulikheter.size());
            int linje = kan / ulikheter.size();
            if (overskridelse(ulikhet, linje, tall, forste) + vei * overskridelse(ulikhet, linje, endring, 0) > 0) {
                return new Brudd(ulikhet, linje);
            }
        }
        return null;
    }

    /**
     * Something known that would be untrue.
     *
     * @param ulikhet what
     * @param linje the first place of the sex
     */
    record Brudd(Ulikhet ulikhet, int linje) {}

    /** The places that change. */
    int[] plasser() {
        return plasser;
    }

    /** By how much a place changes; zero where it does not. */
    int endring(int plass) {
        return endring[plass];
    }
}
