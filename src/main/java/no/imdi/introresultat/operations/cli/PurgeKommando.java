package no.imdi.introresultat.operations.cli;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Sletting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code purge}: personal data whose time has run out. */
@Command(
        name = "purge",
        description =
                "Vis personopplysningene som har ligget lenger enn de skal: frosne uttrekk, resultater per deltaker og"
                        + " interne filer. Med --yes slettes de. Publiserte filer, manifester og sporet blir.")
final class PurgeKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Option(names = "--yes", description = "Slett dem. Det kan ikke gjøres om.")
    private boolean ja;

    @Override
    public Integer call() {
        Omgivelser omgivelser = felles.omgivelser();
        Period oppbevaring = Sletting.oppbevaring(omgivelser.variabler());
        try (Program program = Program.forOppslag(omgivelser)) {
            Sletting sletting = program.sletting();
            List<Kjoring> forfalte = sletting.forfalte(Instant.now(), oppbevaring);
            for (Kjoring kjoring : forfalte) {
                if (ja) {
                    sletting.slett(kjoring, omgivelser.hvem());
                }
                felles.skriv((ja ? "Slettet: " : "Slettes: ") + kjoring.fulltNavn() + ", avsluttet "
                        + Kjoringstekst.klokke(kjoring.avsluttet()));
            }
            felles.skriv(slutt(forfalte.size(), oppbevaring));
            return Utgangskode.FERDIG;
        }
    }

    private String slutt(int antall, Period oppbevaring) {
        if (antall == 0) {
            return "Ingen personopplysninger har ligget lenger enn " + oppbevaring + ".";
        }
        return ja
                ? "Personopplysningene i " + antall + " kjøringer er slettet."
                : "Personopplysningene i " + antall + " kjøringer slettes med «purge --yes»; det kan ikke gjøres om.";
    }
}
