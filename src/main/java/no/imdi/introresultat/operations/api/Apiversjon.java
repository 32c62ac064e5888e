package no.imdi.introresultat.operations.api;

/** The API's version: what both ends must agree on. */
public final class Apiversjon {
    /** The version, as it stands in {@link #HODE} of every answer. */
    public static final String DENNE = "1";

    /** What every address of it begins with. */
    public static final String ROT = "/api/v1";

    /** The header of every answer that tells the version. */
    public static final String HODE = "Introresultat-Api";

    private Apiversjon() {}
}
