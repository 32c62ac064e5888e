package no.imdi.introresultat.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Kommunestruktur;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to see of one run: its steps, and its ledger as far as it has come. */
public final class Kjoringsinnsyn {
    private final JdbcClient jdbc;

    /** Looks in the given database. */
    public Kjoringsinnsyn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A step that has been started, the latest time it was.
     *
     * @param navn its name
     * @param status how it ended, or that it goes on
     * @param sekunder how long it took
     * @param rader rows it has read; 0 when it does not count them
     */
    public record Stegtilstand(String navn, String status, double sekunder, long rader) {}

    /** The run's steps in the order they were started; the parts of a divided step are left out. */
    public List<Stegtilstand> steg(Kjoring kjoring) {
        return jdbc
                .sql("select distinct on (s.step_name) s.step_name, s.status, s.step_execution_id, s.read_count,"
                        + " extract(epoch from coalesce(s.end_time, s.last_updated) - s.start_time) as sekunder"
                        + " from batch.batch_step_execution s"
                        + " join batch.batch_job_execution_params p using (job_execution_id)"
                        + " where p.parameter_name = ? and p.parameter_value = ? and s.step_name not like '%:%'"
                        + " order by s.step_name, s.step_execution_id desc")
                .params(StegParametre.KJORING, Long.toString(kjoring.id()))
                .query((rad, nummer) -> Map.entry(
                        rad.getLong("step_execution_id"),
                        new Stegtilstand(
                                rad.getString("step_name"),
                                ord(rad.getString("status")),
                                rad.getDouble("sekunder"),
                                rad.getLong("read_count"))))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The ledger: rows read and rejected per file, versions by kind and status, participants by outcome. */
    public Map<String, Long> regnskap(Kjoring kjoring) {
        Map<String, Long> poster = new LinkedHashMap<>();
        jdbc.sql("select fil, lest, avvist from register.uttrekk_fil where uttrekk_id = ? order by fil")
                .param(kjoring.uttrekkId())
                .query(rad -> {
                    poster.put(rad.getString("fil") + " lest", rad.getLong("lest"));
                    poster.put(rad.getString("fil") + " avvist", rad.getLong("avvist"));
                });
        jdbc.sql("select type, status, sum(antall) as antall from resultat.versjonsregnskap where kjoring_id = ?"
                        + " group by type, status order by type, status")
                .param(kjoring.id())
                .query(rad -> {
                    String post = rad.getString("type") + " " + rad.getString("status");
                    poster.put(post.toLowerCase(Locale.ROOT), rad.getLong("antall"));
                });
        jdbc.sql("select utfall, count(*) as antall from resultat.deltakerresultat where kjoring_id = ?"
                        + " group by utfall order by utfall")
                .param(kjoring.id())
                .query(rad -> {
                    poster.put("deltakere " + rad.getString("utfall").toLowerCase(Locale.ROOT), rad.getLong("antall"));
                });
        return poster;
    }

    /**
     * What a control has found.
     *
     * @param alvorlighet how grave, as the run graded it
     * @param kode the control's code
     * @param antall findings
     */
    public record Funntall(String alvorlighet, String kode, long antall) {}

    /** Findings by control, the gravest first, as far as the run has come. */
    public List<Funntall> funn(Kjoring kjoring) {
        return jdbc.sql("select alvorlighet, kode, count(*) as antall from resultat.avvik"
                        + " where kjoring_id = ? group by alvorlighet, kode"
                        + " order by array_position(array['FEIL', 'ADVARSEL', 'INFO'], alvorlighet::text), kode")
                .param(kjoring.id())
                .query((rad, nummer) ->
                        new Funntall(rad.getString("alvorlighet"), rad.getString("kode"), rad.getLong("antall")))
                .list();
    }

    /** How many findings each municipality of the structure is told of, by its number; those without are left out. */
    public Map<String, Long> funnTilVarsel(Kjoring kjoring, Ressurser ressurser, Kommunestruktur struktur) {
        Map<String, Long> antall = new LinkedHashMap<>();
        jdbc.sql(ressurser.sporring("funn_til_varsel")).param(kjoring.id()).query(rad -> {
            String nummer = struktur.plasser(rad.getString("kommunenummer")).nummer();
            if (nummer != null) {
                antall.merge(nummer, rad.getLong("antall"), Long::sum);
            }
        });
        return antall;
    }

    private static String ord(String status) {
        return switch (status) {
            case "COMPLETED" -> "ferdig";
            case "FAILED" -> "feilet";
            case "STOPPED", "STOPPING" -> "stoppet";
            default -> "startet";
        };
    }
}
