package no.imdi.introresultat.operations.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Levetid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runs}: the history. */
@Command(name = "runs", description = "Vis alle kjøringer.")
final class RunsKommando implements Callable<Integer> {
    private static final String FORM = "%-20s %-8s %-20s %-20s %-12s %s";

    @Mixin
    private Fellesvalg felles;

    @Override
    public Integer call() {
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            List<Kjoring> alle = program.kjoringer().alle();
            if (alle.isEmpty()) {
                felles.skriv("Ingen kjøringer ennå.");
                return Utgangskode.FERDIG;
            }
            Levetid levetid = program.levetid();
            felles.skriv(String.format(Locale.ROOT, FORM, "kjøring", "status", "startet", "avsluttet", "av", "mappe"));
            for (Kjoring kjoring : alle) {
                felles.skriv(String.format(
                        Locale.ROOT,
                        FORM,
                        kjoring.fulltNavn(),
                        Kjoringstekst.status(kjoring, levetid),
                        Kjoringstekst.klokke(kjoring.startet()),
                        Kjoringstekst.klokke(kjoring.avsluttet()),
                        kjoring.startetAv(),
                        kjoring.mappe()));
            }
            return Utgangskode.FERDIG;
        }
    }
}
