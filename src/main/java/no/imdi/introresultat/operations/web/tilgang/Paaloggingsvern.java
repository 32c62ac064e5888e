package no.imdi.introresultat.operations.web.tilgang;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: after five wrong ones for a user name, or thirty from an address, the next try must wait half
 * a minute, and twice as long for each wrong one after that, up to a quarter of an hour. Kept in the database, so that it
 * holds for all copies of the program and after a restart.
 */
@Component
class Paaloggingsvern {
    private static final int FRIE_FOR_BRUKER = 5;
    private static final int FRIE_FRA_ADRESSE = 30;
    private static final int FORSTE_VENTETID = 30;
    private static final int LENGSTE_VENTETID = 900;

    private final JdbcClient jdbc;

    Paaloggingsvern(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a try that comes too early, whether the password is right or not. */
    void krevAapent(String brukernavn, String adresse) {
        boolean sperret = jdbc.sql("select exists (select from operasjon.paalogging where nokkel in (:nokler)"
                        + " and sperret_til > now())")
                .param("nokler", nokler(brukernavn, adresse))
                .query(Boolean.class)
                .single();
        if (sperret) {
            throw new LockedException("too many wrong passwords");
        }
    }

    void feilet(String brukernavn, String adresse) {
        tell(bruker(brukernavn), FRIE_FOR_BRUKER);
        tell(sted(adresse), FRIE_FRA_ADRESSE);
    }

    private void tell(String nokkel, int frie) {
        jdbc.sql("""
                        insert into operasjon.paalogging as p (nokkel, feilede) values (:nokkel, 1)
                        on conflict (nokkel) do update set feilede = p.feilede + 1, sist = now(),
                            sperret_til = case when p.feilede + 1 >= :frie
                                then now() + make_interval(secs => least(:lengst, :forst * 2 ^ least(p.feilede + 1 - :frie, 10)))
                                end
                        """)
                .param("nokkel", nokkel)
                .param("frie", frie)
                .param("forst", FORSTE_VENTETID)
                .param("lengst", LENGSTE_VENTETID)
                .update();
    }

    /** Forgets the wrong tries of one who has come in, and those of yesterday. */
    void lyktes(String brukernavn) {
        jdbc.sql("delete from operasjon.paalogging where nokkel = ? or sist < now() - interval '1 day'")
                .param(bruker(brukernavn))
                .update();
    }

    private static List<String> nokler(String brukernavn, String adresse) {
        return List.of(bruker(brukernavn), sted(adresse));
    }

    private static String bruker(String brukernavn) {
        return "bruker " + brukernavn;
    }

    private static String sted(String adresse) {
        return "adresse " + adresse;
    }
}
