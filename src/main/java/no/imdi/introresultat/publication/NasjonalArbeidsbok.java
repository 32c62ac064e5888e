package no.imdi.introresultat.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Linjer.Linje;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Regioninndeling;

/** The workbook of the country: counties, regions, all municipalities, Oslo's districts, reasons and measures. */
public final class NasjonalArbeidsbok {
    private final Skjerming skjerming;
    private final Regioninndeling inndeling;
    private final Celleverdier celler;
    private final Utviklingsark utviklingsark;
    private final Tekster tekster;

    /**
     * @param skjerming the counts as they may be shown
     * @param tidligere those of up to four earlier years, the oldest first
     * @param tekster the language
     */
    public NasjonalArbeidsbok(Skjerming skjerming, List<Fjoraaret> tidligere, Tekster tekster) {
        this.skjerming = skjerming;
        this.inndeling = skjerming.tall().inndeling();
        this.celler = new Celleverdier(skjerming);
        this.utviklingsark = new Utviklingsark(skjerming, tidligere, tekster);
        this.tekster = tekster;
    }

    /** The file name of a year's workbook in a language. */
    static String filnavn(int aar, Sprak sprak) {
        return "introresultat-" + aar + (sprak == Sprak.ENGELSK ? "-en" : "") + Arbeidsbok.FILENDELSE;
    }

    /** Writes the workbook into a folder, which is made when it is not there, and returns the file. */
    public Path skriv(Path mappe, Publiseringsopplysninger opplysninger) throws IOException {
        Files.createDirectories(mappe);
        return Files.write(mappe.resolve(filnavn(opplysninger.aar(), tekster.spraket())), lag(opplysninger));
    }

    /** The workbook as the bytes of its file. */
    public byte[] lag(Publiseringsopplysninger opplysninger) throws IOException {
        int aar = opplysninger.aar();
        Kolofon kolofon = new Kolofon(opplysninger, tekster);
        List<Ark> innhold = List.of(
                regioner("landet", "LandetOgFylker", Niva.FYLKE, aar),
                regioner("naringsregioner", "Naeringsregioner", Niva.NARINGSREGION, aar),
                regioner("kommuner", "Kommuner", Niva.KOMMUNE, aar),
                regioner("bydeler", "BydelerIOslo", Niva.BYDEL, aar),
                fordeling(
                        "aarsaker",
                        "Avslutningsaarsaker",
                        Linjer.aarsaker(skjerming.tall(), tekster),
                        List.of("forklaring.aarsaker", "forklaring.ikkeregistrert", "forklaring.tegn"),
                        aar),
                fordeling(
                        "tiltak",
                        "Tiltak",
                        Linjer.tiltak(skjerming.tall(), tekster),
                        List.of("forklaring.tiltak", "forklaring.tiltak.flere", "forklaring.tegn"),
                        aar),
                new Aldersark(skjerming, tekster).ark(aar),
                utviklingsark.forLandet(aar),
                Merknader.ark(null, opplysninger, tekster),
                kolofon.utgaver(),
                kolofon.kontakt());
        String tittel = tekster.tekst("bok.nasjonal", aar);
        List<Ark> arkene = new ArrayList<>(List.of(innholdsliste(tittel, innhold, opplysninger)));
        arkene.addAll(innhold);
        return Arbeidsbok.lag(opplysninger.egenskaper(tittel, tekster), arkene);
    }

    private Ark innholdsliste(String tittel, List<Ark> innhold, Publiseringsopplysninger opplysninger) {
        return new Ark(
                tekster.tekst("ark.innhold"),
                "Innhold",
                tittel,
                Stream.concat(opplysninger.varsler(tekster), Stream.of(tekster.tekst("forklaring.innhold")))
                        .toList(),
                List.of(Kolonne.tekst(tekster.tekst("kolonne.ark")), Kolonne.tekst(tekster.tekst("kolonne.innhold"))),
                innhold.stream()
                        .map(ark -> new Rad(List.of(new Verdi.Lenke(ark.navn()), new Verdi.Tekst(ark.tittel())), false))
                        .toList(),
                0,
                false,
                false);
    }

