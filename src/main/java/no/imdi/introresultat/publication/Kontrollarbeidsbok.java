package no.imdi.introresultat.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * {@code intern/kontrollister/<kommunenummer>-<navn>.xlsx}: what a municipality is to look through and mend. All numbers,
 * nothing hidden. Safe to use from several threads.
 */
public final class Kontrollarbeidsbok {
    private static final int TEKSTBREDDE = 60;
    private static final int SMAL = 14;

    private final Celleverdier celler;
    private final Resultattall tall;
    private final Optional<Fjoraaret> fjoraaret;
    private final Tekster tekster;

    /**
     * @param tall the numbers of the run
     * @param fjoraaret last year's, nothing hidden; empty when there are none
     * @param tekster the language
     */
    public Kontrollarbeidsbok(Resultattall tall, Optional<Fjoraaret> fjoraaret, Tekster tekster) {
        this.tall = tall;
        this.celler = new Celleverdier(Skjerming.ingen(tall));
        this.fjoraaret = fjoraaret;
        this.tekster = tekster;
    }

    /**
     * A municipality's workbook as the bytes of its file.
     *
     * @param kontroll what it is to look through
     * @param opplysninger about the run, with the dispensations that touch the municipality
     */
    public byte[] lag(Region kommune, Kommunekontroll kontroll, Publiseringsopplysninger opplysninger)
            throws IOException {
        int aar = opplysninger.aar();
        String tittel = tekster.tekst("kontroll.tittel", aar, kommune.nummer(), kommune.navn());
        return Arbeidsbok.lag(
                new Arbeidsbok.Egenskaper(
                        tittel,
                        tekster.tekst("utgiver"),
                        tekster.sprak(),
                        opplysninger.hentet(),
                        tekster.tekst("kontroll.merke")),
                List.of(
                        new Kontrollsammendrag(celler, tekster).ark(tittel, kommune, kontroll, opplysninger),
                        funn(kommune, kontroll, opplysninger),
                        avsluttede(kommune, kontroll, aar),
                        tiltak(kommune, aar),
                        Merknader.ark(kommune, opplysninger, tekster)));
    }

