package no.imdi.introresultat.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.Kommunekontroll;
import no.imdi.introresultat.publication.Kommunekontroll.Avsluttet;
import no.imdi.introresultat.publication.Kommunekontroll.Funn;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommuneplassering;
import no.imdi.introresultat.rules.kontroll.Avvik;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what each municipality of the year's structure is to look through. A finding of a municipality that has expired goes
 * to the one that continues it; one whose municipality is unknown stands in {@code avvik.csv} alone.
 */
final class Kontrollisteleser {
    private final JdbcTemplate jdbc;
    private final String avslutninger;
    private final String avvik;

    Kontrollisteleser(JdbcTemplate jdbc, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.avslutninger = ressurser.sporring("avslutninger");
        this.avvik = ressurser.sporring("avvik");
    }

    /** By municipality number; those with nothing to look through are not among them. */
    Map<String, Kommunekontroll> les(Kjoringsmiljo miljo, int uttrekkId) {
        Map<String, List<Avsluttet>> avsluttede = avsluttede(miljo);
        Map<String, List<Funn>> funn = funn(miljo, uttrekkId);
        Map<String, Kommunekontroll> alle = new HashMap<>();
        avsluttede.forEach((nummer, egne) ->
                alle.put(nummer, new Kommunekontroll(egne, funn.getOrDefault(nummer, List.of()))));
        funn.forEach((nummer, egne) -> alle.putIfAbsent(nummer, new Kommunekontroll(List.of(), egne)));
        return alle;
    }

    private Map<String, List<Avsluttet>> avsluttede(Kjoringsmiljo miljo) {
        Map<String, List<Avsluttet>> etterKommune = new HashMap<>();
        Kodeverk kodeverk = miljo.grunnlag().kodeverk();
        jdbc.query(
                avslutninger,
                rad -> {
                    etterKommune
                            .computeIfAbsent(rad.getString("kommunenummer"), ny -> new ArrayList<>())
                            .add(avsluttet(rad, kodeverk));
                },
                miljo.kjoring().id());
        return etterKommune;
    }

    private static Avsluttet avsluttet(ResultSet rad, Kodeverk kodeverk) throws SQLException {
        LocalDate sluttDato = rad.getObject("slutt_dato", LocalDate.class);
        String aarsak = kodeverk.aarsak(rad.getString("avslutningsaarsak"), sluttDato)
                .map(Avslutningsaarsak::navn)
                .orElse(null);
        return new Avsluttet(
                rad.getString("deltaker_id"),
                rad.getString("program_id"),
                sluttDato,
                rad.getBoolean("automatisk"),
                aarsak,
                rad.getBoolean("i_grunnlag"));
    }

    private Map<String, List<Funn>> funn(Kjoringsmiljo miljo, int uttrekkId) {
        Skjermingsvern vern = Skjermingsvern.av(JdbcClient.create(jdbc), uttrekkId);
        Map<String, List<Funn>> etterKommune = new HashMap<>();
        jdbc.query(
                avvik,
                rad -> {
                    Avviksrad.les(rad, miljo.grunnlag().oppsett().kontroller())
                            .filter(ett -> vern.kanVises(ett.deltakerId()))
                            .ifPresent(ett -> leggTil(ett, miljo, etterKommune));
                },
                miljo.kjoring().id(),
                uttrekkId);
        return etterKommune;
    }

    private static void leggTil(Avvik ett, Kjoringsmiljo miljo, Map<String, List<Funn>> etterKommune) {
        Kommuneplassering plass = miljo.regelverk().struktur().plasser(ett.kommunenummer());
        if (plass.kjent()) {
            Avvikstype type = miljo.grunnlag().kontroller().medKode(ett.kode()).orElseThrow();
            LocalDate frist = miljo.regelverk().frist().sisteDag(ett.type(), ett.id(), ett.kommunenummer());
            etterKommune
                    .computeIfAbsent(plass.nummer(), ny -> new ArrayList<>())
                    .add(new Funn(ett, type, frist));
        }
    }
}
