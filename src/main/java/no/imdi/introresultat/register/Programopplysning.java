package no.imdi.introresultat.register;

/** What a municipality's own list may tell of a programme besides whose it is. */
public enum Programopplysning {
    START,
    SLUTT,
    AARSAK,
    TILTAK
}
