package no.imdi.introresultat.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Konsekvens;
import no.imdi.introresultat.statistics.Konsekvens.Endring;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * {@code intern/konsekvens-av-frist.xlsx}: what the numbers would have been with the late registrations, and who would have
 * counted in another way. All numbers, nothing hidden.
 */
public final class Konsekvensarbeidsbok {
    /** The file's name. */
    public static final String FILNAVN = "konsekvens-av-frist" + Arbeidsbok.FILENDELSE;

    private static final List<Maal> MAALENE = List.of(
            new Maal("deltok", "intro_deltakere", "alle"),
            new Maal("grunnlag", "intro_avslutning_direkte_3", "alle"),
            new Maal("maal", "intro_avslutning_direkte_3", "arbutd"),
            new Maal("uten", "tillegg_aarsak_ikke_registrert", "ikke_registrert"));
    private static final int TALLBREDDE = 13;

    private static final Maal ANDEL = new Maal("andel", "intro_avslutning_direkte_3", "arbutd");

    private final Konsekvens konsekvens;
    private final Utfallstekst utfallstekst;
    private final Tekster tekster;
    private final Publiseringsopplysninger opplysninger;

    /** Something that is counted. */
    private record Maal(String navn, String tabell, String kategori) {
        Cellenokkel celle(Region region, Kjonnsgruppe kjonn) {
            return new Cellenokkel(tabell, region.niva(), region.nummer(), kategori, kjonn);
        }
    }

    /**
     * How much came too late.
     *
     * @param registreringer versions that came too late
     * @param deltakere participants whose outcome would have been another
     * @param skjermede those of them whose identity is shielded: counted here, never listed
     */
    public record Omfang(long registreringer, long deltakere, long skjermede) {}

    /**
     * @param konsekvens the numbers, and what they would have been
     * @param kodeverk names of the reasons
     * @param tekster the language
     * @param opplysninger about the run
     */
    public Konsekvensarbeidsbok(
            Konsekvens konsekvens, Kodeverk kodeverk, Tekster tekster, Publiseringsopplysninger opplysninger) {
        this.konsekvens = konsekvens;
        this.utfallstekst = new Utfallstekst(kodeverk, konsekvens.tall(), tekster, opplysninger.aar());
        this.tekster = tekster;
        this.opplysninger = opplysninger;
    }

    /**
     * The workbook as the bytes of its file.
     *
     * @param omfang how much came too late
     * @param deltakere the participants whose outcome would have been another, the shielded left out
     */
    public byte[] lag(Omfang omfang, List<Deltakerkonsekvens> deltakere) throws IOException {
        String tittel = tekster.tekst("konsekvens.tittel", opplysninger.aar());
        return Arbeidsbok.lag(
                new Arbeidsbok.Egenskaper(
                        tittel,
                        tekster.tekst("utgiver"),
                        tekster.sprak(),
                        opplysninger.hentet(),
                        tekster.tekst("konsekvens.merke")),
                List.of(
                        sammendrag(tittel, omfang),
                        regioner("kommuner", "Kommuner", Niva.KOMMUNE),
                        regioner("fylker", "LandetOgFylker", Niva.FYLKE),
                        new Deltakerark(utfallstekst, tekster).lag(deltakere, opplysninger.aar())));
    }

    /** The country in words. */
    List<String> setninger(Omfang omfang) {
        if (omfang.registreringer() == 0) {
            return List.of(tekster.tekst("konsekvens.setning.ingen"));
        }
        Region landet = konsekvens.tall().inndeling().heleLandet();
        Endring grunnlag = konsekvens.endring(MAALENE.get(1).celle(landet, Kjonnsgruppe.ALLE));
        Endring maal = konsekvens.endring(ANDEL.celle(landet, Kjonnsgruppe.ALLE));
        return List.of(
                tekster.tekst(
                        "konsekvens.setning.andel",
                        prosent(andel(konsekvens.medForSene(), landet)),
                        prosent(andel(konsekvens.tall(), landet))),
                tekster.tekst(
                        "konsekvens.setning.antall",
                        maal.medForSene(),
                        grunnlag.medForSene(),
                        maal.tall(),
                        grunnlag.tall()),
                tekster.tekst("konsekvens.setning.omfang", omfang.registreringer(), omfang.deltakere()),
                tekster.tekst("konsekvens.setning.skjermet", omfang.skjermede()));
    }

