package no.imdi.introresultat.operations.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import no.imdi.introresultat.revisjon.Cellefunn;
import no.imdi.introresultat.revisjon.Cellefunn.Dom;
import no.imdi.introresultat.revisjon.Revisjonsresultat;

/** The audit's result as lines for a terminal. */
final class Revisjonstekst {
    private static final String LINJE = "  %-46s %8d";
    private static final String RAD = "  %-31s %-14s %8d %8d %8d %8d %12d";
    private static final String HODE = "  %-31s %-14s %8s %8s %8s %8s %12s";

    private Revisjonstekst() {}

    static List<String> linjer(Revisjonsresultat resultat) {
        List<Cellefunn> celler = resultat.celler();
        List<String> linjer = new ArrayList<>();
        linjer.add("Revisjon av det som er publisert for " + resultat.aar());
        linjer.add(linje("Filer lest", resultat.filer()));
        linjer.add(linje("Tall vist", resultat.viste()));
        linjer.add(linje("Tall skjult", antall(celler, Cellefunn::skjult)));
        linjer.add(linje("Tall som ikke står i noen fil", antall(celler, celle -> !celle.skjult())));
        linjer.add("Av dem som ikke er vist:");
        linjer.add(linje("regnes ut av likningene alene", antall(celler, Cellefunn::avLikninger)));
        linjer.add(linje("bare én verdi er mulig", antall(celler, Cellefunn::fast)));
        linjer.add(linje("avslørt: kjent, og et lite tall", med(resultat, Dom.AVSLORT)));
        linjer.add(linje("smalt: intervallet er smalere enn " + resultat.bredde(), med(resultat, Dom.SMALT)));
        linjer.add(linje("uten virkning: kjent, men ikke et lite tall", med(resultat, Dom.UTEN_VIRKNING)));
        linjer.add(linje("trygt", med(resultat, Dom.TRYGT)));
        linjer.add(String.format(
                Locale.ROOT, HODE, "Tabell", "Nivå", "ikke vist", "avslørt", "smalt", "trygt", "uten virkning"));
        perFlate(celler)
                .forEach((flate, tall) -> linjer.add(String.format(
                        Locale.ROOT,
                        RAD,
                        flate.tabell(),
                        flate.niva(),
                        Arrays.stream(tall).sum(),
                        tall[Dom.AVSLORT.ordinal()],
                        tall[Dom.SMALT.ordinal()],
                        tall[Dom.TRYGT.ordinal()],
                        tall[Dom.UTEN_VIRKNING.ordinal()])));
        linjer.add(linje("Feil i filene", resultat.feil().size()));
        return linjer;
    }

    private record Flate(String tabell, String niva) {}

    private static Map<Flate, int[]> perFlate(List<Cellefunn> celler) {
        Map<Flate, int[]> flater = new LinkedHashMap<>();
        for (Cellefunn funn : celler) {
            Flate flate = new Flate(funn.celle().tabell(), funn.celle().niva().ord());
            flater.computeIfAbsent(flate, ny -> new int[Dom.values().length])[
                    funn.dom().ordinal()]++;
        }
        return flater;
    }

    private static long antall(List<Cellefunn> celler, Predicate<Cellefunn> hvilke) {
        return celler.stream().filter(hvilke).count();
    }

    private static long med(Revisjonsresultat resultat, Dom dom) {
        return resultat.med(dom).count();
    }

    private static String linje(String hva, long antall) {
        return String.format(Locale.ROOT, LINJE, hva, antall);
    }
}
