package no.imdi.introresultat.job;

/** Names of job parameters that steps read. */
final class StegParametre {
    /** The run's key. */
    static final String KJORING = "kjoringId";

    private StegParametre() {}
}
