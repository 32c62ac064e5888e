package no.imdi.introresultat.schedule;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Feiltolk;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringstjeneste;
import no.imdi.introresultat.job.Publiseringstjeneste;
import no.imdi.introresultat.rules.Kjoringstype;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fixed dates at work in this process. Any number of copies may run on one database. */
public final class Tidsplan implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tidsplan.class);
    private static final long SEKUNDER_AA_STOPPE = 18;

    private final DataSource database;
    private final Gjennomforing gjennomforing;
    private final ExecutorService arbeidere;
    private final Tidsplanvakt vakt;
    private Kvartsplan kvarts;

    private Tidsplan(DataSource database, Gjennomforing gjennomforing, ExecutorService arbeidere, Tidsplanvakt vakt) {
        this.database = database;
        this.gjennomforing = gjennomforing;
        this.arbeidere = arbeidere;
        this.vakt = vakt;
    }

    /** Who acts when a date is fired. */
    public static Aktor aktor() {
        return new Aktor("tidsplanen", Aktor.Sted.TIDSPLAN);
    }

    /**
     * What each job that runs or publishes does; telling people is for others to add.
     *
     * @param hjem the home folder, where results and extracts lie
     */
    public static Map<Jobb, Oppgave> oppgaver(
            Aarsplan aarsplan,
            Kjoringstjeneste kjoringstjeneste,
            Publiseringstjeneste publiseringstjeneste,
            Godkjenninger godkjenninger,
            Kjoringer kjoringer,
            Path hjem) {
        Map<Jobb, Oppgave> oppgaver = new EnumMap<>(Jobb.class);
        for (Jobb jobb : List.of(Jobb.FORELOPIG, Jobb.PAAMINNELSE, Jobb.ENDELIG)) {
            Kjoringstype type = jobb == Jobb.ENDELIG ? Kjoringstype.ENDELIG : Kjoringstype.FORELOPIG;
            oppgaver.put(
                    jobb, new Kjoringsoppgave(type, kjoringstjeneste, kjoringer, aarsplan.plan(jobb), hjem, aktor()));
        }
        oppgaver.put(
                Jobb.PUBLISERING, new Publiseringsoppgave(publiseringstjeneste, godkjenninger, kjoringer, aktor()));
        return oppgaver;
    }

    /**
     * The dates on a database, not yet watched by anyone.
     *
     * @param database pooled connections
     * @param laaskilde connections of one's own, for locks
     * @param klokke what time it is
     */
    public static Tidsplan av(
            Aarsplan aarsplan,
            Map<Jobb, Oppgave> oppgaver,
            DataSource database,
            DataSource laaskilde,
            Clock klokke,
            Feiltolk feiltolk,
            Tidsplanlytter lytter) {
        Forfallsliste liste = new Forfallsliste(JdbcClient.create(database));
        Gjennomforing gjennomforing = new Gjennomforing(liste, aarsplan, oppgaver, laaskilde, klokke, feiltolk, lytter);
        ExecutorService arbeidere = Executors.newFixedThreadPool(2, arbeid -> new Thread(arbeid, "tidsplan"));
        return new Tidsplan(
                database,
                gjennomforing,
                arbeidere,
                new Tidsplanvakt(aarsplan, liste, gjennomforing, arbeidere, klokke, lytter));
    }

    /** Enters the dates and lets Quartz fire them. */
    public void start(Duration mellomVaktrunder) {
        try {
            kvarts = new Kvartsplan(database, vakt);
            kvarts.start(vakt.registrer(), mellomVaktrunder);
        } catch (RuntimeException feil) {
            throw feil;
        } catch (Exception feil) {
            throw new IllegalStateException("Quartz would not start", feil);
        }
    }

    /** One round of the watch. */
    public void se() {
        vakt.se();
    }

    /** Fires nothing more, and returns when what was going on has stopped at a point that it can be gone on from. */
    @Override
    public void close() {
        gjennomforing.steng();
        try {
            if (kvarts != null) {
                kvarts.close();
            }
            arbeidere.shutdown();
            if (!arbeidere.awaitTermination(SEKUNDER_AA_STOPPE, TimeUnit.SECONDS)) {
                LOG.warn("What a date had begun did not stop in {} seconds", SEKUNDER_AA_STOPPE);
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        } catch (Exception feil) {
            LOG.warn("Quartz would not stop");
            LOG.debug("Stopping Quartz failed", feil);
        }
    }
}
