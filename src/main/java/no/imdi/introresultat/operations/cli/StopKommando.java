package no.imdi.introresultat.operations.cli;

import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.register.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stop}: stops a living run at a restartable point, and returns when it has stopped. */
@Command(name = "stop", description = "Stopp en kjøring; kommandoen venter til den har stoppet.")
final class StopKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Kjoringsvalg valg;

    @Mixin
    private Tjenervalg fjern;

    @Override
    public Integer call() {
        if (fjern.valgt()) {
            Fjerntjener tjener = fjern.tjener(felles);
            return stoppet(tjener.stopp(tjener.finn(valg)).kjoring());
        }
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            Kjoring kjoring = valg.finn(program.kjoringer());
            try {
                program.levetid().stopp(kjoring, felles.omgivelser().hvem());
            } catch (FailedException brutt) {
                krevStoppet(kjoring, brutt);
            }
            return stoppet(kjoring.fulltNavn());
        }
    }

    private int stoppet(String fulltNavn) {
        felles.skriv("Kjøringen " + fulltNavn + " har stoppet; fortsett den med «restart " + fulltNavn + "».");
        return Utgangskode.FERDIG;
    }

    /** A run that has the embedded database to itself takes it along when it stops. */
    private void krevStoppet(Kjoring kjoring, FailedException brutt) {
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            if (program.levetid().lever(kjoring)) {
                throw brutt;
            }
        }
    }
}