    private Ark sammendrag(String tittel, Omfang omfang) {
        Region landet = konsekvens.tall().inndeling().heleLandet();
        List<Rad> rader = new ArrayList<>();
        for (Maal maal : MAALENE) {
            for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
                rader.add(rad(maal, kjonn, antall(maal, landet, kjonn)));
            }
        }
        for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
            rader.add(rad(ANDEL, kjonn, andeler(landet, kjonn)));
        }
        List<String> forklaringer = new ArrayList<>(setninger(omfang));
        forklaringer.add(tekster.tekst(
                "konsekvens.forklaring.frist",
                tekster.dato(opplysninger.frist().dato()),
                tekster.tidspunkt(opplysninger.hentet())));
        return new Ark(
                tekster.tekst("konsekvens.ark.sammendrag"),
                "Sammendrag",
                tittel,
                forklaringer,
                List.of(
                        Kolonne.tekst(tekster.tekst("konsekvens.kolonne.maal")),
                        Kolonne.tekst(tekster.tekst("kolonne.kjonn")),
                        tall(tekster.tekst("konsekvens.kolonne.ble")),
                        tall(tekster.tekst("konsekvens.kolonne.med")),
                        tall(tekster.tekst("konsekvens.kolonne.forskjell"))),
                rader,
                2,
                false,
                true);
    }

    private Rad rad(Maal maal, Kjonnsgruppe kjonn, List<Verdi> tall) {
        List<Verdi> verdier = new ArrayList<>(List.of(
                new Verdi.Tekst(tekster.tekst("konsekvens.maal." + maal.navn())),
                new Verdi.Tekst(tekster.tekst("kjonn." + kjonn.kode()))));
        verdier.addAll(tall);
        return new Rad(verdier, kjonn == Kjonnsgruppe.ALLE);
    }

    private Ark regioner(String nokkel, String tabellnavn, Niva niva) {
        List<Kolonne> kolonner = new ArrayList<>(
                List.of(Kolonne.tekst(tekster.tekst("kolonne.nummer")), Kolonne.tekst(tekster.tekst("kolonne.navn"))));
        List<Maal> maalene = List.of(MAALENE.get(1), MAALENE.get(2), ANDEL, MAALENE.get(3));
        for (Maal maal : maalene) {
            String navn = tekster.tekst("konsekvens.maal." + maal.navn());
            kolonner.add(tall(tekster.tekst("konsekvens.kolonne.maal.ble", navn)));
            kolonner.add(tall(tekster.tekst("konsekvens.kolonne.maal.med", navn)));
            kolonner.add(tall(tekster.tekst("konsekvens.kolonne.maal.forskjell", navn)));
        }
        List<Rad> rader = new ArrayList<>();
        for (Region region : konsekvens.tall().inndeling().regioner(niva)) {
            boolean landet = region.nummer().equals(Region.HELE_LANDET);
            List<Verdi> verdier = new ArrayList<>(List.of(
                    new Verdi.Tekst(region.nummer()),
                    new Verdi.Tekst(landet ? tekster.tekst("omraade.landet") : region.navn())));
            for (Maal maal : maalene) {
                verdier.addAll(
                        maal == ANDEL ? andeler(region, Kjonnsgruppe.ALLE) : antall(maal, region, Kjonnsgruppe.ALLE));
            }
            boolean endret = maalene.stream().anyMatch(maal -> endret(maal, region));
            rader.add(new Rad(verdier, endret));
        }
        return new Ark(
                tekster.tekst("konsekvens.ark." + nokkel),
                tabellnavn,
                tekster.tekst("konsekvens.tittel." + nokkel, opplysninger.aar()),
                List.of(
                        tekster.tekst("konsekvens.forklaring.andel"),
                        tekster.tekst("konsekvens.forklaring.skjermet"),
                        tekster.tekst("konsekvens.forklaring.fet"),
                        tekster.tekst("konsekvens.forklaring.tegn")),
                kolonner,
                rader,
                2,
                true,
                true);
    }

    private boolean endret(Maal maal, Region region) {
        return konsekvens.endring(maal.celle(region, Kjonnsgruppe.ALLE)).differanse() != 0;
    }

    /** A column of numbers wide enough to keep its heading from the next one's. */
    private static Kolonne tall(String navn) {
        return new Kolonne(navn, true, TALLBREDDE);
    }

    private List<Verdi> antall(Maal maal, Region region, Kjonnsgruppe kjonn) {
        Endring endring = konsekvens.endring(maal.celle(region, kjonn));
        return List.of(
                new Verdi.Antall(endring.tall()),
                new Verdi.Antall(endring.medForSene()),
                new Verdi.Antall(endring.differanse()));
    }

    /** Shares, and the difference of the shares as shown, so that a reader can check it. */
    private List<Verdi> andeler(Region region, Kjonnsgruppe kjonn) {
        Cellenokkel celle = ANDEL.celle(region, kjonn);
        Optional<BigDecimal> ble = konsekvens.tall().prosent(celle);
        Optional<BigDecimal> med = konsekvens.medForSene().prosent(celle);
        Optional<BigDecimal> forskjell = ble.flatMap(en -> med.map(annen -> annen.subtract(en)));
        return List.of(verdi(ble), verdi(med), verdi(forskjell));
    }

    private static Optional<BigDecimal> andel(Resultattall tall, Region region) {
        return tall.prosent(ANDEL.celle(region, Kjonnsgruppe.ALLE));
    }

    private String prosent(Optional<BigDecimal> andel) {
        return andel.map(en -> en.toPlainString().replace(".", tekster.tekst("format.desimaltegn")))
                .orElse("–");
    }

    private static Verdi verdi(Optional<BigDecimal> prosent) {
        return prosent.<Verdi>map(Verdi.Prosent::new).orElse(Verdi.IKKE_BEREGNELIG);
    }
}
