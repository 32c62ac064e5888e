package no.imdi.introresultat.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of due dates, which is kept outside the scheduler's own state. */
public final class Forfallsliste {
    private final JdbcClient jdbc;

    /** Keeps them in the given database. */
    public Forfallsliste(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every due date there is or has been, the first one first. */
    public List<Forfall> alle() {
        return jdbc.sql("select * from plan.forfall order by forfaller, aar, jobb")
                .query(Forfallsliste::rad)
                .list();
    }

    Optional<Forfall> finn(int aar, Jobb jobb) {
        return jdbc.sql("select * from plan.forfall where aar = ? and jobb = ?")
                .params(aar, jobb.navn())
                .query(Forfallsliste::rad)
                .optional();
    }

    /** Enters a date that is not there; one that has not been fired is moved to where it now is. */
    void registrer(Forfall forfall) {
        jdbc.sql("""
                        insert into plan.forfall (aar, jobb, forfaller, tilstand, forsok) values (?, ?, ?, 'PLANLAGT', 0)
                        on conflict (aar, jobb) do update set forfaller = excluded.forfaller
                        where forfall.tilstand = 'PLANLAGT' and forfall.forfaller <> excluded.forfaller
                        """)
                .params(forfall.aar(), forfall.jobb().navn(), tid(forfall.forfaller()))
                .update();
    }

    /**
     * A person's word that a date which waits, was given up or was lost is to be tried now; whoever runs {@code serve} does it.
     *
     * @param navn the date, such as {@code 2018/endelig}
     * @throws RefusedException when there is no such date, or it is not one of those
     */
    public Forfall settIGang(String navn, Instant naa) {
        Forfall forfall = alle().stream()
                .filter(ett -> ett.navn().equals(navn))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "Det finnes ingen dato med navnet «" + navn + "»; se «schedule» for dem som finnes."));
        switch (forfall.tilstand()) {
            case VENTER, OPPGITT, TAPT, PROVES_IGJEN -> lagre(forfall.sattIGang(naa));
            case PLANLAGT, UTLOST, FERDIG ->
                throw new RefusedException("Datoen " + navn + " er " + forfall.ord() + " og kan ikke settes i gang.");
        }
        return forfall.sattIGang(naa);
    }

    /** Writes down how a date stands now. */
    void lagre(Forfall forfall) {
        jdbc.sql("""
                        update plan.forfall
                        set tilstand = ?, forsok = ?, neste = ?, utlost = ?, ferdig = ?, melding = ?
                        where aar = ? and jobb = ?
                        """)
                .params(
                        forfall.tilstand().name(),
                        forfall.forsok(),
                        tid(forfall.neste()),
                        tid(forfall.utlost()),
                        tid(forfall.ferdig()),
                        forfall.melding(),
                        forfall.aar(),
                        forfall.jobb().navn())
                .update();
    }

    private static OffsetDateTime tid(Instant tid) {
        return tid == null ? null : tid.atOffset(ZoneOffset.UTC);
    }

    private static Instant tid(ResultSet rad, String kolonne) throws SQLException {
        OffsetDateTime tid = rad.getObject(kolonne, OffsetDateTime.class);
        return tid == null ? null : tid.toInstant();
    }

    private static Forfall rad(ResultSet rad, int nummer) throws SQLException {
        return new Forfall(
                rad.getInt("aar"),
                Jobb.medNavn(rad.getString("jobb")),
                tid(rad, "forfaller"),
                Forfall.Tilstand.valueOf(rad.getString("tilstand")),
                rad.getInt("forsok"),
                tid(rad, "neste"),
                tid(rad, "utlost"),
                tid(rad, "ferdig"),
                rad.getString("melding"));
    }
}
