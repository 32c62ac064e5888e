package no.imdi.introresultat.job;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Resultattall;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Keeps which cells each run hides, for all that is written of it, and for the runs that come after. */
final class Skjulteceller {
    private static final String KOPIER =
            "copy resultat.skjult_celle (kjoring_id, tabell, niva, region, kategori, kjonn, grunn, lavest, hoyest) from stdin";

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Skjulteceller(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Replaces a run's hidden cells, in the transaction that is open. */
    void lagre(long kjoringId, List<Skjultcelle> celler) {
        jdbc.sql("delete from resultat.skjult_celle where kjoring_id = ?")
                .param(kjoringId)
                .update();
        Kopilinje linjer = new Kopilinje();
        for (Skjultcelle skjult : celler) {
            Cellenokkel celle = skjult.celle();
            linjer.felt(kjoringId)
                    .felt(celle.tabell())
                    .felt(celle.niva())
                    .felt(celle.region())
                    .felt(celle.kategori())
                    .felt(celle.kjonn())
                    .felt(skjult.grunn())
                    .felt(skjult.lavest())
                    .felt(skjult.hoyest())
                    .slutt();
        }
        kopier(linjer.tekst());
    }

    private void kopier(String tekst) {
        Connection forbindelse = DataSourceUtils.getConnection(dataSource);
        try {
            forbindelse.unwrap(PGConnection.class).getCopyAPI().copyIn(KOPIER, new StringReader(tekst));
        } catch (SQLException feil) {
            throw new org.springframework.jdbc.UncategorizedSQLException("copy", KOPIER, feil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } finally {
            DataSourceUtils.releaseConnection(forbindelse, dataSource);
        }
    }

    /** A run's hidden cells, by name. */
    List<Skjultcelle> hent(long kjoringId) {
        return jdbc.sql("""
                        select tabell, niva, region, kategori, kjonn, grunn, lavest, hoyest
                        from resultat.skjult_celle
                        where kjoring_id = ?
                        order by tabell, niva, region, kategori, kjonn
                        """)
                .param(kjoringId)
                .query((rad, nummer) -> new Skjultcelle(
                        new Cellenokkel(
                                rad.getString("tabell"),
                                Niva.valueOf(rad.getString("niva")),
                                rad.getString("region"),
                                rad.getString("kategori"),
                                Kjonnsgruppe.valueOf(rad.getString("kjonn"))),
                        Skjulegrunn.valueOf(rad.getString("grunn")),
                        rad.getInt("lavest"),
                        rad.getInt("hoyest")))
                .list();
    }

    /** A run's numbers as everyone may see them. */
    Skjerming skjerming(long kjoringId, Resultattall tall) {
        Set<Cellenokkel> skjulte =
                hent(kjoringId).stream().map(Skjultcelle::celle).collect(Collectors.toSet());
        return new Skjerming(tall, skjulte);
    }
}
