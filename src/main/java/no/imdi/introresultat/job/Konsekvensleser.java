package no.imdi.introresultat.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.Deltakerkonsekvens;
import no.imdi.introresultat.publication.Deltakerkonsekvens.ForSen;
import no.imdi.introresultat.publication.Deltakerkonsekvens.Utfallsbilde;
import no.imdi.introresultat.publication.Konsekvensarbeidsbok.Omfang;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Utfall;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whose outcome would have been another with the late registrations, and what came too late. */
final class Konsekvensleser {
    private final JdbcClient jdbc;
    private final String sporring;

    Konsekvensleser(JdbcClient jdbc, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.sporring = ressurser.sporring("konsekvens");
    }

    Omfang omfang(Kjoring kjoring) {
        return jdbc.sql(
                        "select (select count(*) from resultat.utelatt where kjoring_id = :kjoring_id) as registreringer,"
                                + " count(*) as deltakere, count(*) filter (where skjermet) as skjermede"
                                + " from resultat.konsekvens where kjoring_id = :kjoring_id")
                .param("kjoring_id", kjoring.id())
                .query((rad, nummer) ->
                        new Omfang(rad.getLong("registreringer"), rad.getLong("deltakere"), rad.getLong("skjermede")))
                .single();
    }

    /** The participants by number, the shielded left out. */
    List<Deltakerkonsekvens> deltakere(Kjoring kjoring) {
        Map<String, Deltakerkonsekvens> uten = new LinkedHashMap<>();
        Map<String, List<ForSen>> forSene = new LinkedHashMap<>();
        jdbc.sql(sporring)
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId())
                .query(rad -> {
                    String deltakerId = rad.getString("deltaker_id");
                    if (!uten.containsKey(deltakerId)) {
                        uten.put(deltakerId, deltaker(rad));
                    }
                    forSene.computeIfAbsent(deltakerId, ny -> new ArrayList<>()).add(forSen(rad));
                });
        return uten.values().stream()
                .map(en -> new Deltakerkonsekvens(
                        en.deltakerId(), en.slikDetBle(), en.medForSene(), forSene.get(en.deltakerId())))
                .toList();
    }

    private static Deltakerkonsekvens deltaker(ResultSet rad) throws SQLException {
        return new Deltakerkonsekvens(rad.getString("deltaker_id"), bilde(rad, ""), bilde(rad, "med_"), List.of());
    }

    private static Utfallsbilde bilde(ResultSet rad, String foran) throws SQLException {
        String kategorier = rad.getString(foran + "kategorier12");
        return new Utfallsbilde(
                Utfall.valueOf(rad.getString(foran + "utfall")),
                rad.getString(foran + "kommunenummer"),
                rad.getString(foran + "avslutningsaarsak"),
                rad.getObject(foran + "slutt_dato", LocalDate.class),
                rad.getBoolean(foran + "automatisk"),
                rad.getBoolean(foran + "deltok"),
                rad.getString(foran + "deltok_kommune"),
                kategorier == null ? List.of() : List.of(kategorier.split(",")));
    }

    private static ForSen forSen(ResultSet rad) throws SQLException {
        return new ForSen(
                Registertype.valueOf(rad.getString("type")),
                rad.getString("id"),
                rad.getInt("versjon"),
                rad.getObject("registrert", OffsetDateTime.class).toInstant(),
                rad.getBoolean("flyttet"));
    }
}
