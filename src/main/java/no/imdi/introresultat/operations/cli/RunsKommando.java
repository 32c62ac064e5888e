package no.imdi.introresultat.operations.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runs}: the history. */
@Command(name = "runs", description = "Vis alle kjøringer.")
final class RunsKommando implements Callable<Integer> {
    private static final String FORM = "%-20s %-8s %-20s %-20s %-12s %s";

    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Tjenervalg fjern;

    @Override
    public Integer call() {
        if (fjern.valgt()) {
            vis(fjern.tjener(felles).kjoringer());
            return Utgangskode.FERDIG;
        }
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            Levetid levetid = program.levetid();
            vis(program.kjoringer().alle().stream()
                    .map(kjoring -> Kjoringstekst.linje(kjoring, levetid))
                    .toList());
            return Utgangskode.FERDIG;
        }
    }

    private void vis(List<Kjoringslinje> alle) {
        if (alle.isEmpty()) {
            felles.skriv("Ingen kjøringer ennå.");
            return;
        }
        felles.skriv(String.format(Locale.ROOT, FORM, "kjøring", "status", "startet", "avsluttet", "av", "mappe"));
        for (Kjoringslinje kjoring : alle) {
            felles.skriv(String.format(
                    Locale.ROOT,
                    FORM,
                    kjoring.kjoring(),
                    Kjoringstekst.ord(kjoring.status()),
                    Kjoringstekst.klokke(kjoring.startet()),
                    Kjoringstekst.klokke(kjoring.avsluttet()),
                    kjoring.startetAv(),
                    kjoring.mappe()));
        }
    }
}
