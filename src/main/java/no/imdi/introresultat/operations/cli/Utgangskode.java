package no.imdi.introresultat.operations.cli;

/** The exit codes of every command (contract section 6). */
final class Utgangskode {
    static final int FERDIG = 0;
    static final int FEIL_BRUK = 2;
    static final int AVVIST = 3;
    static final int FEILET = 4;
    static final int IKKE_VERIFISERT = 5;

    private Utgangskode() {}
}