    private Ark funn(Region kommune, Kommunekontroll kontroll, Publiseringsopplysninger opplysninger) {
        List<Rad> rader = kontroll.funn().stream().map(this::rad).toList();
        return new Ark(
                tekster.tekst("kontroll.ark.funn"),
                "Funn",
                tekster.tekst("kontroll.tittel.funn", opplysninger.aar(), kommune.navn()),
                List.of(tekster.tekst("kontroll.forklaring.funn"), tekster.tekst("kontroll.forklaring.skjermet")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.alvorlighet")),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.deltaker")),
                        Kolonne.brodtekst(tekster.tekst("kontroll.kolonne.galt"), TEKSTBREDDE),
                        Kolonne.brodtekst(tekster.tekst("kontroll.kolonne.rettes"), TEKSTBREDDE),
                        new Kolonne(tekster.tekst("kontroll.kolonne.frist"), false, SMAL),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.registrering")),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.kontroll"))),
                Rad.ellerIngen(rader, 7, tekster.tekst("kontroll.ingen")),
                2,
                true,
                true);
    }

    private Rad rad(Kommunekontroll.Funn funn) {
        boolean gjoereNoe = funn.alvorlighet() != Alvorlighet.INFO;
        String registrering = funn.avvik().id() == null
                ? ""
                : funn.avvik().type().ord() + " " + funn.avvik().id();
        return new Rad(
                List.of(
                        new Verdi.Tekst(tekster.tekst("kontroll.alvorlighet." + funn.alvorlighet())),
                        new Verdi.Tekst(funn.avvik().deltakerId()),
                        new Verdi.Brodtekst(funn.avvik().melding()),
                        new Verdi.Brodtekst(funn.type().utbedring()),
                        gjoereNoe
                                ? new Verdi.Dato(funn.frist())
                                : new Verdi.Tekst(tekster.tekst("kontroll.ingenfrist")),
                        new Verdi.Tekst(registrering),
                        new Verdi.Tekst(funn.type().nummer() + " " + funn.type().kode())),
                false);
    }

    private Ark avsluttede(Region kommune, Kommunekontroll kontroll, int aar) {
        List<Rad> rader = kontroll.avsluttede().stream()
                .map(en -> new Rad(
                        List.of(
                                new Verdi.Tekst(en.deltakerId()),
                                new Verdi.Tekst(en.programId()),
                                new Verdi.Dato(en.sluttDato()),
                                new Verdi.Tekst(jaNei(en.automatisk())),
                                new Verdi.Tekst(en.harAarsak() ? en.aarsak() : tekster.tekst("kontroll.uten")),
                                new Verdi.Tekst(jaNei(en.iGrunnlag()))),
                        !en.harAarsak()))
                .toList();
        return new Ark(
                tekster.tekst("kontroll.ark.avsluttede"),
                "Avsluttede",
                tekster.tekst("kontroll.tittel.avsluttede", aar, kommune.navn()),
                List.of(
                        tekster.tekst("kontroll.forklaring.avsluttede"),
                        tekster.tekst("kontroll.forklaring.automatisk"),
                        tekster.tekst("kontroll.forklaring.skjermet")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.deltaker")),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.program")),
                        new Kolonne(tekster.tekst("kontroll.kolonne.slutt"), false, SMAL),
                        new Kolonne(tekster.tekst("kontroll.kolonne.automatisk"), false, SMAL),
                        Kolonne.tekst(tekster.tekst("kolonne.aarsak")),
                        new Kolonne(tekster.tekst("kontroll.kolonne.grunnlag"), false, SMAL)),
                Rad.ellerIngen(rader, 6, tekster.tekst("kontroll.ingen")),
                1,
                true,
                true);
    }

    private String jaNei(boolean ja) {
        return tekster.tekst(ja ? "kontroll.ja" : "kontroll.nei");
    }

    private Ark tiltak(Region kommune, int aar) {
        List<Kolonne> kolonner = new ArrayList<>(List.of(
                Kolonne.tekst(tekster.tekst("kolonne.gruppering")), Kolonne.tekst(tekster.tekst("kolonne.tiltak"))));
        fjoraaret.ifPresent(annet -> kolonner.add(new Kolonne(Integer.toString(annet.aar()), true, SMAL)));
        kolonner.add(new Kolonne(Integer.toString(aar), true, SMAL));
        fjoraaret.ifPresent(annet -> kolonner.add(new Kolonne(tekster.tekst("kontroll.kolonne.endring"), true, SMAL)));
        List<String> brudd =
                fjoraaret.map(annet -> annet.overgang().brudd(kommune)).orElseGet(List::of);
        List<String> forklaringer = new ArrayList<>(List.of(tekster.tekst("forklaring.tiltak.flere")));
        if (fjoraaret.isEmpty()) {
            forklaringer.add(tekster.tekst("forklaring.utvikling.ingen", aar - 1));
        } else if (!brudd.isEmpty()) {
            forklaringer.add(tekster.brudd(brudd));
        }
        return new Ark(
                tekster.tekst("ark.tiltak"),
                "Tiltak",
                tekster.tekst("kontroll.tittel.tiltak", aar, kommune.navn()),
                forklaringer,
                kolonner,
                Linjer.tiltak(tall, tekster).stream()
                        .map(linje -> rad(linje, kommune, brudd.isEmpty()))
                        .toList(),
                2,
                false,
                false);
    }

    private Rad rad(Linjer.Linje linje, Region kommune, boolean hel) {
        List<Verdi> verdier = new ArrayList<>(List.of(new Verdi.Tekst(linje.gruppe()), new Verdi.Tekst(linje.navn())));
        Verdi iAar = celler.antall(linje.telling(), kommune, Kjonnsgruppe.ALLE);
        if (fjoraaret.isEmpty()) {
            verdier.add(iAar);
        } else {
            Verdi iFjor = hel
                    ? new Celleverdier(fjoraaret.get().skjerming()).antall(linje.telling(), kommune, Kjonnsgruppe.ALLE)
                    : Verdi.IKKE_BEREGNELIG;
            verdier.addAll(List.of(iFjor, iAar, Endring.mellom(iFjor, iAar)));
        }
        return new Rad(verdier, linje.framhevet());
    }
}
