package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.operations.spor.Sporfil;
import no.imdi.introresultat.operations.spor.Sporkontroll;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trail}: the trail as a file. Restricted, and itself a line of the trail. */
@Command(
        name = "trail",
        description =
                "Skriv ut sporet over hvem som har gjort hva, til en CSV-fil. Den er ikke til deling; ta vare på den et annet"
                        + " sted, så kan sporet holdes mot den senere med «verify --audit --against».")
final class TrailKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Option(names = "--out", required = true, paramLabel = "FIL", description = "CSV-filen som skrives.")
    private Path ut;

    @Override
    public Integer call() throws IOException {
        Utfil.krevPlass(ut);
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            program.spor()
                    .skriv(
                            felles.omgivelser().hvem(),
                            Spor.Handling.SPOR_SKREVET_UT,
                            ut.getFileName().toString());
            Utfil.skriv(ut, Sporfil.bytes(new Sporkontroll(program.jdbc())));
        }
        felles.skriv("Sporet ligger i " + ut);
        return Utgangskode.FERDIG;
    }
}