    private Ark regioner(String nokkel, String tabellnavn, Niva niva, int aar) {
        boolean kommuner = niva == Niva.KOMMUNE;
        List<Kolonne> kolonner = new ArrayList<>(
                List.of(Kolonne.tekst(tekster.tekst("kolonne.nummer")), Kolonne.tekst(tekster.tekst("kolonne.navn"))));
        if (kommuner) {
            kolonner.add(Kolonne.tekst(tekster.tekst("kolonne.fylke")));
            kolonner.add(Kolonne.tekst(tekster.tekst("kolonne.naringsregion")));
        }
        for (String tall :
                List.of("kolonne.deltok", "kolonne.grunnlag.kort", "kolonne.maal.antall", "kolonne.maal.prosent")) {
            kolonner.addAll(Tallkolonner.perKjonn(tekster.tekst(tall), tekster));
        }
        List<Rad> rader = inndeling.regioner(niva).stream()
                .map(region -> region(region, kommuner))
                .toList();
        return new Ark(
                tekster.tekst("ark." + nokkel),
                tabellnavn,
                tekster.tekst("tittel." + nokkel, aar),
                List.of(tekster.tekst("forklaring.resultat"), tekster.tekst("forklaring.tegn")),
                kolonner,
                rader,
                2,
                kommuner || niva == Niva.NARINGSREGION,
                true);
    }

    private Rad region(Region region, boolean kommune) {
        List<Verdi> verdier = new ArrayList<>(List.of(new Verdi.Tekst(region.nummer()), new Verdi.Tekst(navn(region))));
        if (kommune) {
            verdier.add(over(region, Niva.FYLKE));
            verdier.add(over(region, Niva.NARINGSREGION));
        }
        verdier.addAll(celler.antall(Linjer.DELTOK, region));
        verdier.addAll(celler.antall(Linjer.GRUNNLAG, region));
        verdier.addAll(celler.antall(Linjer.MAAL, region));
        verdier.addAll(celler.prosent(Linjer.MAAL, region));
        return new Rad(verdier, region.nummer().equals(Region.HELE_LANDET));
    }

    private Verdi over(Region kommune, Niva niva) {
        Region over = inndeling.over(kommune.nummer(), niva);
        return new Verdi.Tekst(over == null ? "" : over.navn());
    }

    private Ark fordeling(String nokkel, String tabellnavn, List<Linje> linjer, List<String> forklaringer, int aar) {
        boolean gruppert = linjer.stream().anyMatch(linje -> !linje.gruppe().isEmpty());
        List<Kolonne> kolonner = new ArrayList<>(List.of(Kolonne.tekst(tekster.tekst("kolonne.omraade"))));
        if (gruppert) {
            kolonner.add(Kolonne.tekst(tekster.tekst("kolonne.gruppering")));
        }
        kolonner.add(Kolonne.tekst(tekster.tekst(gruppert ? "kolonne.tiltak" : "kolonne.aarsak")));
        int faste = kolonner.size();
        kolonner.addAll(Tallkolonner.antallOgProsent(tekster));
        List<Rad> rader = new ArrayList<>();
        for (Region region : inndeling.regioner(Niva.FYLKE)) {
            for (Linje linje : linjer) {
                List<Verdi> verdier = new ArrayList<>(List.of(new Verdi.Tekst(navn(region))));
                if (gruppert) {
                    verdier.add(new Verdi.Tekst(linje.gruppe()));
                }
                verdier.add(new Verdi.Tekst(linje.navn()));
                verdier.addAll(celler.antall(linje.telling(), region));
                verdier.addAll(celler.prosent(linje.telling(), region));
                rader.add(new Rad(verdier, linje.framhevet()));
            }
        }
        return new Ark(
                tekster.tekst("ark." + nokkel),
                tabellnavn,
                tekster.tekst("tittel." + nokkel + ".fylker", aar),
                forklaringer.stream().map(tekster::tekst).toList(),
                kolonner,
                rader,
                faste,
                true,
                true);
    }

    private String navn(Region region) {
        return region.nummer().equals(Region.HELE_LANDET) ? tekster.tekst("omraade.landet") : region.navn();
    }
}
