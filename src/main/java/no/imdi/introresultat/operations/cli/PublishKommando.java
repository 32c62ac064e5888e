package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code publish}: the approved files take the drafts' place. */
@Command(
        name = "publish",
        description =
                "Publiser en godkjent kjøring: lag filene til publisering på nytt uten utkastmerket, og bytt dem inn. En"
                        + " publisering som ble avbrutt, fortsettes med samme kommando.")
final class PublishKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Kjoringsvalg valg;

    @Mixin
    private Tjenervalg fjern;

    @Override
    public Integer call() throws IOException {
        if (fjern.valgt()) {
            Fjerntjener tjener = fjern.tjener(felles);
            Kjoringslinje kjoring = tjener.finn(valg);
            Fjernfolging folging = new Fjernfolging(
                    tjener, felles.framdrift(), tjener.bilde(kjoring).steg());
            tjener.publiser(kjoring);
            folging.tilPublisert(kjoring);
            felles.skriv("Kjøringen " + kjoring.kjoring() + " er publisert: " + kjoring.mappe());
            return Utgangskode.FERDIG;
        }
        Omgivelser omgivelser = felles.omgivelser();
        try (Program program = Program.forKjoring(omgivelser)) {
            Kjoring kjoring = valg.finn(program.kjoringer());
            program.publiseringstjeneste().publiser(kjoring, omgivelser.hvem(), felles.framdrift());
            felles.skriv("Kjøringen " + kjoring.fulltNavn() + " er publisert: " + kjoring.mappe());
            return Utgangskode.FERDIG;
        }
    }
}
