package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.Map;
import no.imdi.introresultat.job.Aktor;

/**
 * Where the program runs: its home folder and environment variables.
 *
 * @param hjem holds data/, utdata/ and, where present, config/, jobs/ and sql/ that override the packaged ones
 * @param variabler the environment variables
 * @param bruker the user of the operating system who runs it
 */
record Omgivelser(Path hjem, Map<String, String> variabler, String bruker) {
    /** With the user who runs this process. */
    Omgivelser(Path hjem, Map<String, String> variabler) {
        this(hjem, variabler, Systembruker.navn());
    }

    /** The real ones: {@code INTRORESULTAT_HOME}, or the current folder. */
    static Omgivelser egne() {
        Map<String, String> variabler = System.getenv();
        String hjem = variabler.getOrDefault("INTRORESULTAT_HOME", "");
        return new Omgivelser(Path.of(hjem).toAbsolutePath().normalize(), variabler);
    }

    /** The output folder when none is named. */
    Path utdata() {
        return hjem.resolve("utdata");
    }

    /** Who gives the command. */
    Aktor hvem() {
        return Aktor.kommandolinje(bruker);
    }
}
