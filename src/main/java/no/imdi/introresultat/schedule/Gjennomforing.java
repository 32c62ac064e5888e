package no.imdi.introresultat.schedule;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.imdi.introresultat.job.Avslutningskrok;
import no.imdi.introresultat.job.Feiltolk;
import no.imdi.introresultat.job.RunLock;
import no.imdi.introresultat.rules.Registreringsfrist;

/**
 * Does what is to be done with a date, once in all copies of the program: whoever holds the date's lock in the database decides and
 * works, and the lock goes when its process dies.
 */
final class Gjennomforing {
    /** The kinds of lock before it are those of runs and publications. */
    private static final int FORSTE_LAAS = 8;

    private final Forfallsliste liste;
    private final Aarsplan aarsplan;
    private final Map<Jobb, Oppgave> oppgaver;
    private final DataSource laaskilde;
    private final Clock klokke;
    private final Feiltolk feiltolk;
    private final Tidsplanlytter lytter;
    private volatile boolean stenger;

    Gjennomforing(
            Forfallsliste liste,
            Aarsplan aarsplan,
            Map<Jobb, Oppgave> oppgaver,
            DataSource laaskilde,
            Clock klokke,
            Feiltolk feiltolk,
            Tidsplanlytter lytter) {
        this.liste = liste;
        this.aarsplan = aarsplan;
        this.oppgaver = Map.copyOf(oppgaver);
        this.laaskilde = laaskilde;
        this.klokke = klokke;
        this.feiltolk = feiltolk;
        this.lytter = lytter;
    }

    /** From now on what ends unfinished is left for another copy, or the next start, to go on with. */
    void steng() {
        stenger = true;
    }

    /** Does what is to be done with the date now; nothing when somebody who lives does it already. */
    void se(int aar, Jobb jobb) throws SQLException {
        Optional<RunLock> laas = RunLock.tryTake(laaskilde, aar, FORSTE_LAAS + jobb.ordinal());
        if (laas.isEmpty()) {
            return;
        }
        try (RunLock holdt = laas.get()) {
            Optional<Forfall> forfall = liste.finn(aar, jobb);
            if (forfall.isPresent() && !stenger) {
                avgjor(forfall.get());
            }
        }
    }

    private void avgjor(Forfall forfall) {
        Instant naa = klokke.instant();
        Forfallsvurdering vurdering = Forfallsvurdering.av(forfall, aarsplan.plan(forfall.jobb()), naa);
        if (vurdering == Forfallsvurdering.INGENTING) {
            return;
        }
        Forfall naaende = vurdering.utfort(forfall, naa);
        lagre(naaende);
        if (naaende.tilstand() == Forfall.Tilstand.UTLOST) {
            utfor(naaende);
        }
    }

    private void utfor(Forfall forfall) {
        try {
            oppgaver.get(forfall.jobb()).utfor(forfall);
            lagre(forfall.ferdig(klokke.instant()));
        } catch (IkkeKlarException venter) {
            lagre(forfall.venter(nesteVirkedag(forfall), venter.getMessage()));
        } catch (Exception feil) {
            if (!stenger && !Avslutningskrok.prosessenAvsluttes()) {
                lagre(forfall.feilet(
                        klokke.instant(),
                        aarsplan.plan(forfall.jobb()),
                        feiltolk.tolk(feil).getMessage()));
            }
        }
    }

    /** The time of day it was due, on the first working day after today. */
    private Instant nesteVirkedag(Forfall forfall) {
        ZonedDateTime forfaller = forfall.forfaller().atZone(Registreringsfrist.NORGE);
        return Helligdager.virkedagFra(klokke.instant()
                        .atZone(Registreringsfrist.NORGE)
                        .toLocalDate()
                        .plusDays(1))
                .atTime(forfaller.toLocalTime())
                .atZone(Registreringsfrist.NORGE)
                .toInstant();
    }

    private void lagre(Forfall forfall) {
        liste.lagre(forfall);
        lytter.endret(forfall);
    }
}
