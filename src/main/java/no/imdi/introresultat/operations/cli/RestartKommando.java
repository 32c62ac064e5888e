package no.imdi.introresultat.operations.cli;

import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code restart}: goes on with a run from where it failed. */
@Command(name = "restart", description = "Fortsett en kjøring som feilet, ble stoppet eller døde.")
final class RestartKommando implements Callable<Integer> {
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
            Kjoringslinje tidligere = tjener.finn(valg);
            Fjernfolging folging = new Fjernfolging(
                    tjener, felles.framdrift(), tjener.bilde(tidligere).steg());
            Kjoringslinje kjoring = folging.tilFerdig(tjener.fortsett(tidligere));
            felles.skriv("Kjøringen " + kjoring.kjoring() + " er ferdig: " + kjoring.mappe());
            return Utgangskode.FERDIG;
        }
        try (Program program = Program.forKjoring(felles.omgivelser())) {
            Kjoring tidligere = valg.finn(program.kjoringer());
            Kjoring kjoring = program.kjoringstjeneste()
                    .restart(tidligere, felles.omgivelser().hvem(), felles.framdrift());
            felles.skriv("Kjøringen " + kjoring.fulltNavn() + " er ferdig: " + kjoring.mappe());
            return Utgangskode.FERDIG;
        }
    }
}
