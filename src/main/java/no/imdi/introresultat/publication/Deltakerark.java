package no.imdi.introresultat.publication;

import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;

/** The sheet of participants who would have counted in another way: as it became, as it would have been, and what was late. */
final class Deltakerark {
    /** Sorts after every municipality. */
    private static final String UKJENT_SIST = "9999";

    private final Utfallstekst utfallstekst;
    private final Tekster tekster;

    Deltakerark(Utfallstekst utfallstekst, Tekster tekster) {
        this.utfallstekst = utfallstekst;
        this.tekster = tekster;
    }

    /** The sheet, by municipality and participant number. */
    Ark lag(List<Deltakerkonsekvens> deltakere, int aar) {
        List<Rad> rader = deltakere.stream()
                .sorted(Comparator.comparing(
                                (Deltakerkonsekvens en) -> en.kommunenummer().orElse(UKJENT_SIST))
                        .thenComparing(Deltakerkonsekvens::deltakerId))
                .map(this::rad)
                .toList();
        Verdi tom = new Verdi.Tekst("");
        Rad ingen = new Rad(
                List.of(new Verdi.Tekst(tekster.tekst("konsekvens.ingendeltakere")), tom, tom, tom, tom, tom), false);
        return new Ark(
                tekster.tekst("konsekvens.ark.deltakere"),
                "Deltakere",
                tekster.tekst("konsekvens.tittel.deltakere", aar),
                List.of(tekster.tekst("konsekvens.forklaring.deltakere")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kolonne.nummer")),
                        Kolonne.tekst(tekster.tekst("konsekvens.kolonne.kommune")),
                        Kolonne.tekst(tekster.tekst("konsekvens.kolonne.deltaker")),
                        Kolonne.brodtekst(tekster.tekst("konsekvens.kolonne.ble"), 45),
                        Kolonne.brodtekst(tekster.tekst("konsekvens.kolonne.med"), 45),
                        Kolonne.brodtekst(tekster.tekst("konsekvens.kolonne.forsene"), 55)),
                rader.isEmpty() ? List.of(ingen) : rader,
                3,
                true,
                true);
    }

    private Rad rad(Deltakerkonsekvens en) {
        return new Rad(
                List.of(
                        new Verdi.Tekst(en.kommunenummer().orElse("")),
                        new Verdi.Tekst(utfallstekst.kommune(en.kommunenummer().orElse(null))),
                        new Verdi.Tekst(en.deltakerId()),
                        new Verdi.Brodtekst(utfallstekst.utfall(en.slikDetBle(), en.medForSene())),
                        new Verdi.Brodtekst(utfallstekst.utfall(en.medForSene(), en.slikDetBle())),
                        new Verdi.Brodtekst(utfallstekst.forSene(en.forSene()))),
                false);
    }
}
