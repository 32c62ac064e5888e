package no.imdi.introresultat.register;

import java.time.LocalDate;

/**
 * One version of an introduction programme. Every date and code may be null: absent in the register.
 *
 * @param versjon id, version number, owner and time
 * @param bydelsnummer the Oslo district, as registered
 * @param startDato first day, Norwegian date
 * @param planlagtSluttDato planned last day
 * @param sluttDato registered last day
 * @param avslutningsaarsak code of the reason for ending, as registered
 */
public record Program(
        Versjon versjon,
        String bydelsnummer,
        LocalDate startDato,
        LocalDate planlagtSluttDato,
        LocalDate sluttDato,
        String avslutningsaarsak)
        implements Registrering {
    @Override
    public Registertype type() {
        return Registertype.PROGRAM;
    }
}
