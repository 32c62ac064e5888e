package no.imdi.introresultat.register;

import java.time.LocalDate;

/**
 * One version of a municipality's formal decision. Dates may be null: absent in the register.
 *
 * @param versjon id, version number, owner and time
 * @param vedtakstype kind of decision; null only in a version that deletes
 * @param vedtaksdato the day it was made
 * @param fraDato first day of the period it concerns
 * @param tilDato last day of the period, included
 */
public record Vedtak(
        Versjon versjon, Vedtakstype vedtakstype, LocalDate vedtaksdato, LocalDate fraDato, LocalDate tilDato)
        implements Registrering {
    @Override
    public Registertype type() {
        return Registertype.VEDTAK;
    }
}
