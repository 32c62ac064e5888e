package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.statistics.Region;

/** The notes sheet: what the numbers mean, when they were taken and what the symbols say. */
final class Merknader {
    private static final int TEKSTBREDDE = 95;
    private static final List<String> DEFINISJONER = List.of(
            "deltok", "grunnlag", "maal", "aarsaker", "ikkeregistrert", "tiltak", "utentiltak", "kommune", "skjermet");

    private final Publiseringsopplysninger opplysninger;
    private final Tekster tekster;
    private final List<Rad> rader = new ArrayList<>();

    private Merknader(Publiseringsopplysninger opplysninger, Tekster tekster) {
        this.opplysninger = opplysninger;
        this.tekster = tekster;
    }

    /**
     * The sheet.
     *
     * @param kommune the municipality the workbook is about; null for the country
     */
    static Ark ark(Region kommune, Publiseringsopplysninger opplysninger, Tekster tekster) {
        Merknader merknader = new Merknader(opplysninger, tekster);
        merknader.kjoringen(kommune);
        for (String definisjon : DEFINISJONER) {
            merknader.rad(definisjon);
        }
        merknader.rad("prosent");
        if (opplysninger.prikkegrense() > 0) {
            merknader.rad("skjult", opplysninger.prikkegrense());
        }
        merknader.rad("ikkeberegnelig");
        merknader.dispensasjoner();
        return new Ark(
                tekster.tekst("ark.merknader"),
                "Merknader",
                tekster.tekst("tittel.merknader"),
                List.of(),
                List.of(
                        Kolonne.tekst(tekster.tekst("kolonne.emne")),
                        Kolonne.brodtekst(tekster.tekst("kolonne.forklaring"), TEKSTBREDDE)),
                merknader.rader,
                1,
                false,
                false);
    }

    private void kjoringen(Region kommune) {
        if (opplysninger.utkast()) {
            leggTil(tekster.tekst("merknad.utkast.emne"), tekster.tekst("utkast.hvorfor"));
        }
        if (opplysninger.rettelse() != null) {
            leggTil(tekster.tekst("rettelse.emne"), rettelse(opplysninger.rettelse()));
        }
        if (kommune != null) {
            rad("omkommune", kommune.nummer(), kommune.navn());
        }
        rad("aar", opplysninger.aar());
        boolean endelig = opplysninger.type() == Kjoringstype.ENDELIG;
        rad(endelig ? "endelig" : "forelopig");
        rad("frist", frist(endelig));
        rad("hentet", tekster.tidspunkt(opplysninger.hentet()));
    }

    private String rettelse(Rettelse rettelse) {
        String tekst = tekster.tekst("rettelse.tekst", tekster.dato(rettelse.publisert()));
        return rettelse.hvorfor() == null ? tekst : tekst + " " + tekster.tekst("rettelse.hvorfor", rettelse.hvorfor());
    }

    private String frist(boolean endelig) {
        String tekst = tekster.tekst(
                endelig ? "frist.endelig" : "frist.forelopig",
                tekster.dato(opplysninger.frist().dato()));
        if (opplysninger.frist().opprinnelig() == null) {
            return tekst;
        }
        String opprinnelig = tekster.dato(opplysninger.frist().opprinnelig());
        String begrunnelse = opplysninger.frist().begrunnelse();
        return tekst + " "
                + (begrunnelse == null
                        ? tekster.tekst("frist.flyttet", opprinnelig)
                        : tekster.tekst("frist.flyttet.begrunnet", opprinnelig, begrunnelse));
    }

    private void dispensasjoner() {
        if (opplysninger.dispensasjoner().isEmpty()) {
            rad("ingendispensasjon");
        }
        for (Dispensasjon dispensasjon : opplysninger.dispensasjoner()) {
            String dato = tekster.dato(dispensasjon.frist());
            // A single registration's id and reason could point at a person; the case number leads those concerned
            // there.
            leggTil(
                    tekster.tekst("dispensasjon.emne", dispensasjon.sak()),
                    dispensasjon.kommunenummer() == null
                            ? tekster.tekst("dispensasjon.registrering", dato)
                            : tekster.tekst(
                                    "dispensasjon.kommune",
                                    dispensasjon.kommunenummer(),
                                    dato,
                                    dispensasjon.begrunnelse()));
        }
    }

    private void rad(String nokkel, Object... verdier) {
        leggTil(tekster.tekst("merknad." + nokkel + ".emne"), tekster.tekst("merknad." + nokkel + ".tekst", verdier));
    }

    private void leggTil(String emne, String tekst) {
        rader.add(new Rad(List.of(new Verdi.Tekst(emne), new Verdi.Brodtekst(tekst)), false));
    }
}
