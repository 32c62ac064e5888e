package no.imdi.introresultat.operations.cli;

import picocli.CommandLine.Option;

/** Whether a command is for the program on this machine or for a server elsewhere. */
final class Tjenervalg {
    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Gjør det på tjeneren («serve») på denne adressen i stedet for på denne maskinen, som personen"
                            + " beviset i INTRORESULTAT_TOKEN er for.")
    private String adresse;

    boolean valgt() {
        return adresse != null;
    }

    /** The server that was chosen; nothing is asked of it yet. */
    Fjerntjener tjener(Fellesvalg felles) {
        return Fjerntjener.paa(adresse, felles.omgivelser().variabler());
    }
}
