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
        System.exit(Kommandolinje.kjor(args));
    }
}
