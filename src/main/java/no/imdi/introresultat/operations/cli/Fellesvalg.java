package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes. */
final class Fellesvalg {
    private static final String LOGGFORM = "INTRORESULTAT_LOG_FORMAT";
    private static final List<String> LOGGFORMER = List.of("tekst", "json");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec kommando;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Vis hjelpen til kommandoen.")
    private boolean hjelp;

    @Option(names = "--verbose", description = "Vis også den tekniske årsaken når noe går galt.")
    private boolean utforlig;

    /**
     * Where the command runs.
     *
     * @throws RefusedException when the log is asked for in a form there is not: nothing would be logged
     */
    Omgivelser omgivelser() {
        Omgivelser omgivelser = ((Kommandolinje) kommando.root().userObject()).omgivelser();
        String form = omgivelser.variabler().getOrDefault(LOGGFORM, LOGGFORMER.get(0));
        if (!LOGGFORMER.contains(form)) {
            throw new RefusedException(LOGGFORM + " er «" + form + "»; sett den til "
                    + String.join(" eller ", LOGGFORMER) + ", ellers logges ingenting.");
        }
        return omgivelser;
    }

    /** Shows progress to the person who gave the command. */
    Framdriftsvisning framdrift() {
        return Framdriftsvisning.egnet(kommando.commandLine().getOut());
    }

    /** Writes a line for the person who gave the command. */
    void skriv(String linje) {
        kommando.commandLine().getOut().println(linje);
        kommando.commandLine().getOut().flush();
    }

    /** Writes a line about what is wrong. */
    void feil(String linje) {
        kommando.commandLine().getErr().println(linje);
        kommando.commandLine().getErr().flush();
    }

    /** The output folder of the commands that write one. */
    static final class Utvalg {
        @Option(names = "--out", paramLabel = "MAPPE", description = "Mappen resultatene legges i (standard: utdata).")
        private Path ut;

        boolean valgt() {
            return ut != null;
        }

        Path ut(Omgivelser omgivelser) {
            return ut == null ? omgivelser.utdata() : ut;
        }
    }
}
