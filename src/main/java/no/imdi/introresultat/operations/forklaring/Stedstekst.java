package no.imdi.introresultat.operations.forklaring;

import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Forklaring.Stedsvei;
import no.imdi.introresultat.rules.Regel;

/** Where someone is counted in words, and how the number registered was brought to the year's structure. */
final class Stedstekst {
    private final Kommunestruktur struktur;

    Stedstekst(Kommunestruktur struktur) {
        this.struktur = struktur;
    }

    /** One sentence. */
    String sted(Stedsvei vei) {
        String ende = vei.vei().isEmpty() ? null : vei.vei().get(vei.vei().size() - 1);
        String gang = vei.vei().size() < 2 ? "" : " (veien dit: " + String.join(" → ", vei.vei()) + ")";
        if (vei.registrert() == null) {
            return "Kommune: ikke registrert, så deltakeren telles bare i hele landet" + Regeltekst.etter(Regel.KOMMUNE)
                    + ".";
        }
        if (vei.sted().kommunenummer() == null) {
            return "Kommune: nummeret " + vei.registrert() + " kan ikke føres entydig til en kommune i strukturen "
                    + struktur.strukturdato() + ", det stopper ved " + ende
                    + ", så deltakeren telles bare i hele landet" + Regeltekst.etter(Regel.KOMMUNE) + ".";
        }
        String bydel =
                vei.sted().bydelsnummer() == null ? "" : ", bydel " + vei.sted().bydelsnummer();
        return "Kommune: registrert " + vei.registrert() + ", telles i "
                + navn(vei.sted().kommunenummer()) + bydel + gang + Regeltekst.etter(Regel.KOMMUNE) + ".";
    }

    private String navn(String kommunenummer) {
        return struktur.kommuner().stream()
                .filter(kommune -> kommune.nummer().equals(kommunenummer))
                .map(kommune -> kommune.nummer() + " " + kommune.navn())
                .findFirst()
                .orElse(kommunenummer);
    }
}
