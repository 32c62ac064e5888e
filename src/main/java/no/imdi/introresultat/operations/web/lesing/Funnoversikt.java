package no.imdi.introresultat.operations.web.lesing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kontrollfinner;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontroller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the controls found, and which rows could not be read. */
@Component
public class Funnoversikt {
    private final JdbcClient jdbc;
    private final Ressurser ressurser;
    private final Kontroller kontroller = Kontrollfinner.finn();

    Funnoversikt(JdbcClient jdbc, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.ressurser = ressurser;
    }

    /**
     * A control and how much it found.
     *
     * @param type the control
     * @param alvorlighet how grave, as the run graded it; the control's own where it found nothing
     * @param antall findings
     * @param kommuner municipalities with a finding
     */
    public record Kontrolltall(Avvikstype type, String alvorlighet, long antall, long kommuner) {}

    /** Every control by number, those that found nothing too. */
    public List<Kontrolltall> kontroller(Kjoring kjoring) {
        Map<String, Kontrolltall> funnet = new HashMap<>();
        jdbc.sql(ressurser.sporring("konsoll_kontroller")).param(kjoring.id()).query(rad -> {
            String kode = rad.getString("kode");
            Kontrolltall tall = new Kontrolltall(
                    kontroller.medKode(kode).orElseThrow(),
                    rad.getString("alvorlighet"),
                    rad.getLong("antall"),
                    rad.getLong("kommuner"));
            funnet.put(kode, tall);
        });
        return kontroller.avvikstyper().stream()
                .sorted(Comparator.comparing(Avvikstype::nummer))
                .map(type -> funnet.getOrDefault(
                        type.kode(), new Kontrolltall(type, type.alvorlighet().name(), 0, 0)))
                .toList();
    }

    /**
     * A finding as a municipality is told of it.
     *
     * @param type the control
     * @param alvorlighet how grave
     * @param melding what is wrong
     * @param deltakerId the participant
     */
    public record Funn(Avvikstype type, String alvorlighet, String melding, String deltakerId) {}

    /** A municipality's findings, the gravest first; shielded participants are not among them. */
    public List<Funn> funn(Kjoring kjoring, String kommunenummer) {
        return jdbc.sql(ressurser.sporring("konsoll_funn"))
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId())
                .param("kommunenummer", kommunenummer)
                .query((rad, nummer) -> new Funn(
                        kontroller.medKode(rad.getString("kode")).orElseThrow(),
                        rad.getString("alvorlighet"),
                        rad.getString("melding"),
                        rad.getString("deltaker_id")))
                .list();
    }

    /** A row of the extract that could not be read. */
    public record Avvist(String fil, Long linje, String grunn, String tekst) {}

    /** The first rejected rows, by file and line. */
    public List<Avvist> avviste(Kjoring kjoring, int antall) {
        return jdbc.sql(ressurser.sporring("avviste_rader") + " limit " + antall)
                .param(kjoring.uttrekkId())
                .query((rad, nummer) -> new Avvist(
                        rad.getString("fil"),
                        rad.getObject("linje", Long.class),
                        rad.getString("grunn"),
                        rad.getString("tekst")))
                .list();
    }

    /** How many rows were rejected in a file for a reason. */
    public record Grunn(String fil, String grunn, long rader) {}

    /** Rejected rows by file and reason. */
    public List<Grunn> avvisteEtterGrunn(Kjoring kjoring) {
        return jdbc.sql(ressurser.sporring("avviste_etter_grunn"))
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId())
                .query((rad, nummer) -> new Grunn(rad.getString("fil"), rad.getString("grunn"), rad.getLong("rader")))
                .list();
    }
}
