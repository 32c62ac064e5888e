package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Snapshots;
import no.imdi.introresultat.job.Verifisering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether a finished run is untouched. */
@Command(
        name = "verify",
        description = "Regn ut alle kontrollsummer, seglet og regnskapet til en ferdig kjøring på nytt.")
final class VerifyKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Parameters(paramLabel = "MAPPE", description = "Kjøringens mappe, for eksempel utdata/2018/endelig-1.")
    private Path mappe;

    @Override
    public Integer call() throws Exception {
        Omgivelser omgivelser = felles.omgivelser();
        try (Program program = Program.forOppslag(omgivelser)) {
            Verifisering verifisering = new Verifisering(
                    program.kjoringer(),
                    new Snapshots(program.jdbc()),
                    new Frysing(program.database().dataSource(), new Ressurser(omgivelser.hjem())));
            List<String> funn = verifisering.funn(mappe.toAbsolutePath().normalize());
            if (funn.isEmpty()) {
                felles.skriv("Alt stemmer: filene, manifestet, seglet og regnskapet i " + mappe + ".");
                return Utgangskode.FERDIG;
            }
            felles.feil("Verifiseringen av " + mappe + " fant " + funn.size() + " feil:");
            funn.forEach(ett -> felles.feil("  " + ett));
            return Utgangskode.IKKE_VERIFISERT;
        }
    }
}
