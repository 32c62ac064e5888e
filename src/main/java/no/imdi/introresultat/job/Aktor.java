package no.imdi.introresultat.job;

/**
 * Who does something, and from where: what the trail holds of everyone who acts.
 *
 * @param navn a person's user name, or the scheduler's
 * @param fra where they sit
 */
public record Aktor(String navn, Sted fra) {
    /** Where one can act from. */
    public enum Sted {
        /** The command line; the name is the operating system's user. */
        KOMMANDOLINJE,
        /** The scheduler, on a date of {@code jobs/*.yaml}. */
        TIDSPLAN,
        /** The console; the name is who has logged in. */
        KONSOLL,
        /** The API; the name is the person's that the token is for. */
        API
    }

    /** Someone at the command line. */
    public static Aktor kommandolinje(String bruker) {
        return new Aktor(bruker, Sted.KOMMANDOLINJE);
    }
}
