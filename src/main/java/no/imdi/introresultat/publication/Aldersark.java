package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Celleverdier.Telling;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/** The sheet of the result by age, for the whole country: a row for each age group and the total first. */
final class Aldersark {
    private final Resultattall tall;
    private final Celleverdier celler;
    private final Tekster tekster;

    Aldersark(Skjerming skjerming, Tekster tekster) {
        this.tall = skjerming.tall();
        this.celler = new Celleverdier(skjerming);
        this.tekster = tekster;
    }

    /** The sheet. */
    Ark ark(int aar) {
        List<Kolonne> kolonner = new ArrayList<>(List.of(Kolonne.tekst(tekster.tekst("kolonne.alder"))));
        for (String kolonne : List.of("kolonne.grunnlag.kort", "kolonne.maal.antall", "kolonne.maal.prosent")) {
            kolonner.addAll(Tallkolonner.perKjonn(tekster.tekst(kolonne), tekster));
        }
        List<Rad> rader = new ArrayList<>();
        rader.add(rad(tekster.tekst("linje.alder.alle"), Linjer.GRUNNLAG, Linjer.MAAL, true));
        tall.tabeller().stream()
                .filter(Tabell::erAldersgruppe)
                .forEach(gruppe -> rader.add(rad(
                        tekster.kategori(gruppe.kategorier().get(0)),
                        Telling.i(gruppe.navn(), Tabell.ALLE),
                        Telling.i(gruppe.navn(), Linjer.MAAL.kategori()),
                        false)));
        return new Ark(
                tekster.tekst("ark.alder"),
                "Alder",
                tekster.tekst("tittel.alder", aar),
                List.of(
                        tekster.tekst("forklaring.alder"),
                        tekster.tekst("forklaring.alder.sum"),
                        tekster.tekst("forklaring.tegn")),
                kolonner,
                rader,
                1,
                false,
                true);
    }

    private Rad rad(String navn, Telling grunnlag, Telling maal, boolean framhevet) {
        Region landet = tall.inndeling().heleLandet();
        List<Verdi> verdier = new ArrayList<>(List.of(new Verdi.Tekst(navn)));
        verdier.addAll(celler.antall(grunnlag, landet));
        verdier.addAll(celler.antall(maal, landet));
        verdier.addAll(celler.prosent(maal, landet));
        return new Rad(verdier, framhevet);
    }
}
