package no.imdi.introresultat.operations.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Godkjenning;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code show}: one run with its steps and its ledger. */
@Command(name = "show", description = "Vis én kjøring med steg og regnskap.")
final class ShowKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Kjoringsvalg valg;

    @Override
    public Integer call() {
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            Kjoring kjoring = valg.finn(program.kjoringer());
            linje("kjøring", kjoring.fulltNavn());
            linje("status", Kjoringstekst.status(kjoring, program.levetid()));
            linje("startet", Kjoringstekst.klokke(kjoring.startet()) + " av " + kjoring.startetAv());
            linje("avsluttet", Kjoringstekst.klokke(kjoring.avsluttet()));
            linje("uttrekk", kjoring.uttrekk());
            linje("mappe", kjoring.mappe().toString());
            if (kjoring.melding() != null) {
                linje("melding", kjoring.melding());
            }
            for (Godkjenning godkjenning : program.godkjenninger().gjeldende(kjoring)) {
                linje("godkjent", Kjoringstekst.klokke(godkjenning.tid()) + " av " + godkjenning.hvem());
            }
            program.godkjenninger().publisert(kjoring).ifPresent(tid -> linje("publisert", Kjoringstekst.klokke(tid)));
            Kjoringsinnsyn innsyn = new Kjoringsinnsyn(program.jdbc());
            felles.skriv("");
            felles.skriv("Steg:");
            innsyn.steg(kjoring)
                    .forEach(steg -> felles.skriv(String.format(
                            Locale.ROOT, "  %-16s %-10s %7.1f s", steg.navn(), steg.status(), steg.sekunder())));
            felles.skriv("");
            felles.skriv("Regnskap:");
            innsyn.regnskap(kjoring).forEach(this::post);
            felles.skriv("");
            felles.skriv("Avvik:");
            innsyn.funn(kjoring).forEach(funn -> post(funn.alvorlighet() + " " + funn.kode(), funn.antall()));
            return Utgangskode.FERDIG;
        }
    }

    private void post(String navn, long antall) {
        felles.skriv(String.format(Locale.ROOT, "  %-36s %10d", navn, antall));
    }

    private void linje(String navn, String verdi) {
        felles.skriv(String.format(Locale.ROOT, "%-10s %s", navn, verdi));
    }
}
