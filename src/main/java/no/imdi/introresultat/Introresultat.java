package no.imdi.introresultat;

import no.imdi.introresultat.operations.cli.Kommandolinje;

/** The program's front door. */
public final class Introresultat {
    private Introresultat() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param args the command line (contract section 6)
     */
    public static void main(String[] args) {
        // Spring Boot would make ready, in the background of every command, what only the console's pages and the API
        // need.
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        System.exit(Kommandolinje.kjor(args));
    }
}
