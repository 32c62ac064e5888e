package no.imdi.introresultat.register;

import java.util.Locale;

/** The three kinds of registration, each an append-only series of versions of one id. */
public enum Registertype {
    PROGRAM,
    VEDTAK,
    TILTAK;

    /** The word used in files and configuration: {@code program}, {@code vedtak} or {@code tiltak}. */
    public String ord() {
        return name().toLowerCase(Locale.ROOT);
    }
}
