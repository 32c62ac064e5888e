package no.imdi.introresultat.schedule;

import java.io.IOException;
import java.util.List;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.job.Publiseringstjeneste;
import no.imdi.introresultat.rules.Kjoringstype;

/** Publishes the year's newest final run that is approved; waits while there is none. */
final class Publiseringsoppgave implements Oppgave {
    private final Publiseringstjeneste tjeneste;
    private final Godkjenninger godkjenninger;
    private final Kjoringer kjoringer;
    private final Aktor hvem;

    Publiseringsoppgave(Publiseringstjeneste tjeneste, Godkjenninger godkjenninger, Kjoringer kjoringer, Aktor hvem) {
        this.tjeneste = tjeneste;
        this.godkjenninger = godkjenninger;
        this.kjoringer = kjoringer;
        this.hvem = hvem;
    }

    @Override
    public void utfor(Forfall forfall) throws IkkeKlarException, IOException {
        List<Kjoring> ferdige = kjoringer.alle().stream()
                .filter(kjoring -> kjoring.aar() == forfall.aar()
                        && kjoring.type() == Kjoringstype.ENDELIG
                        && kjoring.status() == Kjoringsstatus.FERDIG)
                .toList();
        if (ferdige.isEmpty()) {
            throw new IkkeKlarException(
                    "Resultatåret " + forfall.aar() + " har ingen ferdig endelig kjøring å publisere.");
        }
        List<Kjoring> godkjente = ferdige.stream()
                .filter(kjoring -> godkjenninger.manglende(kjoring) == 0)
                .toList();
        if (godkjente.isEmpty()) {
            String siste = ferdige.get(ferdige.size() - 1).fulltNavn();
            throw new IkkeKlarException("Kjøringen " + siste
                    + " er ikke godkjent av dem som må til; godkjenn den med «approve " + siste + "».");
        }
        Kjoring kjoring = godkjente.get(godkjente.size() - 1);
        if (!tjeneste.publisert(kjoring)) {
            tjeneste.publiser(kjoring, hvem, Framdrift.TAUS);
        }
    }
}
