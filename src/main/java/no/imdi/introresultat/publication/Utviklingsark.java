package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Celleverdier.Telling;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Regioninndeling;

/**
 * The sheet of headline figures beside those of earlier years: up to five years for a municipality, two for all at once. Where
 * the series is broken it says so instead of comparing.
 */
final class Utviklingsark {
    private static final Telling UTEN_AARSAK =
            new Telling("tillegg_aarsak_ikke_registrert", "ikke_registrert", Linjer.GRUNNLAG.tabell());
    private static final List<Maal> MAALENE = List.of(
            new Maal("deltok", Linjer.DELTOK, false),
            new Maal("grunnlag", Linjer.GRUNNLAG, false),
            new Maal("maal", Linjer.MAAL, true),
            new Maal("uten", UTEN_AARSAK, false));
    private static final int MERKNADSBREDDE = 50;
    private static final int FASTE_KOLONNER = 2;

    private final Regioninndeling inndeling;
    private final Celleverdier celler;
    private final List<Fjoraaret> tidligere;
    private final Tekster tekster;

    /** A headline figure: a count, or the share of a total. */
    private record Maal(String navn, Telling telling, boolean andel) {
        Verdi i(Celleverdier celler, Region region) {
            return andel
                    ? celler.prosent(telling, region, Kjonnsgruppe.ALLE)
                    : celler.antall(telling, region, Kjonnsgruppe.ALLE);
        }
    }

    /**
     * @param skjerming this year's counts as they may be shown
     * @param tidligere those of earlier years, the oldest first
     * @param tekster the language
     */
    Utviklingsark(Skjerming skjerming, List<Fjoraaret> tidligere, Tekster tekster) {
        this.inndeling = skjerming.tall().inndeling();
        this.celler = new Celleverdier(skjerming);
        this.tidligere = List.copyOf(tidligere);
        this.tekster = tekster;
    }

    /** The sheet of a municipality, its county and the country: a row for each figure. */
    Ark forKommune(Region kommune, int aar) {
        List<Kolonne> kolonner = new ArrayList<>(List.of(
                Kolonne.tekst(tekster.tekst("kolonne.omraade")), Kolonne.tekst(tekster.tekst("utvikling.tall"))));
        kolonner.addAll(tallkolonner("", tidligere, aar));
        kolonner.add(merknadskolonne());
        List<Rad> rader = new ArrayList<>();
        Stream.of(kommune, inndeling.over(kommune.nummer(), Niva.FYLKE), inndeling.heleLandet())
                .filter(Objects::nonNull)
                .forEach(region -> MAALENE.forEach(maal -> {
                    List<Verdi> verdier = new ArrayList<>(
                            List.of(new Verdi.Tekst(tekster.omraade(region)), new Verdi.Tekst(navn(maal))));
                    verdier.addAll(tall(maal, region, tidligere, aar));
                    verdier.add(merknad(region, tidligere));
                    rader.add(new Rad(verdier, maal.andel()));
                }));
        return ark(tekster.tekst("tittel.utvikling.kommune", kommune.navn()), kolonner, rader, tidligere, aar);
    }

    /** The sheet of the country, its counties and all municipalities: a row for each. */
    Ark forLandet(int aar) {
        List<Fjoraaret> iFjor =
                tidligere.stream().filter(annet -> annet.aar() == aar - 1).toList();
        List<Kolonne> kolonner = new ArrayList<>(
                List.of(Kolonne.tekst(tekster.tekst("kolonne.nummer")), Kolonne.tekst(tekster.tekst("kolonne.navn"))));
        MAALENE.forEach(maal -> kolonner.addAll(tallkolonner(navn(maal) + ", ", iFjor, aar)));
        kolonner.add(merknadskolonne());
        List<Rad> rader = Stream.of(Niva.FYLKE, Niva.KOMMUNE)
                .flatMap(niva -> inndeling.regioner(niva).stream())
                .map(region -> {
                    List<Verdi> verdier = new ArrayList<>(
                            List.of(new Verdi.Tekst(region.nummer()), new Verdi.Tekst(tekster.omraade(region))));
                    MAALENE.forEach(maal -> verdier.addAll(tall(maal, region, iFjor, aar)));
                    verdier.add(merknad(region, iFjor));
                    return new Rad(verdier, region.niva() == Niva.FYLKE);
                })
                .toList();
        return ark(tekster.tekst("tittel.utvikling.landet"), kolonner, rader, iFjor, aar);
    }

    private Ark ark(String tittel, List<Kolonne> kolonner, List<Rad> rader, List<Fjoraaret> viste, int aar) {
        List<String> forklaringer = new ArrayList<>();
        viste.forEach(annet -> forklaringer.add(tekster.tekst("forklaring.utvikling", annet.aar(), aar)));
        if (harIFjor(viste, aar)) {
            forklaringer.add(tekster.tekst("forklaring.utvikling.endring"));
        } else {
            forklaringer.add(tekster.tekst("forklaring.utvikling.ingen", aar - 1));
        }
        forklaringer.add(tekster.tekst("forklaring.tegn"));
        return new Ark(
                tekster.tekst("ark.utvikling"),
                "Utvikling",
                tittel,
                forklaringer,
                kolonner,
                rader,
                FASTE_KOLONNER,
                rader.size() > MAALENE.size() * 3,
                true);
    }

    /** The earlier years, this one, and the change since last year where that is there. */
    private List<Kolonne> tallkolonner(String foran, List<Fjoraaret> viste, int aar) {
        List<Kolonne> kolonner = new ArrayList<>();
        viste.forEach(annet -> kolonner.add(tall(foran + annet.aar())));
        kolonner.add(tall(foran + aar));
        if (harIFjor(viste, aar)) {
            kolonner.add(tall(foran + tekster.tekst("utvikling.endring")));
        }
        return kolonner;
    }

    private static boolean harIFjor(List<Fjoraaret> viste, int aar) {
        return viste.stream().anyMatch(annet -> annet.aar() == aar - 1);
    }

    private static Kolonne tall(String navn) {
        String stor = navn.substring(0, 1).toUpperCase(Tekster.BOKMAAL) + navn.substring(1);
        return Kolonne.tall(stor);
    }

    private Kolonne merknadskolonne() {
        return Kolonne.brodtekst(tekster.tekst("utvikling.merknad"), MERKNADSBREDDE);
    }

    private String navn(Maal maal) {
        return tekster.tekst("utvikling.maal." + maal.navn());
    }

    private List<Verdi> tall(Maal maal, Region region, List<Fjoraaret> viste, int aar) {
        List<Verdi> verdier = new ArrayList<>();
        for (Fjoraaret annet : viste) {
            verdier.add(
                    annet.overgang().brudd(region).isEmpty()
                            ? maal.i(new Celleverdier(annet.skjerming()), region)
                            : Verdi.IKKE_BEREGNELIG);
        }
        Verdi iAar = maal.i(celler, region);
        verdier.add(iAar);
        if (harIFjor(viste, aar)) {
            verdier.add(Endring.mellom(verdier.get(viste.size() - 1), iAar));
        }
        return verdier;
    }

    private Verdi merknad(Region region, List<Fjoraaret> viste) {
        List<String> delte = viste.stream()
                .flatMap(annet -> annet.overgang().brudd(region).stream())
                .distinct()
                .toList();
        return delte.isEmpty() ? new Verdi.Tekst("") : new Verdi.Brodtekst(tekster.brudd(delte));
    }
}
