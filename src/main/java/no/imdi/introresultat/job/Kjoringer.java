package no.imdi.introresultat.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.Kjoringstype;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs in the database. */
public final class Kjoringer {
    private final JdbcClient jdbc;

    /** Works on the given database. */
    public Kjoringer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All runs, the newest last. */
    public List<Kjoring> alle() {
        return jdbc.sql("select * from resultat.kjoring order by kjoring_id")
                .query(Kjoringer::rad)
                .list();
    }

    /** The run with this key. */
    public Kjoring hent(long id) {
        return jdbc.sql("select * from resultat.kjoring where kjoring_id = ?")
                .param(id)
                .query(Kjoringer::rad)
                .single();
    }

    /** The runs of one year and kind that were running when last heard of. */
    public List<Kjoring> lopende(int aar, Kjoringstype type) {
        return jdbc.sql("select * from resultat.kjoring where aar = ? and type = ? and status = 'KJORER'"
                        + " order by kjoring_id desc")
                .params(aar, type.name())
                .query(Kjoringer::rad)
                .list();
    }

    /** The run that left a folder with this manifest. */
    public Optional<Kjoring> medNavn(int aar, String navn) {
        return alle().stream()
                .filter(kjoring -> kjoring.aar() == aar && kjoring.navn().equals(navn))
                .findFirst();
    }

    /** The latest run that was started for a date. */
    public Optional<Kjoring> forAnledning(String anledning) {
        return jdbc.sql("select * from resultat.kjoring where anledning = ? order by kjoring_id desc limit 1")
                .param(anledning)
                .query(Kjoringer::rad)
                .optional();
    }

    /**
     * Registers a new run under the lowest number that neither a run nor a folder has had after.
     *
     * @param oppdrag what was asked for
     * @param grunnlag what it goes by
     */
    Kjoring opprett(Oppdrag oppdrag, Kjoringsgrunnlag grunnlag) {
        Kjoringstype type = oppdrag.type();
        Path ut = oppdrag.ut().toAbsolutePath().normalize();
        String uttrekk = oppdrag.uttrekk() == null
                ? Kjoring.NIR
                : oppdrag.uttrekk().toAbsolutePath().normalize().toString();
        int aar = grunnlag.oppsett().resultataar();
        int nummer = jdbc.sql("select coalesce(max(nummer), 0) + 1 from resultat.kjoring where aar = ? and type = ?")
                .params(aar, type.name())
                .query(Integer.class)
                .single();
        Path aarsmappe = ut.resolve(Integer.toString(aar));
        while (Files.exists(aarsmappe.resolve(Kjoring.navn(type, nummer)))) {
            nummer++;
        }
        return hent(jdbc.sql("insert into resultat.kjoring"
                        + " (aar, type, nummer, status, startet, startet_av, uttrekk, ut, strukturdato,"
                        + " konfigurasjon_sha256, anledning)"
                        + " values (?, ?, ?, 'KJORER', now(), ?, ?, ?, ?, ?, ?) returning kjoring_id")
                .params(
                        aar,
                        type.name(),
                        nummer,
                        oppdrag.hvem().navn(),
                        uttrekk,
                        ut.toString(),
                        grunnlag.oppsett().strukturdato(),
                        grunnlag.sha256(),
                        oppdrag.anledning())
                .query(Long.class)
                .single());
    }

    /** Marks a run as running again. */
    Kjoring gjenoppta(Kjoring kjoring) {
        jdbc.sql("update resultat.kjoring set status = 'KJORER', avsluttet = null, melding = null, stopp_bedt = null"
                        + " where kjoring_id = ?")
                .param(kjoring.id())
                .update();
        return hent(kjoring.id());
    }

    void settUttrekk(long id, Integer uttrekkId) {
        jdbc.sql("update resultat.kjoring set uttrekk_id = ? where kjoring_id = ?")
                .params(uttrekkId, id)
                .update();
    }

    void settManifest(long id, String sha256) {
        jdbc.sql("update resultat.kjoring set manifest_sha256 = ? where kjoring_id = ?")
                .params(sha256, id)
                .update();
    }

    /** What the run's operator should know, also after it has ended. */
    void settMelding(long id, String melding) {
        jdbc.sql("update resultat.kjoring set melding = ? where kjoring_id = ?")
                .params(melding, id)
                .update();
    }

    void avslutt(long id, Kjoringsstatus status, String melding) {
        jdbc.sql("update resultat.kjoring set status = ?, avsluttet = now(), melding = coalesce(?, melding)"
                        + " where kjoring_id = ?")
                .params(status.name(), melding, id)
                .update();
    }

    void beStoppe(long id) {
        jdbc.sql("update resultat.kjoring set stopp_bedt = now() where kjoring_id = ?")
                .param(id)
                .update();
    }

    /** Whether someone has asked the run to stop; never for one that was refused and is gone. */
    boolean stoppBedt(long id) {
        return jdbc.sql("select stopp_bedt is not null from resultat.kjoring where kjoring_id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** When the run's personal data were deleted; empty when they are there. */
    Optional<Instant> slettet(Kjoring kjoring) {
        return jdbc.sql("select slettet from resultat.kjoring where kjoring_id = ? and slettet is not null")
                .param(kjoring.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void settSlettet(long id) {
        jdbc.sql("update resultat.kjoring set slettet = now(), uttrekk_id = null where kjoring_id = ?")
                .param(id)
                .update();
    }

    /** Removes a refused run as if it had never been asked for. */
    void slett(long id) {
        jdbc.sql("select resultat.slett_partisjoner(?)").param(id).query().listOfRows();
        jdbc.sql("delete from resultat.kjoring where kjoring_id = ?").param(id).update();
    }

    static Kjoring rad(ResultSet rad, int nummer) throws SQLException {
        OffsetDateTime avsluttet = rad.getObject("avsluttet", OffsetDateTime.class);
        return new Kjoring(
                rad.getLong("kjoring_id"),
                rad.getInt("aar"),
                Kjoringstype.valueOf(rad.getString("type")),
                rad.getInt("nummer"),
                rad.getObject("uttrekk_id", Integer.class),
                Kjoringsstatus.valueOf(rad.getString("status")),
                rad.getObject("startet", OffsetDateTime.class).toInstant(),
                rad.getString("startet_av"),
                avsluttet == null ? null : avsluttet.toInstant(),
                rad.getString("uttrekk"),
                Path.of(rad.getString("ut")),
                rad.getObject("strukturdato", LocalDate.class),
                rad.getString("konfigurasjon_sha256"),
                rad.getString("manifest_sha256"),
                rad.getString("melding"));
    }
}
