package no.imdi.introresultat.publication.arbeidsbok;

/** The symbols that stand where a number would (contract section 4). */
public final class Tegn {
    /** Hidden for privacy. */
    public static final String SKJULT = ":";

    /** Not computable: a percent of zero. */
    public static final String IKKE_BEREGNELIG = ".";

    private Tegn() {}

    /** Whether a text is one of the symbols. */
    public static boolean er(String tekst) {
        return tekst.equals(SKJULT) || tekst.equals(IKKE_BEREGNELIG);
    }
}
