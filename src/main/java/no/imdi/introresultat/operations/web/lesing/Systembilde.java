package no.imdi.introresultat.operations.web.lesing;

import java.util.LinkedHashMap;
import java.util.Map;
import no.imdi.introresultat.extract.Ressurser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the program runs on: for whoever minds it, and without anything secret. */
@Component
public class Systembilde {
    private final JdbcClient jdbc;
    private final Ressurser ressurser;

    Systembilde(JdbcClient jdbc, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.ressurser = ressurser;
    }

    /** Each thing by its name, as a key of the texts. */
    public Map<String, String> opplysninger() {
        Map<String, String> alle = new LinkedHashMap<>();
        alle.put("java", Runtime.version().toString());
        alle.put("database", en("select current_setting('server_version')"));
        alle.put(
                "skjema",
                en("select version from resultat.migrering where success and version is not null"
                        + " order by installed_rank desc limit 1"));
        alle.put("storrelse", en("select pg_size_pretty(pg_database_size(current_database()))"));
        alle.put("forbindelser", en("select count(*)::text from pg_stat_activity where datname = current_database()"));
        alle.put(
                "minne",
                megabyte(Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory()) + " / "
                        + megabyte(Runtime.getRuntime().maxMemory()));
        alle.put("disk", megabyte(ressurser.hjem().toFile().getUsableSpace()));
        return alle;
    }

    private String en(String sporring) {
        return jdbc.sql(sporring).query(String.class).single();
    }

    private static String megabyte(long bytes) {
        return Tallvisning.gruppert(bytes / 1_000_000) + " MB";
    }
}
