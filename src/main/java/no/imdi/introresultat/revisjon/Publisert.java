package no.imdi.introresultat.revisjon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.imdi.introresultat.statistics.Cellenokkel;

/** Everything the publication files say, number by number, and where they do not say the same. */
final class Publisert {
    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    private final Map<Cellenokkel, Lesning> antall = new LinkedHashMap<>();
    private final Map<Andel, Lesning> andeler = new LinkedHashMap<>();
    private final List<String> uforstatt = new ArrayList<>();
    private final List<String> uenigheter = new ArrayList<>();

    /**
     * A published percent.
     *
     * @param teller the count it is made of
     * @param nevner the total it is a share of
     */
    record Andel(Cellenokkel teller, Cellenokkel nevner) {}

    /** What stands in one place of a file, for a count or a percent. */
    record Lesning(Tegnverdi verdi, String fil, String sted) {
        private String hvor() {
            return fil + " (" + sted + "): " + verdi;
        }
    }

    /** Takes in a count. */
    void antall(Cellenokkel celle, Lesning lesning) {
        if (lesning.verdi().erTall() && !lesning.verdi().erAntall()
                || lesning.verdi().equals(Tegnverdi.IKKE_BEREGNELIG)) {
            uforstatt("Et antall er verken et helt tall eller skjult i " + lesning.hvor() + ".");
            return;
        }
        Lesning forste = antall.get(celle);
        if (forste == null || !vist(forste)) {
            antall.put(celle, lesning);
        }
        if (uenig(forste, lesning)) {
            uenigheter.add(uenighet(Cellenavn.av(celle), forste, lesning));
        }
    }

    /** Takes in a percent. */
    void prosent(Andel andel, Lesning lesning) {
        if (lesning.verdi().erTall() && lesning.verdi().tall().scale() > 1) {
            uforstatt("En prosent har mer enn én desimal i " + lesning.hvor() + ".");
            return;
        }
        Lesning forste = andeler.get(andel);
        if (forste == null || forste.verdi().equals(Tegnverdi.SKJULT)) {
            andeler.put(andel, lesning);
        }
        if (uenig(forste, lesning)) {
            uenigheter.add(uenighet(Cellenavn.av(andel.teller()) + " i prosent", forste, lesning));
        }
    }

    private static boolean uenig(Lesning forste, Lesning naa) {
        return forste != null && !forste.verdi().equals(naa.verdi());
    }

    private static String uenighet(String hva, Lesning forste, Lesning naa) {
        return "Filene sier ikke det samme om " + hva + ": " + forste.hvor() + ", " + naa.hvor() + ".";
    }

    /** Notes something in a file that could hold a number and is not understood: one Norwegian sentence. */
    void uforstatt(String setning) {
        uforstatt.add(setning);
    }

    /** What stands in the files and is not understood. */
    List<String> uforstatt() {
        return List.copyOf(uforstatt);
    }

    /** Where files say different things of one number, or a percent says something else than its counts. */
    List<String> uenigheter() {
        List<String> alle = new ArrayList<>(uenigheter);
        andeler.forEach((andel, lesning) -> prosenten(andel, lesning, alle));
        return alle;
    }

    private void prosenten(Andel andel, Lesning lesning, List<String> funn) {
        Lesning teller = antall.get(andel.teller());
        Lesning nevner = antall.get(andel.nevner());
        if (lesning.verdi().equals(Tegnverdi.SKJULT)) {
            return;
        }
        if (!vist(teller) || !vist(nevner)) {
            funn.add("Prosenten er vist for et skjult antall, " + Cellenavn.av(andel.teller()) + ": " + lesning.hvor()
                    + ".");
        } else if (!lesning.verdi().equals(prosent(tall(teller), tall(nevner)))) {
            funn.add("Prosenten er en annen enn antallene gir, " + Cellenavn.av(andel.teller()) + ": " + lesning.hvor()
                    + ".");
        }
    }

    private static Tegnverdi prosent(int teller, int nevner) {
        return nevner == 0
                ? Tegnverdi.IKKE_BEREGNELIG
                : Tegnverdi.tall(BigDecimal.valueOf(teller)
                        .multiply(HUNDRE)
                        .divide(BigDecimal.valueOf(nevner), 1, RoundingMode.HALF_UP));
    }

    /** Where others do not say the same of each count and percent, shown or hidden: a Norwegian sentence for each. */
    List<String> ulikheter(Publisert andre) {
        List<String> ulikheter = new ArrayList<>();
        ulikheter(antall, andre.antall, Cellenavn::av, ulikheter);
        ulikheter(andeler, andre.andeler, andel -> Cellenavn.av(andel.teller()) + " i prosent", ulikheter);
        return ulikheter;
    }

    private static <T> void ulikheter(
            Map<T, Lesning> ene, Map<T, Lesning> andre, Function<T, String> navn, List<String> ulikheter) {
        Set<T> alle = new LinkedHashSet<>(ene.keySet());
        alle.addAll(andre.keySet());
        for (T hva : alle) {
            String en = verdi(ene.get(hva));
            String annen = verdi(andre.get(hva));
            if (!en.equals(annen)) {
                ulikheter.add(navn.apply(hva) + " er «" + en + "» i den ene og «" + annen + "» i den andre.");
            }
        }
    }

    private static String verdi(Lesning lesning) {
        return lesning == null ? "mangler" : lesning.verdi().toString();
    }

    /** The counts that some file shows. A count that one file hides and another shows is shown. */
    Map<Cellenokkel, Integer> viste() {
        Map<Cellenokkel, Integer> viste = new HashMap<>();
        antall.forEach((celle, lesning) -> {
            if (vist(lesning)) {
                viste.put(celle, tall(lesning));
            }
        });
        return viste;
    }

    /** Whether the count stands in some file, shown or hidden. */
    boolean star(Cellenokkel celle) {
        return antall.containsKey(celle);
    }

    /** Every count that stands in some file. */
    Iterable<Cellenokkel> celler() {
        return Collections.unmodifiableSet(antall.keySet());
    }

    /** The percents that are not hidden. */
    Map<Andel, Tegnverdi> visteProsenter() {
        Map<Andel, Tegnverdi> viste = new LinkedHashMap<>();
        andeler.forEach((andel, lesning) -> {
            if (!lesning.verdi().equals(Tegnverdi.SKJULT)) {
                viste.put(andel, lesning.verdi());
            }
        });
        return viste;
    }

    private static boolean vist(Lesning lesning) {
        return lesning != null && lesning.verdi().erTall();
    }

    private static int tall(Lesning lesning) {
        return lesning.verdi().tall().intValueExact();
    }
}
