package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Godkjenning;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code approve}: somebody's word that a final run may be published, or that it may not after all. */
@Command(
        name = "approve",
        description =
                "Godkjenn en endelig kjøring for publisering, som den du er logget på maskinen som. Den som startet"
                        + " den, kan ikke; en som tidsplanen startet, må to godkjenne.")
final class ApproveKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Kjoringsvalg valg;

    @Option(names = "--remark", paramLabel = "TEKST", description = "En merknad; den står i manifestet og i sporet.")
    private String merknad;

    @Option(names = "--withdraw", description = "Trekk din egen godkjenning; det går til publiseringen begynner.")
    private boolean trekk;

    @Override
    public Integer call() throws IOException {
        Aktor hvem = felles.omgivelser().hvem();
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            Kjoring kjoring = valg.finn(program.kjoringer());
            Godkjenninger godkjenninger = program.godkjenninger();
            if (trekk) {
                godkjenninger.trekk(kjoring, hvem, merknad);
            } else {
                godkjenninger.godkjenn(kjoring, hvem, merknad);
            }
            List<Godkjenning> gjeldende = godkjenninger.gjeldende(kjoring);
            felles.skriv("Kjøringen " + kjoring.fulltNavn() + " har " + gjeldende.size() + " av "
                    + Math.max(godkjenninger.paakrevde(kjoring), gjeldende.size()) + " godkjenninger" + navn(gjeldende)
                    + ".");
            if (godkjenninger.manglende(kjoring) == 0) {
                felles.skriv("Den kan publiseres med «publish " + kjoring.fulltNavn() + "».");
            }
            return Utgangskode.FERDIG;
        }
    }

    private static String navn(List<Godkjenning> godkjenninger) {
        return godkjenninger.isEmpty()
                ? ""
                : godkjenninger.stream().map(Godkjenning::hvem).collect(Collectors.joining(" og ", ": ", ""));
    }
}
