package no.imdi.introresultat.operations.web.handling;

import java.io.IOException;
import java.util.Optional;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Publiseringstjeneste;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Approval in the console: with a comment, of the manifest that was on the page, by one who has seen what is hidden. */
@Component
public class Signering {
    private final Godkjenninger godkjenninger;
    private final Publiseringstjeneste publisering;
    private final Starter starter;
    private final Spor spor;
    private final JdbcClient jdbc;

    Signering(
            Godkjenninger godkjenninger,
            Publiseringstjeneste publisering,
            Starter starter,
            Spor spor,
            JdbcClient jdbc) {
        this.godkjenninger = godkjenninger;
        this.publisering = publisering;
        this.starter = starter;
        this.spor = spor;
        this.jdbc = jdbc;
    }

    /** Writes down that someone has opened the run's disclosure report. */
    public void lesPrikking(Kjoring kjoring, Aktor hvem) {
        spor.skriv(hvem, Spor.Handling.PRIKKING_LEST, kjoring, kjoring.manifestSha256());
    }

    /** Whether someone has opened the disclosure report of the run as it is now. */
    public boolean harLestPrikking(Kjoring kjoring, Aktor hvem) {
        return jdbc.sql("select exists (select from operasjon.spor where handling = ? and hvem = ? and kjoring = ?"
                        + " and gjelder = ?)")
                .params(Spor.Handling.PRIKKING_LEST.name(), hvem.navn(), kjoring.fulltNavn(), kjoring.manifestSha256())
                .query(Boolean.class)
                .single();
    }

    /**
     * Approves.
     *
     * @param manifest the hash of the manifest that was shown when the person made up their mind
     * @throws RefusedException when there is no comment, the report has not been opened, the run is another than was shown, or the
     *     approval itself is refused
     */
    public void godkjenn(Kjoring kjoring, Aktor hvem, String merknad, String manifest) throws IOException {
        krev(merknad);
        if (!manifest.equals(kjoring.manifestSha256())) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er ikke den som sto på siden; se på den på nytt før du godkjenner.");
        }
        if (!harLestPrikking(kjoring, hvem)) {
            throw new RefusedException(
                    "Åpne siden om hva som er skjult i " + kjoring.fulltNavn() + ", før du godkjenner.");
        }
        godkjenninger.godkjenn(kjoring, hvem, merknad.strip());
    }

    /** Takes one's own approval back, with a reason. */
    public void trekk(Kjoring kjoring, Aktor hvem, String grunn) {
        krev(grunn);
        godkjenninger.trekk(kjoring, hvem, grunn.strip());
    }

    /** Publishes, or goes on with it; returns when it has begun. */
    public void publiser(Kjoring kjoring, Aktor hvem) {
        starter.sett(
                Starter.Slag.PUBLISERING,
                () -> publisering.publiser(kjoring, hvem, Framdrift.TAUS),
                () -> Optional.of(kjoring).filter(godkjenninger::begynt));
    }

    private static void krev(String merknad) {
        if (merknad.isBlank()) {
            throw new RefusedException("Skriv en merknad; den står i manifestet og i sporet.");
        }
    }
}
