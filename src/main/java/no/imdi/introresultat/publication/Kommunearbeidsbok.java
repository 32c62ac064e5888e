package no.imdi.introresultat.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Linjer.Linje;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/** The workbook of one municipality. Safe to use from several threads. */
public final class Kommunearbeidsbok {
    private final Skjerming skjerming;
    private final Celleverdier celler;
    private final Tekster tekster;
    private final Kommuneforside forside;
    private final Utviklingsark utviklingsark;
    private final List<Linje> aarsaker;
    private final List<Linje> tiltak;

    /**
     * @param skjerming the counts as they may be shown
     * @param tidligere those of up to four earlier years, the oldest first
     * @param tekster the language
     */
    public Kommunearbeidsbok(Skjerming skjerming, List<Fjoraaret> tidligere, Tekster tekster) {
        this.skjerming = skjerming;
        this.celler = new Celleverdier(skjerming);
        this.tekster = tekster;
        this.forside = new Kommuneforside(skjerming, tidligere, tekster);
        this.utviklingsark = new Utviklingsark(skjerming, tidligere, tekster);
        this.aarsaker = List.copyOf(Linjer.aarsaker(skjerming.tall(), tekster));
        this.tiltak = List.copyOf(Linjer.tiltak(skjerming.tall(), tekster));
    }

    /** The file name of a municipality's workbook; what Windows does not take in a name becomes {@code _}. */
    public static String filnavn(Region kommune) {
        String navn = kommune.nummer() + "-" + kommune.navn();
        return navn.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "_") + Arbeidsbok.FILENDELSE;
    }

    /**
     * Writes a municipality's workbook into a folder, which is made when it is not there, and returns the file.
     *
     * @param opplysninger about the run, with the dispensations that touch the municipality
     */
    public Path skriv(Path mappe, Region kommune, Publiseringsopplysninger opplysninger) throws IOException {
        Files.createDirectories(mappe);
        return Files.write(mappe.resolve(filnavn(kommune)), lag(kommune, opplysninger));
    }

    /** A municipality's workbook as the bytes of its file. */
    public byte[] lag(Region kommune, Publiseringsopplysninger opplysninger) throws IOException {
        String tittel = tekster.tekst("bok.kommune", opplysninger.aar(), kommune.nummer(), kommune.navn());
        Region fylke = skjerming.tall().inndeling().over(kommune.nummer(), Niva.FYLKE);
        List<Ark> arkene = List.of(
                forside.ark(kommune, opplysninger),
                resultat(kommune, fylke, opplysninger),
                aarsaker(kommune, fylke, opplysninger),
                tiltak(kommune, fylke, opplysninger),
                utviklingsark.forKommune(kommune, opplysninger.aar()),
                Merknader.ark(kommune, opplysninger, tekster));
        return Arbeidsbok.lag(opplysninger.egenskaper(tittel, tekster), arkene);
    }

    private Ark resultat(Region kommune, Region fylke, Publiseringsopplysninger opplysninger) {
        List<Rad> rader = new ArrayList<>();
        Stream.of(kommune, fylke, landet()).filter(Objects::nonNull).forEach(region -> {
            for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
                rader.add(new Rad(
                        List.of(
                                new Verdi.Tekst(tekster.omraade(region)),
                                new Verdi.Tekst(tekster.tekst("kjonn." + kjonn.kode())),
                                celler.antall(Linjer.DELTOK, region, kjonn),
                                celler.antall(Linjer.GRUNNLAG, region, kjonn),
                                celler.antall(Linjer.MAAL, region, kjonn),
                                celler.prosent(Linjer.MAAL, region, kjonn)),
                        kjonn == Kjonnsgruppe.ALLE));
            }
        });
        return new Ark(
                tekster.tekst("ark.resultat"),
                "Resultat",
                tekster.tekst("tittel.resultat", opplysninger.aar(), kommune.navn()),
                List.of(tekster.tekst("forklaring.resultat"), tekster.tekst("forklaring.tegn")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kolonne.omraade")),
                        Kolonne.tekst(tekster.tekst("kolonne.kjonn")),
                        Kolonne.tall(tekster.tekst("kolonne.deltok")),
                        Kolonne.tall(tekster.tekst("kolonne.grunnlag")),
                        Kolonne.tall(tekster.tekst("kolonne.maal.antall")),
                        Kolonne.tall(tekster.tekst("kolonne.maal.prosent"))),
                rader,
                2,
                false,
                true);
    }

    private Ark aarsaker(Region kommune, Region fylke, Publiseringsopplysninger opplysninger) {
        List<Kolonne> kolonner = new ArrayList<>(List.of(Kolonne.tekst(tekster.tekst("kolonne.aarsak"))));
        kolonner.addAll(Tallkolonner.antallOgProsent(tekster));
        kolonner.addAll(sammenligning(fylke));
        List<Rad> rader = aarsaker.stream()
                .map(linje -> rad(List.of(new Verdi.Tekst(linje.navn())), linje, kommune, fylke))
                .toList();
        return new Ark(
                tekster.tekst("ark.aarsaker"),
                "Avslutningsaarsaker",
                tekster.tekst("tittel.aarsaker", opplysninger.aar(), kommune.navn()),
                List.of(
                        tekster.tekst("forklaring.aarsaker"),
                        tekster.tekst("forklaring.ikkeregistrert"),
                        tekster.tekst("forklaring.tegn")),
                kolonner,
                rader,
                1,
                false,
                true);
    }

    private Ark tiltak(Region kommune, Region fylke, Publiseringsopplysninger opplysninger) {
        List<Kolonne> kolonner = new ArrayList<>(List.of(
                Kolonne.tekst(tekster.tekst("kolonne.gruppering")), Kolonne.tekst(tekster.tekst("kolonne.tiltak"))));
        kolonner.addAll(Tallkolonner.antallOgProsent(tekster));
        kolonner.addAll(sammenligning(fylke));
        List<Rad> rader = tiltak.stream()
                .map(linje -> rad(
                        List.of(new Verdi.Tekst(linje.gruppe()), new Verdi.Tekst(linje.navn())), linje, kommune, fylke))
                .toList();
        return new Ark(
                tekster.tekst("ark.tiltak"),
                "Tiltak",
                tekster.tekst("tittel.tiltak", opplysninger.aar(), kommune.navn()),
                List.of(
                        tekster.tekst("forklaring.tiltak"),
                        tekster.tekst("forklaring.tiltak.flere"),
                        tekster.tekst("forklaring.tegn")),
                kolonner,
                rader,
                2,
                false,
                true);
    }

    private List<Kolonne> sammenligning(Region fylke) {
        return Stream.of(fylke, landet())
                .filter(Objects::nonNull)
                .map(region -> Kolonne.tall(tekster.tekst("kolonne.sammenligning", tekster.omraade(region))))
                .toList();
    }

    private Rad rad(List<Verdi> ledetekster, Linje linje, Region kommune, Region fylke) {
        List<Verdi> verdier = new ArrayList<>(ledetekster);
        verdier.addAll(celler.antall(linje.telling(), kommune));
        verdier.addAll(celler.prosent(linje.telling(), kommune));
        Stream.of(fylke, landet())
                .filter(Objects::nonNull)
                .forEach(region -> verdier.add(celler.prosent(linje.telling(), region, Kjonnsgruppe.ALLE)));
        return new Rad(verdier, linje.framhevet());
    }

    private Region landet() {
        return skjerming.tall().inndeling().heleLandet();
    }
}
