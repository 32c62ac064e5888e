package no.imdi.introresultat.operations.forklaring;

import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Forklaring.Stedsvei;
import no.imdi.introresultat.rules.Regel;

/** Where someone is counted in words, and how the number registered was brought to the year's structure. */
final class Stedstekst {
    private final Kommunestruktur struktur;
    private final Ord ord;

    Stedstekst(Kommunestruktur struktur, Ord ord) {
        this.struktur = struktur;
        this.ord = ord;
    }

    /** One sentence. */
    String sted(Stedsvei vei) {
        String ende = vei.vei().isEmpty() ? null : vei.vei().get(vei.vei().size() - 1);
        String regel = ord.etter(Regel.KOMMUNE);
        if (vei.registrert() == null) {
            return ord.tekst("sted.ingen", regel);
        }
        if (vei.sted().kommunenummer() == null) {
            return ord.tekst("sted.uklar", vei.registrert(), struktur.strukturdato(), ende, regel);
        }
        String bydel = vei.sted().bydelsnummer() == null
                ? ""
                : ord.tekst("sted.bydel", vei.sted().bydelsnummer());
        String gang = vei.vei().size() < 2 ? "" : ord.tekst("sted.veien", String.join(" → ", vei.vei()));
        return ord.tekst("sted", vei.registrert(), navn(vei.sted().kommunenummer()), bydel, gang, regel);
    }

    private String navn(String kommunenummer) {
        return struktur.kommuner().stream()
                .filter(kommune -> kommune.nummer().equals(kommunenummer))
                .map(kommune -> kommune.nummer() + " " + kommune.navn())
                .findFirst()
                .orElse(kommunenummer);
    }
}
