package no.imdi.introresultat.rules;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;

/**
 * One participant judged: every decision of contract section 3 as a value. The outcome and its explanation are both read
 * from here, so that they cannot part.
 *
 * @param mappe what was judged
 * @param tilstand the registrations that count
 * @param program what decides each programme's end, the invalid ones too, by id
 * @param perioder the valid programmes' periods, by id
 * @param avslutning the decision on the result base
 * @param deltokI the programme whose municipality a taker-part is counted in; null for one who did not take part
 * @param aaretsTiltak a taker-part's measures of the programme in the year, by id
 */
record Deltakervurdering(
        Deltakermappe mappe,
        Gjeldendetilstand tilstand,
        List<Programslutt> program,
        List<Programperiode> perioder,
        Avslutningsvurdering avslutning,
        Programperiode deltokI,
        List<Tiltak> aaretsTiltak) {

    /** Judges one participant. */
    static Deltakervurdering av(Deltakermappe mappe, Regelverk regelverk) {
        Gjeldendetilstand tilstand = Gjeldendetilstand.av(mappe, regelverk);
        Programtid programtid = new Programtid(regelverk, tilstand.vedtak());
        List<Programslutt> program =
                tilstand.program().stream().map(programtid::slutt).toList();
        List<Programperiode> perioder = program.stream()
                .map(slutt -> slutt.periode(regelverk.sisteDag()))
                .flatMap(Optional::stream)
                .toList();
        Programperiode deltokI = perioder.stream()
                .filter(periode -> periode.aktiv(regelverk.forsteDag(), regelverk.sisteDag()))
                .max(Programperiode.ETTER_START)
                .orElse(null);
        return new Deltakervurdering(
                mappe,
                tilstand,
                program,
                perioder,
                Avslutningsvurdering.av(perioder, regelverk),
                deltokI,
                deltokI == null ? List.of() : aaretsTiltak(tilstand, regelverk));
    }

    private static List<Tiltak> aaretsTiltak(Gjeldendetilstand tilstand, Regelverk regelverk) {
        return tilstand.tiltak().stream()
                .filter(tiltak -> tiltak.ordning() == Ordning.INTRO)
                .filter(tiltak -> tiltak.aktivt(regelverk.forsteDag(), regelverk.sisteDag()))
                .toList();
    }
}
