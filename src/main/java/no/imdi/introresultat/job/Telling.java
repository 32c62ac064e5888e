package no.imdi.introresultat.job;

import java.util.List;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Resultattall;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the participants of a run: groups in the database, totals and regions in {@link Resultattall}. */
final class Telling {
    private final JdbcClient jdbc;
    private final String sporring;

    Telling(JdbcClient jdbc, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.sporring = ressurser.sporring("gruppetall");
    }

    Resultattall tell(Kjoringsmiljo miljo) {
        return new Resultattall(
                miljo.grunnlag().tabeller(),
                miljo.grunnlag().inndeling(),
                grupper(miljo.kjoring().id()));
    }

    List<Gruppetall> grupper(long kjoringId) {
        return jdbc.sql(sporring)
                .params(kjoringId, kjoringId)
                .query((rad, nummer) -> new Gruppetall(
                        rad.getString("tabell"),
                        rad.getString("kategori"),
                        Kjonn.valueOf(rad.getString("kjonn")),
                        rad.getString("kommunenummer"),
                        rad.getString("bydelsnummer"),
                        rad.getInt("antall")))
                .list();
    }
}
