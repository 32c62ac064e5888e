package no.imdi.introresultat.register;

import java.time.LocalDate;

/**
 * One version of a measure. Dates and type may be null: absent in the register.
 *
 * @param versjon id, version number, owner and time
 * @param ordning the tab it was registered under; null only in a version that deletes
 * @param tiltakstype code of the measure, as registered
 * @param fraDato first day
 * @param tilDato last day, included; null while it goes on
 */
public record Tiltak(Versjon versjon, Ordning ordning, String tiltakstype, LocalDate fraDato, LocalDate tilDato)
        implements Registrering {
    @Override
    public Registertype type() {
        return Registertype.TILTAK;
    }

    /** Whether it was going on on some day of the period; never when its first day is absent. */
    public boolean aktivt(LocalDate fra, LocalDate til) {
        return fraDato != null && !fraDato.isAfter(til) && (tilDato == null || !tilDato.isBefore(fra));
    }
}
