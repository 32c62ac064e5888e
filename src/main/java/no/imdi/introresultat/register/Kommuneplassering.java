package no.imdi.introresultat.register;

/**
 * Where a municipality number of any time lies in the structure of one date.
 *
 * @param nummer the number in the structure; null when it is unknown or not unique
 * @param endret whether the number had to be followed through the change table
 */
public record Kommuneplassering(String nummer, boolean endret) {
    /** No municipality of the structure: counted in the whole country only. */
    public static final Kommuneplassering UKJENT = new Kommuneplassering(null, false);

    /** Whether a municipality of the structure was found. */
    public boolean kjent() {
        return nummer != null;
    }
}
