package no.imdi.introresultat.publication;

/** The symbols that stand where a number would (contract section 4). */
final class Tegn {
    /** Hidden for privacy. */
    static final String SKJULT = ":";

    /** Not computable: a percent of zero. */
    static final String IKKE_BEREGNELIG = ".";

    private Tegn() {}
}
