package no.imdi.introresultat.job;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The frozen extracts in the database. */
public final class Snapshots {
    private final JdbcClient jdbc;

    /** Looks in the given database. */
    public Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The frozen extract with this key. */
    public Snapshot hent(int uttrekkId) {
        return jdbc.sql("select uttrekk_id, hentet, segl from register.uttrekk where uttrekk_id = ?")
                .param(uttrekkId)
                .query((rad, nummer) -> new Snapshot(
                        rad.getInt("uttrekk_id"),
                        rad.getObject("hentet", OffsetDateTime.class).toInstant(),
                        rad.getString("segl")))
                .single();
    }

    /** Participants in the extract. */
    public long deltakere(int uttrekkId) {
        return jdbc.sql("select lest - avvist from register.uttrekk_fil where uttrekk_id = ? and fil = 'deltaker.csv'")
                .param(uttrekkId)
                .query(Long.class)
                .single();
    }
}
