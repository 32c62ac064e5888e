package no.imdi.introresultat.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Diagram;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/**
 * The front sheet of a municipality's workbook: how many went to work or education, men and women, beside county, country, the
 * year before and the national goal, as a table and a chart of it.
 */
final class Kommuneforside {
    private static final int NAVNEKOLONNE = 0;
    private static final int PROSENTKOLONNE = 3;
    private static final int MERKNADSBREDDE = 55;

    private final Skjerming skjerming;
    private final Celleverdier celler;
    private final List<Fjoraaret> tidligere;
    private final Tekster tekster;

    /**
     * @param skjerming this year's counts as they may be shown
     * @param tidligere those of earlier years; of these last year's is shown
     * @param tekster the language
     */
    Kommuneforside(Skjerming skjerming, List<Fjoraaret> tidligere, Tekster tekster) {
        this.skjerming = skjerming;
        this.celler = new Celleverdier(skjerming);
        this.tidligere = List.copyOf(tidligere);
        this.tekster = tekster;
    }

    /** The sheet of a municipality. */
    Ark ark(Region kommune, Publiseringsopplysninger opplysninger) {
        String navn = tekster.omraade(kommune);
        String aar = Integer.toString(opplysninger.aar());
        return new Ark(
                        tekster.tekst("ark.forside"),
                        "Forside",
                        tekster.tekst("tittel.forside", aar, navn),
                        Stream.concat(
                                        opplysninger.varsler(tekster),
                                        Stream.of(
                                                tekster.tekst("forklaring.forside", aar),
                                                tekster.tekst("forklaring.forside.ark"),
                                                tekster.tekst("forklaring.tegn"),
                                                tekster.tekst("diagram.forside.utelatt")))
                                .toList(),
                        List.of(
                                Kolonne.tekst(tekster.tekst("kolonne.hvem")),
                                Kolonne.tall(tekster.tekst("kolonne.grunnlag")),
                                Kolonne.tall(tekster.tekst("kolonne.maal.antall")),
                                Kolonne.tall(tekster.tekst("kolonne.maal.prosent")),
                                Kolonne.brodtekst(tekster.tekst("utvikling.merknad"), MERKNADSBREDDE)),
                        rader(kommune, opplysninger),
                        1,
                        false,
                        true)
                .med(new Diagram(
                        tekster.tekst("diagram.forside.tittel", aar),
                        tekster.tekst("diagram.forside.alternativtekst", aar, navn),
                        NAVNEKOLONNE,
                        PROSENTKOLONNE));
    }

    private List<Rad> rader(Region kommune, Publiseringsopplysninger opplysninger) {
        List<Rad> rader = new ArrayList<>();
        for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
            rader.add(rad(
                    kjonn == Kjonnsgruppe.ALLE
                            ? tekster.omraade(kommune)
                            : tekster.tekst("forside.kommunen." + kjonn.kode()),
                    celler,
                    kommune,
                    kjonn));
        }
        Region fylke = skjerming.tall().inndeling().over(kommune.nummer(), Niva.FYLKE);
        if (fylke != null) {
            rader.add(rad(tekster.omraade(fylke), celler, fylke, Kjonnsgruppe.ALLE));
        }
        Region landet = skjerming.tall().inndeling().heleLandet();
        rader.add(rad(tekster.omraade(landet), celler, landet, Kjonnsgruppe.ALLE));
        tidligere.stream()
                .filter(annet -> annet.aar() == opplysninger.aar() - 1)
                .forEach(annet -> rader.add(iFjor(annet, kommune)));
        opplysninger.nasjonaltMaal().ifPresent(prosent -> rader.add(nasjonaltMaal(prosent)));
        return rader;
    }

    private Rad rad(String hvem, Celleverdier aarets, Region region, Kjonnsgruppe kjonn) {
        return new Rad(
                List.of(
                        new Verdi.Tekst(hvem),
                        aarets.antall(Linjer.GRUNNLAG, region, kjonn),
                        aarets.antall(Linjer.MAAL, region, kjonn),
                        aarets.prosent(Linjer.MAAL, region, kjonn),
                        new Verdi.Tekst("")),
                region.niva() == Niva.KOMMUNE && kjonn == Kjonnsgruppe.ALLE);
    }

    private Rad iFjor(Fjoraaret annet, Region kommune) {
        String hvem = tekster.tekst("forside.ifjor", annet.aar());
        List<String> delte = annet.overgang().brudd(kommune);
        return delte.isEmpty()
                ? new Rad(
                        rad(hvem, new Celleverdier(annet.skjerming()), kommune, Kjonnsgruppe.ALLE)
                                .verdier(),
                        false)
                : merket(hvem, Verdi.IKKE_BEREGNELIG, tekster.brudd(delte));
    }

    private Rad nasjonaltMaal(int prosent) {
        return merket(
                tekster.tekst("forside.nasjonaltmaal"),
                new Verdi.Prosent(BigDecimal.valueOf(prosent).setScale(1, RoundingMode.UNNECESSARY)),
                tekster.tekst("forside.nasjonaltmaal.merknad"));
    }

    private static Rad merket(String hvem, Verdi prosent, String merknad) {
        return new Rad(
                List.of(
                        new Verdi.Tekst(hvem),
                        Verdi.IKKE_BEREGNELIG,
                        Verdi.IKKE_BEREGNELIG,
                        prosent,
                        new Verdi.Brodtekst(merknad)),
                false);
    }
}
