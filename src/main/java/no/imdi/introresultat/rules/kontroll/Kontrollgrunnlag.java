package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.rules.Gjeldendetilstand;
import no.imdi.introresultat.rules.Programperiode;
import no.imdi.introresultat.rules.Regelverk;

/**
 * What a control may look at: one participant, as registered and as calculated.
 *
 * @param mappe every version
 * @param tilstand the registrations that count
 * @param perioder the valid programmes with their effective ends
 * @param regelverk the year's rules
 */
public record Kontrollgrunnlag(
        Deltakermappe mappe, Gjeldendetilstand tilstand, List<Programperiode> perioder, Regelverk regelverk) {
    /** The valid programmes that were going on on some day of the year. */
    List<Programperiode> aktiveIAaret() {
        return perioder.stream()
                .filter(periode -> periode.aktiv(regelverk.forsteDag(), regelverk.sisteDag()))
                .toList();
    }

    /** The valid programmes with their effective end in the year, registered or automatic. */
    List<Programperiode> avsluttetIAaret() {
        return perioder.stream()
                .filter(periode -> periode.avsluttetI(regelverk.aar()))
                .toList();
    }

    /** The valid programmes that bear on the year: active or ended in it. One may end before it began, as planned. */
    List<Programperiode> iAaret() {
        return perioder.stream()
                .filter(periode -> periode.avsluttetI(regelverk.aar())
                        || periode.aktiv(regelverk.forsteDag(), regelverk.sisteDag()))
                .toList();
    }

    /** Whether the participant took part in the year. */
    boolean deltok() {
        return !aktiveIAaret().isEmpty();
    }

    /** The measures of one tab that were going on on some day of the year. */
    List<Tiltak> aaretsTiltak(Ordning ordning) {
        return tilstand.tiltak().stream()
                .filter(tiltak -> tiltak.ordning() == ordning)
                .filter(tiltak -> tiltak.aktivt(regelverk.forsteDag(), regelverk.sisteDag()))
                .toList();
    }
}
