package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Avslutningsaarsak;

/**
 * The decision on the result base, and what it was made from (contract section 3, rules 3 and 5). The checks are made in
 * the contract's order and the first that holds decides; what a later check would need is then absent.
 *
 * @param siste the programme that ended last in the year; null when none did
 * @param hindrer the other programme that keeps the participant out; null when none does
 * @param aarsak the reason of {@code siste}; null when it was not come to
 * @param utfall in the base, or why not
 */
record Avslutningsvurdering(Programperiode siste, Programperiode hindrer, Avslutningsaarsak aarsak, Utfall utfall) {

    /** Decides for one participant's valid programmes. */
    static Avslutningsvurdering av(List<Programperiode> perioder, Regelverk regelverk) {
        Optional<Programperiode> avsluttet = perioder.stream()
                .filter(periode -> periode.avsluttetI(regelverk.aar()))
                .max(Programperiode.ETTER_SLUTT);
        if (avsluttet.isEmpty()) {
            return new Avslutningsvurdering(null, null, null, Utfall.IKKE_AVSLUTTET);
        }
        Programperiode siste = avsluttet.get();
        LocalDate sisteDag = regelverk.sisteDag();
        for (Programperiode annen : perioder) {
            if (annen != siste && annen.fortsetterEtter(sisteDag)) {
                return new Avslutningsvurdering(siste, annen, null, Utfall.FORTSATT_I_PROGRAM);
            }
        }
        for (Programperiode annen : perioder) {
            if (annen != siste && annen.start().isAfter(siste.slutt())) {
                return new Avslutningsvurdering(siste, annen, null, Utfall.GJENINNTRAADT);
            }
        }
        Avslutningsaarsak aarsak = aarsak(siste, regelverk);
        Utfall utfall = aarsak.iResultatgrunnlag() ? Utfall.I_GRUNNLAG : Utfall.AARSAK_UTENFOR_GRUNNLAG;
        return new Avslutningsvurdering(siste, null, aarsak, utfall);
    }

    /** The reason an ended programme counts with (rule 3). */
    static Avslutningsaarsak aarsak(Programperiode avsluttet, Regelverk regelverk) {
        return regelverk
                .kodeverk()
                .aarsak(avsluttet.program().avslutningsaarsak(), avsluttet.slutt())
                .orElse(Avslutningsaarsak.IKKE_REGISTRERT);
    }
}
