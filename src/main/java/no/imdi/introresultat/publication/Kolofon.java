package no.imdi.introresultat.publication;

import java.util.List;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.rules.Registreringsfrist;

/** The last sheets of the national workbook: which edition the figures are, whom to ask, and what they may be used for. */
final class Kolofon {
    private static final int TEKSTBREDDE = 95;
    private static final List<String> OPPLYSNINGER = List.of("utgiver", "epost", "nettsted", "kilde", "lisens");

    private final Publiseringsopplysninger opplysninger;
    private final Tekster tekster;

    Kolofon(Publiseringsopplysninger opplysninger, Tekster tekster) {
        this.opplysninger = opplysninger;
        this.tekster = tekster;
    }

    /** The editions so far; where none is listed, this is the first. */
    Ark utgaver() {
        List<Rad> rader = opplysninger.utgaver().isEmpty()
                ? List.of(rad(new Utgave(
                        1,
                        opplysninger.hentet().atZone(Registreringsfrist.NORGE).toLocalDate(),
                        tekster.tekst("versjon.forste", tekster.tidspunkt(opplysninger.hentet())))))
                : opplysninger.utgaver().stream().map(this::rad).toList();
        return new Ark(
                tekster.tekst("ark.versjoner"),
                "Utgaver",
                tekster.tekst("tittel.versjoner", opplysninger.aar()),
                List.of(tekster.tekst("forklaring.versjoner")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kolonne.versjon")),
                        Kolonne.tekst(tekster.tekst("kolonne.dato")),
                        Kolonne.brodtekst(tekster.tekst("kolonne.endret"), TEKSTBREDDE)),
                rader,
                1,
                false,
                false);
    }

    private Rad rad(Utgave utgave) {
        return new Rad(
                List.of(
                        new Verdi.Tekst(Integer.toString(utgave.nummer())),
                        new Verdi.Tekst(tekster.dato(utgave.dato())),
                        new Verdi.Brodtekst(utgave.endring())),
                false);
    }

    /** Whom to ask, and the licence. */
    Ark kontakt() {
        return new Ark(
                tekster.tekst("ark.kontakt"),
                "Kontakt",
                tekster.tekst("tittel.kontakt"),
                List.of(),
                List.of(
                        Kolonne.tekst(tekster.tekst("kolonne.emne")),
                        Kolonne.brodtekst(tekster.tekst("kolonne.forklaring"), TEKSTBREDDE)),
                OPPLYSNINGER.stream()
                        .map(en -> new Rad(
                                List.of(
                                        new Verdi.Tekst(tekster.tekst("kontakt." + en + ".emne")),
                                        new Verdi.Brodtekst(tekster.tekst("kontakt." + en + ".tekst"))),
                                false))
                        .toList(),
                1,
                false,
                false);
    }
}
