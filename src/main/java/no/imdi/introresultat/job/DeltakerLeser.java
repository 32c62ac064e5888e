package no.imdi.introresultat.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Deltakerlesing;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Deltakermappe;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads one bucket of a run's frozen participants, on a connection of its own. Opening it empties what the bucket has
 * written before: a bucket is done from its first participant to its last, or anew.
 */
class DeltakerLeser implements ItemStreamReader<Deltakermappe> {
    private final DataSource dataSource;
    private final Ressurser ressurser;
    private final Kjoringsmiljo miljo;
    private final int uttrekkId;
    private final int bolk;
    private final AtomicLong lest;
    private final long lestIAlt;
    private Connection forbindelse;
    private Deltakerlesing lesing;

    DeltakerLeser(
            DataSource dataSource,
            Ressurser ressurser,
            Kjoringsmiljo miljo,
            int uttrekkId,
            int bolk,
            AtomicLong lest,
            long lestIAlt) {
        this.dataSource = dataSource;
        this.ressurser = ressurser;
        this.miljo = miljo;
        this.uttrekkId = uttrekkId;
        this.bolk = bolk;
        this.lest = lest;
        this.lestIAlt = lestIAlt;
    }

    @Override
    public void open(ExecutionContext innhold) {
        JdbcClient.create(dataSource)
                .sql("select resultat.tom_bolk(?, ?)")
                .params(miljo.kjoring().id(), bolk)
                .query()
                .listOfRows();
        try {
            forbindelse = dataSource.getConnection();
            forbindelse.setAutoCommit(false);
            lesing = new Deltakerlesing(forbindelse, ressurser, uttrekkId, bolk);
        } catch (SQLException feil) {
            throw new ItemStreamException(feil);
        }
    }

    @Override
    public Deltakermappe read() {
        miljo.stopp().sjekk();
        if (!lesing.hasNext()) {
            return null;
        }
        miljo.framdrift().rader(lest.incrementAndGet(), lestIAlt);
        return lesing.next();
    }

    /** May be called more than once: by the step, and when the step's scope ends. */
    @Override
    public void close() {
        try (Connection lukkes = forbindelse) {
            forbindelse = null;
            if (lukkes != null) {
                lesing.close();
                lukkes.rollback();
            }
        } catch (SQLException feil) {
            throw new ItemStreamException(feil);
        }
    }
}
