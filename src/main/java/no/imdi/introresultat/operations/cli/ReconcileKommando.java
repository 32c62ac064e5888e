package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Avstemmingstjeneste;
import no.imdi.introresultat.job.Avstemt;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Avstemming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reconcile}: a municipality's own list held against a run. Restricted, and written in the trail. */
@Command(
        name = "reconcile",
        description =
                "Sammenlign en kommunes egen liste med en kjøring: hva bare NIR har, hva bare kommunen har, og hva som"
                        + " er ulikt. Hver sammenligning skrives i sporet i databasen.")
final class ReconcileKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Option(
            names = "--run",
            required = true,
            paramLabel = "KJØRING",
            description = "Kjøringens navn, for eksempel 2018/endelig-1.")
    private String kjoringsnavn;

    @Option(
            names = "--own",
            required = true,
            paramLabel = "FIL",
            description =
                    "Kommunens liste, xlsx eller csv: deltakernummer, startdato, sluttdato, avslutningsårsak, tiltak.")
    private Path egen;

    @Option(
            names = "--kommune",
            paramLabel = "NUMMER",
            description = "Kommunenummeret (standard: kommunen de fleste i listen hører til).")
    private String kommune;

    @Option(
            names = "--out",
            paramLabel = "FIL",
            description = "Arbeidsboken som skrives (standard: avstemming-<år>-<kommune>.xlsx i mappen du står i).")
    private Path ut;

    @Override
    public Integer call() throws IOException {
        Omgivelser omgivelser = felles.omgivelser();
        if (ut != null) {
            krevUtfil();
        }
        try (Program program = Program.forOppslag(omgivelser)) {
            Kjoring kjoring = Kjoringsvalg.finn(kjoringsnavn, program.kjoringer());
            Avstemt avstemt = new Avstemmingstjeneste(program.database().dataSource(), new Ressurser(omgivelser.hjem()))
                    .avstem(kjoring, egen, kommune, omgivelser.hvem());
            Path fil = ut == null
                    ? Path.of("avstemming-" + kjoring.aar() + "-"
                            + avstemt.kommune().nummer() + ".xlsx")
                    : ut;
            Utfil.skriv(fil, avstemt.arbeidsbok());
            vis(avstemt, kjoring, fil);
            return Utgangskode.FERDIG;
        }
    }

    private void krevUtfil() throws IOException {
        Utfil.krevPlass(ut);
        if (Files.exists(ut) && Files.exists(egen) && Files.isSameFile(ut, egen)) {
            throw new RefusedException("--out er kommunens egen liste; velg et annet navn, så den ikke går tapt.");
        }
    }

    private void vis(Avstemt avstemt, Kjoring kjoring, Path fil) {
        Avstemming avstemming = avstemt.avstemming();
        felles.skriv(avstemt.kommune().nummer() + " " + avstemt.kommune().navn() + " mot " + kjoring.fulltNavn() + ":");
        felles.skriv("  like programmer           "
                + (avstemming.felles().size() - avstemming.ulike().size()));
        felles.skriv("  ulike programmer          " + avstemming.ulike().size());
        felles.skriv("  bare i NIR                " + avstemming.bareNir().size());
        felles.skriv("  bare hos kommunen         " + avstemming.bareEgne().size());
        felles.skriv("Arbeidsboken ligger i " + fil);
    }
}
