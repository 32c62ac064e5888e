package no.imdi.introresultat.schedule;

import java.nio.file.Path;
import java.util.Optional;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.job.Kjoringstjeneste;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.rules.Kjoringstype;

/** Freezes the register and makes a year's results; goes on with the run that it began before, if it is not finished. */
final class Kjoringsoppgave implements Oppgave {
    private final Kjoringstype type;
    private final Kjoringstjeneste tjeneste;
    private final Kjoringer kjoringer;
    private final Jobbplan plan;
    private final Path hjem;
    private final Aktor hvem;

    Kjoringsoppgave(
            Kjoringstype type, Kjoringstjeneste tjeneste, Kjoringer kjoringer, Jobbplan plan, Path hjem, Aktor hvem) {
        this.type = type;
        this.tjeneste = tjeneste;
        this.kjoringer = kjoringer;
        this.plan = plan;
        this.hjem = hjem;
        this.hvem = hvem;
    }

    @Override
    public void utfor(Forfall forfall) {
        Optional<Kjoring> begynt = kjoringer.forAnledning(forfall.navn());
        if (begynt.isEmpty()) {
            tjeneste.start(
                    new Oppdrag(forfall.aar(), type, uttrekk(forfall), hjem.resolve("utdata"), hvem, forfall.navn()),
                    Framdrift.TAUS);
        } else if (begynt.get().status() != Kjoringsstatus.FERDIG) {
            tjeneste.restart(begynt.get(), hvem, Framdrift.TAUS);
        }
    }

    private Path uttrekk(Forfall forfall) {
        return plan.uttrekk().equals(Jobbplan.NIR)
                ? null
                : hjem.resolve(plan.uttrekk()
                        .replace("{aar}", Integer.toString(forfall.aar()))
                        .replace("{jobb}", forfall.jobb().navn()));
    }
}
