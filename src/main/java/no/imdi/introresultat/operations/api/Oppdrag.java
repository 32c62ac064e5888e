package no.imdi.introresultat.operations.api;

/** What is asked for: the bodies of the requests. */
public final class Oppdrag {
    private Oppdrag() {}

    /**
     * A run to be started.
     *
     * @param aar result year
     * @param type {@code forelopig} or {@code endelig}
     * @param uttrekk one of {@link Uttrekksliste}
     */
    public record Start(Integer aar, String type, String uttrekk) {}

    /**
     * An approval.
     *
     * @param merknad what the person has to say
     * @param manifest SHA-256 of the manifest of what they have seen
     */
    public record Godkjenn(String merknad, String manifest) {}

    /**
     * A withdrawal of one's own approval.
     *
     * @param merknad why
     */
    public record Trekk(String merknad) {}
}
