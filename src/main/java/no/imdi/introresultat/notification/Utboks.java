package no.imdi.introresultat.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mails that are to be sent. A mail is put in once for each recipient and occasion, and leaves the state {@code LEVERES} only with
 * the server's answer: one whose process died there may have been sent, and is never sent again by itself.
 */
public final class Utboks {
    private static final Duration DOD_ETTER = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Brevskriver skriver = new Brevskriver();

    /** Keeps them in the given database. */
    public Utboks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts in a mail; nothing when the contact has one of this occasion.
     *
     * @param anledning what it is sent for, such as {@code 2018/varsling}
     * @param lenke where the recipient is to go; empty for nowhere
     * @param verdier what fills the places in the type's texts
     */
    public void legg(String anledning, Kontakt til, Brevtype type, String lenke, Map<String, String> verdier) {
        Brev brev = skriver.skriv(type, til.maalform(), lenke, verdier);
        jdbc.sql(
                        "insert into operasjon.utboks (anledning, mottaker, epost, emne, tekst, html) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict (anledning, mottaker, epost) do nothing")
                .params(anledning, til.mottaker(), til.epost(), brev.emne(), brev.tekst(), brev.html())
                .update();
    }

    /** Takes the next mail that is due, for this process alone to deliver; empty when there is none. */
    Optional<Postlegg> taNeste() {
        jdbc.sql("update operasjon.utboks set tilstand = 'UVISS', svar = 'Programmet stoppet mens brevet ble levert.'"
                        + " where tilstand = 'LEVERES' and leveres < now() - make_interval(secs => ?)")
                .param(DOD_ETTER.toSeconds())
                .update();
        return jdbc.sql("""
                        update operasjon.utboks
                        set tilstand = 'LEVERES', leveres = now(), forsok = forsok + 1
                        where utboks_id = (
                            select utboks_id from operasjon.utboks
                            where tilstand = 'VENTER' and neste <= now()
                            order by utboks_id limit 1
                            for update skip locked)
                        returning *
                        """).query(Utboks::rad).optional();
    }

    /** Every mail that waits, none of them taken. */
    public List<Postlegg> ventende() {
        return jdbc.sql("select * from operasjon.utboks where tilstand = 'VENTER' order by utboks_id")
                .query(Utboks::rad)
                .list();
    }

    void sendt(Postlegg brev) {
        jdbc.sql("update operasjon.utboks set tilstand = 'SENDT', sendt = now(), svar = null where utboks_id = ?")
                .param(brev.id())
                .update();
    }

    void provIgjen(Postlegg brev, Duration om, String svar) {
        jdbc.sql("update operasjon.utboks set tilstand = 'VENTER', neste = now() + make_interval(secs => ?), svar = ?"
                        + " where utboks_id = ?")
                .params(om.toSeconds(), svar, brev.id())
                .update();
    }

    void avvist(Postlegg brev, String svar) {
        sett(brev, "AVVIST", svar);
    }

    void uviss(Postlegg brev, String svar) {
        sett(brev, "UVISS", svar);
    }

    private void sett(Postlegg brev, String tilstand, String svar) {
        jdbc.sql("update operasjon.utboks set tilstand = ?, svar = ? where utboks_id = ?")
                .params(tilstand, svar, brev.id())
                .update();
    }

    /**
     * A person's word that a mail which was refused, or of which nobody knows, is to be sent.
     *
     * @return whether there was such a mail
     */
    public boolean sendPaaNytt(long id) {
        return jdbc.sql("update operasjon.utboks set tilstand = 'VENTER', neste = now(), forsok = 0"
                                + " where utboks_id = ? and tilstand in ('AVVIST', 'UVISS')")
                        .param(id)
                        .update()
                == 1;
    }

    /** How many mails stand in each state, by occasion. */
    public List<Oversikt> oversikt() {
        return jdbc.sql("select anledning, tilstand, count(*) as antall from operasjon.utboks"
                        + " group by anledning, tilstand order by min(utboks_id), tilstand")
                .query((rad, nummer) ->
                        new Oversikt(rad.getString("anledning"), rad.getString("tilstand"), rad.getLong("antall")))
                .list();
    }

    /** The mails that a person must look at: refused, or nobody knows whether they came. */
    public List<Uavklart> uavklarte() {
        return jdbc.sql("select utboks_id, anledning, mottaker, tilstand, message_id, svar from operasjon.utboks"
                        + " where tilstand in ('AVVIST', 'UVISS') order by utboks_id")
                .query((rad, nummer) -> new Uavklart(
                        rad.getLong("utboks_id"),
                        rad.getString("anledning"),
                        rad.getString("mottaker"),
                        rad.getString("tilstand"),
                        rad.getString("message_id"),
                        rad.getString("svar")))
                .list();
    }

    /** How many mails of an occasion stand in a state. */
    public record Oversikt(String anledning, String tilstand, long antall) {}

    /**
     * A mail that a person must look at.
     *
     * @param id its number, for {@link #sendPaaNytt}
     * @param messageId what to look for in the mail server's log
     * @param svar what the server said, or what happened
     */
    public record Uavklart(
            long id, String anledning, String mottaker, String tilstand, String messageId, String svar) {}

    private static Postlegg rad(ResultSet rad, int nummer) throws SQLException {
        return new Postlegg(
                rad.getLong("utboks_id"),
                rad.getString("epost"),
                rad.getString("message_id"),
                rad.getInt("forsok"),
                new Brev(rad.getString("emne"), rad.getString("tekst"), rad.getString("html")));
    }
}
