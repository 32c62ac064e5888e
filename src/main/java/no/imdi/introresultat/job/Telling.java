package no.imdi.introresultat.job;

import java.util.List;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Konsekvens;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Regionovergang;
import no.imdi.introresultat.statistics.Resultattall;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the participants of a run: groups in the database, totals and regions in {@link Resultattall}. Who is counted where
 * is said once, in {@code telte_personer.sql}; numbers and the lists behind them both come from there.
 */
final class Telling {
    private static final String TELTE_PERSONER = "telte_personer";

    private final JdbcClient jdbc;
    private final String gruppetall;
    private final String celle;

    Telling(JdbcClient jdbc, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.gruppetall = sporring(ressurser, "gruppetall");
        this.celle = sporring(ressurser, "celle");
    }

    private static String sporring(Ressurser ressurser, String navn) {
        return ressurser.sporring(navn).replace(":" + TELTE_PERSONER, ressurser.sporring(TELTE_PERSONER));
    }

    /** The numbers of a run. */
    Resultattall tell(Kjoringsmiljo miljo) {
        return tell(miljo.grunnlag(), miljo.kjoring().id(), false);
    }

    /** The numbers of any run counted in the same municipalities. */
    Resultattall tell(Kjoring kjoring, Kjoringsgrunnlag grunnlag) {
        return tell(grunnlag, kjoring.id(), false);
    }

    /** The numbers of a run in other regions than its grounds'. */
    Resultattall tell(Kjoring kjoring, Kjoringsgrunnlag grunnlag, Regioninndeling inndeling) {
        return new Resultattall(grunnlag.tabeller(), inndeling, grupper(kjoring.id(), false));
    }

    /** The numbers of a run, and what they would have been with the late registrations. */
    Konsekvens konsekvens(Kjoringsgrunnlag grunnlag, long kjoringId) {
        return new Konsekvens(tell(grunnlag, kjoringId, false), tell(grunnlag, kjoringId, true));
    }

    /** The numbers of an earlier run in the regions that another counts in. */
    Resultattall tellTidligere(Kjoring tidligere, Kjoringsgrunnlag grunnlag, Regionovergang overgang) {
        return new Resultattall(grunnlag.tabeller(), grunnlag.inndeling(), grupper(tidligere.id(), false), overgang);
    }

    private Resultattall tell(Kjoringsgrunnlag grunnlag, long kjoringId, boolean medForSene) {
        return new Resultattall(grunnlag.tabeller(), grunnlag.inndeling(), grupper(kjoringId, medForSene));
    }

    private List<Gruppetall> grupper(long kjoringId, boolean medForSene) {
        return jdbc.sql(gruppetall)
                .param("kjoring_id", kjoringId)
                .param("med_for_sene", medForSene)
                .query((rad, nummer) -> new Gruppetall(
                        rad.getString("tabell"),
                        rad.getString("kategori"),
                        Kjonn.valueOf(rad.getString("kjonn")),
                        rad.getString("kommunenummer"),
                        rad.getString("bydelsnummer"),
                        rad.getInt("antall")))
                .list();
    }

    /** The participants behind one number of a municipality, by participant number. */
    List<String> deltakere(long kjoringId, Cellenokkel nokkel) {
        return jdbc.sql(celle)
                .param("kjoring_id", kjoringId)
                .param("med_for_sene", false)
                .param("tabell", nokkel.tabell())
                .param("kategori", nokkel.kategori())
                .param("kommunenummer", nokkel.region())
                .param("kjonn", kjonn(nokkel.kjonn()))
                .query(String.class)
                .list();
    }

    private static String kjonn(Kjonnsgruppe gruppe) {
        return switch (gruppe) {
            case ALLE -> Kjonn.M + "," + Kjonn.K;
            case MENN -> Kjonn.M.name();
            case KVINNER -> Kjonn.K.name();
        };
    }
}
