package no.imdi.introresultat.job;

import java.math.BigDecimal;
import java.util.Optional;
import no.imdi.introresultat.rules.kontroll.Andelsgrenser;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontrollandel;

/**
 * How large a share of the participants one control concerned in a run, against the year's limits.
 *
 * @param type the control
 * @param grenser the limits
 * @param andel the share
 * @param ifjor the share in the latest finished run of the same kind for the year before; empty when there is none
 */
record Terskelfunn(Avvikstype type, Andelsgrenser grenser, Kontrollandel andel, Optional<Kontrollandel> ifjor) {
    Andelsgrenser.Dom dom() {
        return grenser.dom(andel);
    }

    /** What was found, last year's figure and the limit that was passed, in one Norwegian sentence. */
    String setning() {
        boolean stopp = dom() == Andelsgrenser.Dom.STOPP;
        Aarsnokkel nokkel = stopp ? Aarsnokkel.STOPP_OVER : Aarsnokkel.ADVARSEL_OVER;
        String fjoraaret = ifjor.flatMap(Kontrollandel::prosent)
                .map(prosent -> ", mot " + tall(prosent) + " % året før")
                .orElse("");
        return type.nummer() + " " + type.kode() + " gjelder " + andel.deltakere() + " deltakere mot " + andel.deltok()
                + " som deltok (" + andel.prosent().map(Terskelfunn::tall).orElse("–") + " %" + fjoraaret
                + "); grensen «" + nokkel.navn() + "» er " + tall(stopp ? grenser.stoppOver() : grenser.advarselOver())
                + " %.";
    }

    private static String tall(BigDecimal prosent) {
        return prosent.toPlainString().replace('.', ',');
    }
}
