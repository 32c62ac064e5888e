package no.imdi.introresultat.operations.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code show}: one run with its steps and its ledger. */
@Command(name = "show", description = "Vis én kjøring med steg og regnskap.")
final class ShowKommando implements Callable<Integer> {
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
            vis(tjener.bilde(tjener.finn(valg)));
            return Utgangskode.FERDIG;
        }
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            vis(Kjoringstekst.bilde(valg.finn(program.kjoringer()), program));
            return Utgangskode.FERDIG;
        }
    }

    private void vis(Kjoringsbilde bilde) {
        Kjoringslinje kjoring = bilde.kjoring();
        linje("kjøring", kjoring.kjoring());
        linje("status", Kjoringstekst.ord(kjoring.status()));
        linje("startet", Kjoringstekst.klokke(kjoring.startet()) + " av " + kjoring.startetAv());
        linje("avsluttet", Kjoringstekst.klokke(kjoring.avsluttet()));
        linje("uttrekk", bilde.uttrekk());
        linje("mappe", kjoring.mappe());
        if (bilde.manifest() != null) {
            linje("manifest", bilde.manifest());
        }
        if (bilde.melding() != null) {
            linje("melding", bilde.melding());
        }
        bilde.godkjenning()
                .gjeldende()
                .forEach(en -> linje("godkjent", Kjoringstekst.klokke(en.tid()) + " av " + en.hvem()));
        if (bilde.godkjenning().publisert() != null) {
            linje("publisert", Kjoringstekst.klokke(bilde.godkjenning().publisert()));
        }
        felles.skriv("");
        felles.skriv("Steg:");
        bilde.steg()
                .forEach(steg -> felles.skriv(String.format(
                        Locale.ROOT, "  %-16s %-10s %7.1f s", steg.navn(), steg.status(), steg.sekunder())));
        felles.skriv("");
        felles.skriv("Regnskap:");
        bilde.regnskap().forEach(this::post);
        felles.skriv("");
        felles.skriv("Avvik:");
        bilde.funn().forEach(funn -> post(funn.alvorlighet() + " " + funn.kode(), funn.antall()));
    }

    private void post(String navn, long antall) {
        felles.skriv(String.format(Locale.ROOT, "  %-36s %10d", navn, antall));
    }

    private void linje(String navn, String verdi) {
        felles.skriv(String.format(Locale.ROOT, "%-10s %s", navn, verdi));
    }
}
