package no.imdi.introresultat.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Dispensasjonssoknad.Avgjorelse;
import no.imdi.introresultat.job.Dispensasjonssoknad.Tilstand;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The console's dispensations in the database, and which of them each run was started with. */
final class Dispensasjonsarkiv {
    /** Sets these locks apart from the runs' and others': "DISP". */
    private static final int LAASEOMRAADE = 0x44495350;

    private static final String VELG = """
            select d.*, a.tilstand, a.hvem, a.tid, a.merknad
            from operasjon.dispensasjon d
            left join operasjon.dispensasjonsavgjorelse a using (dispensasjon_id)
            where %s
            order by d.dispensasjon_id, a.nummer
            """;

    private final JdbcClient jdbc;

    Dispensasjonsarkiv(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a year's, in the order they were applied for. */
    List<Dispensasjonssoknad> alle(int aar) {
        return les("d.aar = ?", aar);
    }

    Optional<Dispensasjonssoknad> finn(long id) {
        return les("d.dispensasjon_id = ?", id).stream().findFirst();
    }

    /** Those a run of the year goes by that is started now. */
    List<Dispensasjonssoknad> iKraft(int aar) {
        return alle(aar).stream()
                .filter(soknad -> soknad.tilstand() == Tilstand.GODKJENT)
                .toList();
    }

    /** Those the run was started with, whatever has become of them since. */
    List<Dispensasjonssoknad> til(Kjoring kjoring) {
        return les(
                "d.dispensasjon_id in (select dispensasjon_id from resultat.kjoring_dispensasjon where kjoring_id = ?)",
                kjoring.id());
    }

    /** Those of the run's year that are in force and that it was not started with. */
    List<Dispensasjonssoknad> iKraftUten(Kjoring kjoring) {
        Set<Long> med = til(kjoring).stream().map(Dispensasjonssoknad::id).collect(Collectors.toSet());
        return iKraft(kjoring.aar()).stream()
                .filter(soknad -> !med.contains(soknad.id()))
                .toList();
    }

    /** Keeps what a run is started with. */
    void husk(Kjoring kjoring, List<Dispensasjonssoknad> med) {
        med.forEach(soknad -> jdbc.sql(
                        "insert into resultat.kjoring_dispensasjon (kjoring_id, dispensasjon_id) values (?, ?)")
                .params(kjoring.id(), soknad.id())
                .update());
    }

    /** Whoever applies or decides for the year waits here for the others, until the transaction ends. */
    void laas(int aar) {
        jdbc.sql("select pg_advisory_xact_lock(?, ?)")
                .params(LAASEOMRAADE, aar)
                .query()
                .listOfRows();
    }

    long leggTil(int aar, Dispensasjon innhold, Aktor hvem) {
        return jdbc.sql("insert into operasjon.dispensasjon"
                        + " (aar, sak, kommunenummer, type, id, frist, begrunnelse, sokt_av)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) returning dispensasjon_id")
                .params(
                        aar,
                        innhold.sak(),
                        innhold.kommunenummer(),
                        innhold.type() == null ? null : innhold.type().name(),
                        innhold.id(),
                        innhold.frist(),
                        innhold.begrunnelse(),
                        hvem.navn())
                .query(Long.class)
                .single();
    }

    void avgjor(Dispensasjonssoknad soknad, Tilstand tilstand, Aktor hvem, String merknad) {
        jdbc.sql("insert into operasjon.dispensasjonsavgjorelse (dispensasjon_id, nummer, tilstand, hvem, merknad)"
                        + " values (?, ?, ?, ?, ?)")
                .params(soknad.id(), soknad.avgjorelser().size() + 1, tilstand.name(), hvem.navn(), merknad)
                .update();
    }

    private List<Dispensasjonssoknad> les(String vilkaar, Object verdi) {
        Map<Long, Dispensasjonssoknad> uten = new LinkedHashMap<>();
        Map<Long, List<Avgjorelse>> avgjorelser = new LinkedHashMap<>();
        jdbc.sql(VELG.formatted(vilkaar)).param(verdi).query(rad -> {
            Dispensasjonssoknad soknad = soknad(rad);
            uten.putIfAbsent(soknad.id(), soknad);
            List<Avgjorelse> dens = avgjorelser.computeIfAbsent(soknad.id(), ny -> new ArrayList<>());
            if (rad.getString("tilstand") != null) {
                dens.add(avgjorelse(rad));
            }
        });
        return uten.values().stream()
                .map(soknad -> avgjort(soknad, avgjorelser.get(soknad.id())))
                .toList();
    }

    private static Dispensasjonssoknad soknad(ResultSet rad) throws SQLException {
        String type = rad.getString("type");
        return new Dispensasjonssoknad(
                rad.getLong("dispensasjon_id"),
                rad.getInt("aar"),
                new Dispensasjon(
                        rad.getString("sak"),
                        rad.getString("kommunenummer"),
                        type == null ? null : Registertype.valueOf(type),
                        rad.getString("id"),
                        rad.getObject("frist", LocalDate.class),
                        null,
                        rad.getString("begrunnelse")),
                rad.getString("sokt_av"),
                rad.getObject("sokt", OffsetDateTime.class).toInstant(),
                List.of());
    }

    private static Avgjorelse avgjorelse(ResultSet rad) throws SQLException {
        return new Avgjorelse(
                Tilstand.valueOf(rad.getString("tilstand")),
                rad.getString("hvem"),
                rad.getObject("tid", OffsetDateTime.class).toInstant(),
                rad.getString("merknad"));
    }

    private static Dispensasjonssoknad avgjort(Dispensasjonssoknad soknad, List<Avgjorelse> avgjorelser) {
        String godkjentAv = avgjorelser.stream()
                .filter(en -> en.tilstand() == Tilstand.GODKJENT)
                .map(Avgjorelse::hvem)
                .findFirst()
                .orElse(null);
        return new Dispensasjonssoknad(
                soknad.id(),
                soknad.aar(),
                soknad.innhold().godkjentAv(godkjentAv),
                soknad.soktAv(),
                soknad.sokt(),
                avgjorelser);
    }
}
