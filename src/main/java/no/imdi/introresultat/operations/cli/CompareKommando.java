package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringssammenligning;
import no.imdi.introresultat.publication.Endringsarbeidsbok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: what changed from one run of a year to another. Restricted, and written in the trail. */
@Command(
        name = "compare",
        description =
                "Sammenlign to kjøringer for samme år: tallene før og nå, hvorfor de er endret, og hva som er blitt av"
                        + " funnene. Skriver en arbeidsbok med deltakernumre; oppslaget skrives i sporet i databasen.")
final class CompareKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Parameters(
            index = "0",
            paramLabel = "KJØRING",
            description = "Den tidligste kjøringen, for eksempel 2018/forelopig-1.")
    private String da;

    @Parameters(
            index = "1",
            paramLabel = "KJØRING",
            description = "Den seneste kjøringen, for eksempel 2018/endelig-1.")
    private String naa;

    @Option(
            names = "--out",
            paramLabel = "FIL",
            description = "Arbeidsboken som skrives (standard: endring-<år>-<kjøring>-<kjøring>.xlsx i utdata).")
    private Path ut;

    @Override
    public Integer call() {
        Omgivelser omgivelser = felles.omgivelser();
        try (Program program = Program.forOppslag(omgivelser)) {
            Kjoring forste = Kjoringsvalg.finn(da, program.kjoringer());
            Kjoring andre = Kjoringsvalg.finn(naa, program.kjoringer());
            Endringsarbeidsbok bok = new Kjoringssammenligning(
                            program.database().dataSource(), new Ressurser(omgivelser.hjem()))
                    .sammenlign(forste, andre, omgivelser.hvem());
            Path fil = ut == null ? omgivelser.utdata().resolve(filnavn(forste, andre)) : ut;
            skriv(fil.toAbsolutePath().normalize(), bok);
            bok.setninger().forEach(felles::skriv);
            felles.skriv("");
            felles.skriv("Kommune for kommune, deltakere og funn: " + fil);
            return Utgangskode.FERDIG;
        }
    }

    private static String filnavn(Kjoring forste, Kjoring andre) {
        return "endring-" + andre.aar() + "-" + forste.navn() + "-" + andre.navn() + ".xlsx";
    }

    /** Written beside and moved, so that no half file is left. */
    private static void skriv(Path fil, Endringsarbeidsbok bok) {
        try {
            Files.createDirectories(fil.getParent());
            Path halv = Files.createTempFile(fil.getParent(), ".endring", ".under-arbeid");
            try {
                Files.write(halv, bok.lag());
                Files.move(halv, fil, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(halv);
            }
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
