package no.imdi.introresultat;

/** The program's front door. */
public final class Introresultat {
    private Introresultat() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(2);
    }
}
