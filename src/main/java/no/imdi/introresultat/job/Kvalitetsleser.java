package no.imdi.introresultat.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Avvisning;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Kildetall;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Kontrollfunn;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Nokkeltall;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Registreringsdag;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what the quality report tells besides the published numbers. Nobody's participant number is read. */
final class Kvalitetsleser {
    private static final int DAGER_ETTER_FRISTEN = 14;
    private static final int DAGER = 42;

    private final JdbcClient jdbc;
    private final Ressurser ressurser;
    private final Kontrollandeler andeler;

    Kvalitetsleser(JdbcClient jdbc, Ressurser ressurser, Kontrollandeler andeler) {
        this.jdbc = jdbc;
        this.ressurser = ressurser;
        this.andeler = andeler;
    }

    Nokkeltall nokkeltall(Kjoring kjoring) {
        return sporring("nokkeltall", kjoring)
                .query((rad, nummer) -> new Nokkeltall(
                        rad.getLong("deltok"),
                        rad.getLong("uten_tiltak"),
                        rad.getLong("grunnlag"),
                        rad.getLong("maal"),
                        rad.getLong("uten_aarsak"),
                        rad.getLong("automatisk"),
                        rad.getLong("for_sene"),
                        Optional.ofNullable(rad.getObject("lest", Long.class)),
                        Optional.ofNullable(rad.getObject("avvist", Long.class))))
                .single();
    }

    List<Avvisning> avvisninger(Kjoring kjoring) {
        return sporring("avviste_etter_grunn", kjoring)
                .query((rad, nummer) ->
                        new Avvisning(rad.getString("fil"), rad.getString("grunn"), rad.getLong("rader")))
                .list();
    }

    Map<String, Integer> automatiske(Kjoring kjoring) {
        Map<String, Integer> automatiske = new HashMap<>();
        sporring("automatiske", kjoring).query(rad -> {
            automatiske.put(rad.getString("kommunenummer"), rad.getInt("antall"));
        });
        return automatiske;
    }

    List<Kildetall> kilder(Kjoring kjoring) {
        return sporring("kildetall", kjoring)
                .query((rad, nummer) -> new Kildetall(
                        Registertype.valueOf(rad.getString("type")),
                        Kilde.valueOf(rad.getString("kilde")),
                        rad.getLong("versjoner"),
                        rad.getLong("for_sene"),
                        rad.getLong("funn")))
                .list();
    }

    /** The controls that are made this year, by number, with what they found; last year's share where there is a run. */
    List<Kontrollfunn> kontroller(Kjoring kjoring, Kjoringsgrunnlag grunnlag, Optional<Kjoring> ifjor) {
        Map<String, List<Kommunefunn>> funn = funn(kjoring);
        return grunnlag.kontroller().avvikstyper().stream()
                .filter(type -> grunnlag.oppsett().kontroller().gjores(type))
                .sorted(Comparator.comparing(Avvikstype::nummer))
                .map(type -> kontrollfunn(type, funn.getOrDefault(type.kode(), List.of()), kjoring, grunnlag, ifjor))
                .toList();
    }

    private record Kommunefunn(String kommunenummer, long antall) {}

    private Map<String, List<Kommunefunn>> funn(Kjoring kjoring) {
        Map<String, List<Kommunefunn>> funn = new LinkedHashMap<>();
        jdbc.sql(ressurser.sporring("funn_per_kommune").replace(":avvik", ressurser.sporring("avvik")))
                .params(kjoring.id(), kjoring.uttrekkId())
                .query(rad -> {
                    funn.computeIfAbsent(rad.getString("kode"), ny -> new ArrayList<>())
                            .add(new Kommunefunn(rad.getString("kommunenummer"), rad.getLong("antall")));
                });
        return funn;
    }

    private Kontrollfunn kontrollfunn(
            Avvikstype type,
            List<Kommunefunn> funn,
            Kjoring kjoring,
            Kjoringsgrunnlag grunnlag,
            Optional<Kjoring> ifjor) {
        Map<String, Long> perFylke = new HashMap<>();
        long utenFylke = 0;
        for (Kommunefunn ett : funn) {
            Optional<Region> fylke = fylke(ett.kommunenummer(), grunnlag);
            fylke.ifPresent(region -> perFylke.merge(region.nummer(), ett.antall(), Long::sum));
            utenFylke += fylke.isPresent() ? 0 : ett.antall();
        }
        return new Kontrollfunn(
                type,
                grunnlag.oppsett().kontroller().alvorlighet(type),
                perFylke,
                utenFylke,
                andeler.andel(kjoring, type),
                ifjor.map(tidligere -> andeler.andel(tidligere, type)));
    }

    private static Optional<Region> fylke(String kommunenummer, Kjoringsgrunnlag grunnlag) {
        return Optional.ofNullable(grunnlag.struktur().plasser(kommunenummer).nummer())
                .map(nummer -> grunnlag.inndeling().over(nummer, Niva.FYLKE));
    }

    /** Every day of six weeks, the last being two weeks after the deadline or the extract's own day, whichever is first. */
    List<Registreringsdag> dager(Kjoring kjoring, Registreringsfrist frist, Instant hentet) {
        LocalDate siste = frist.dato().plusDays(DAGER_ETTER_FRISTEN);
        LocalDate uttrekkets = LocalDate.ofInstant(hentet, Registreringsfrist.NORGE);
        LocalDate til = siste.isBefore(uttrekkets) ? siste : uttrekkets;
        LocalDate fra = til.minusDays(DAGER - 1);
        Map<LocalDate, Map<Kilde, Integer>> antall = new HashMap<>();
        jdbc.sql(ressurser.sporring("registreringer_per_dag"))
                .param("uttrekk_id", kjoring.uttrekkId())
                .param("fra", fra.atStartOfDay(Registreringsfrist.NORGE).toOffsetDateTime())
                .param(
                        "til",
                        til.plusDays(1).atStartOfDay(Registreringsfrist.NORGE).toOffsetDateTime())
                .query(rad -> {
                    antall.computeIfAbsent(rad.getObject("dag", LocalDate.class), ny -> new HashMap<>())
                            .put(kilde(rad), rad.getInt("antall"));
                });
        return fra.datesUntil(til.plusDays(1))
                .map(dag -> new Registreringsdag(
                        dag,
                        antall.getOrDefault(dag, Map.of()).getOrDefault(Kilde.NIR, 0),
                        antall.getOrDefault(dag, Map.of()).getOrDefault(Kilde.FAGSYSTEM, 0)))
                .toList();
    }

    private static Kilde kilde(ResultSet rad) throws SQLException {
        return Kilde.valueOf(rad.getString("kilde"));
    }

    private JdbcClient.StatementSpec sporring(String navn, Kjoring kjoring) {
        return jdbc.sql(ressurser.sporring(navn))
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId());
    }
}
