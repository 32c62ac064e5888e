package no.imdi.introresultat.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that results are published in. */
public enum Sprak {
    BOKMAAL("nb-NO"),
    NYNORSK("nn-NO"),
    ENGELSK("en-GB");

    private final Locale locale;

    Sprak(String kode) {
        this.locale = Locale.forLanguageTag(kode);
    }

    /** The language with its country, for dates in words. */
    public Locale locale() {
        return locale;
    }

    /** The tag that files say their language with, such as {@code nb-NO}. */
    public String kode() {
        return locale.toLanguageTag();
    }

    /** The language with this tag. */
    public static Optional<Sprak> medKode(String kode) {
        return Stream.of(values()).filter(en -> en.kode().equals(kode)).findFirst();
    }
}
