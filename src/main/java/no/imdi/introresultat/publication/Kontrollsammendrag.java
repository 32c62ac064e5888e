package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.publication.Celleverdier.Telling;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Region;

/** The first sheet of a control workbook: the figures in sentences, and what is to be mended, for one who has a minute. */
final class Kontrollsammendrag {
    private static final int TEKSTBREDDE = 62;

    private final Celleverdier celler;
    private final Tekster tekster;

    /** Findings of one control with one severity. */
    private record Post(Alvorlighet alvorlighet, Avvikstype type) {}

    Kontrollsammendrag(Celleverdier celler, Tekster tekster) {
        this.celler = celler;
        this.tekster = tekster;
    }

    Ark ark(String tittel, Region kommune, Kommunekontroll kontroll, Publiseringsopplysninger opplysninger) {
        Map<Post, Integer> poster = new LinkedHashMap<>();
        kontroll.funn().forEach(funn -> poster.merge(new Post(funn.alvorlighet(), funn.type()), 1, Integer::sum));
        List<Rad> rader = new ArrayList<>();
        poster.forEach((post, antall) -> rader.add(new Rad(
                List.of(
                        new Verdi.Tekst(tekster.tekst("kontroll.alvorlighet." + post.alvorlighet())),
                        new Verdi.Brodtekst(post.type().tekst()),
                        new Verdi.Brodtekst(post.type().utbedring()),
                        new Verdi.Antall(antall)),
                false)));
        List<Kolonne> kolonner = List.of(
                Kolonne.tekst(tekster.tekst("kontroll.kolonne.alvorlighet")),
                Kolonne.brodtekst(tekster.tekst("kontroll.kolonne.galt"), TEKSTBREDDE),
                Kolonne.brodtekst(tekster.tekst("kontroll.kolonne.rettes"), TEKSTBREDDE),
                Kolonne.tall(tekster.tekst("kontroll.kolonne.antall")));
        return new Ark(
                tekster.tekst("kontroll.ark.sammendrag"),
                "Sammendrag",
                tittel,
                setninger(kommune, kontroll, opplysninger),
                kolonner,
                Rad.ellerIngen(rader, kolonner.size(), tekster.tekst("kontroll.ingen")),
                0,
                false,
                true);
    }

    private List<String> setninger(Region kommune, Kommunekontroll kontroll, Publiseringsopplysninger opplysninger) {
        List<String> setninger = new ArrayList<>();
        int grunnlag = antall(Linjer.GRUNNLAG, kommune);
        if (celler.prosent(Linjer.MAAL, kommune, Kjonnsgruppe.ALLE) instanceof Verdi.Prosent andel) {
            setninger.add(tekster.tekst(
                    "kontroll.setning.resultat",
                    antall(Linjer.MAAL, kommune),
                    grunnlag,
                    andel.prosent().toPlainString().replace(".", tekster.tekst("format.desimaltegn"))));
        } else {
            setninger.add(tekster.tekst("kontroll.setning.ingengrunnlag", opplysninger.aar()));
        }
        setninger.add(tekster.tekst(
                "kontroll.setning.avsluttede",
                opplysninger.aar(),
                kontroll.avsluttede().size(),
                kontroll.avsluttede().stream().filter(en -> !en.harAarsak()).count(),
                kontroll.avsluttede().stream()
                        .filter(Kommunekontroll.Avsluttet::automatisk)
                        .count()));
        setninger.add(tekster.tekst(
                "kontroll.setning.funn",
                antall(kontroll, Alvorlighet.FEIL),
                antall(kontroll, Alvorlighet.ADVARSEL),
                antall(kontroll, Alvorlighet.INFO)));
        setninger.add(tekster.tekst(
                opplysninger.type() == Kjoringstype.ENDELIG
                        ? "kontroll.setning.frist.endelig"
                        : "kontroll.setning.frist.forelopig",
                tekster.dato(opplysninger.frist().dato()),
                opplysninger.aar()));
        if (!opplysninger.dispensasjoner().isEmpty()) {
            setninger.add(tekster.tekst("kontroll.setning.dispensasjon"));
        }
        return setninger;
    }

    private static long antall(Kommunekontroll kontroll, Alvorlighet alvorlighet) {
        return kontroll.funn().stream()
                .filter(funn -> funn.alvorlighet() == alvorlighet)
                .count();
    }

    private int antall(Telling telling, Region kommune) {
        return celler.antall(telling, kommune, Kjonnsgruppe.ALLE) instanceof Verdi.Antall antall ? antall.antall() : 0;
    }
}
