package no.imdi.introresultat.statistics;

import java.util.Locale;

/** The geographic levels that results are given for (contract section 4). */
public enum Niva {
    KOMMUNE,
    BYDEL,
    NARINGSREGION,
    /** Counties; {@code 00} is the whole country. */
    FYLKE;

    /** The word used in file names and column names. */
    public String ord() {
        return name().toLowerCase(Locale.ROOT);
    }
}
