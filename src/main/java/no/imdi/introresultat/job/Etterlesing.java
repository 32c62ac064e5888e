package no.imdi.introresultat.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Deltakerlesing;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads afterwards what a finished run went by: its settings, and the participants as it read them itself. */
final class Etterlesing {
    private final DataSource dataSource;
    private final Ressurser ressurser;

    Etterlesing(DataSource dataSource, Ressurser ressurser) {
        this.dataSource = dataSource;
        this.ressurser = ressurser;
    }

    /**
     * What the run went by.
     *
     * @throws RefusedException when the run is not finished, its extract is deleted, or settings or code lists are not those
     *     it was made with
     */
    Kjoringsgrunnlag grunnlag(Kjoring kjoring) {
        if (kjoring.status() != Kjoringsstatus.FERDIG) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er ikke ferdig, så det er ikke noe å svare ut fra ennå; se «show " + kjoring.fulltNavn()
                    + "».");
        }
        if (kjoring.uttrekkId() == null) {
            throw new RefusedException("Det frosne uttrekket til kjøringen " + kjoring.fulltNavn()
                    + " er slettet, så registreringene bak tallene kan ikke lenger leses.");
        }
        Kjoringsgrunnlag grunnlag = new Grunnlagsleser(ressurser)
                .les(kjoring.aar(), new Dispensasjonsarkiv(JdbcClient.create(dataSource)).til(kjoring));
        if (!grunnlag.sha256().equals(kjoring.konfigurasjonSha256())) {
            throw new RefusedException("Oppsettet eller kodelistene for " + kjoring.aar()
                    + " er endret siden kjøringen " + kjoring.fulltNavn()
                    + ", så svaret ville ikke gjelde tallene der; hent tilbake filene i config som de var.");
        }
        return grunnlag;
    }

    /**
     * Reads the participants of a bucket, the shielded ones too, from its beginning.
     *
     * @param videre takes each, and says whether to go on
     */
    void les(int uttrekkId, int bolk, Predicate<Deltakermappe> videre) {
        try (Connection forbindelse = dataSource.getConnection()) {
            forbindelse.setAutoCommit(false);
            try (Deltakerlesing lesing = new Deltakerlesing(forbindelse, ressurser, uttrekkId, bolk)) {
                boolean flere = true;
                while (flere && lesing.hasNext()) {
                    flere = videre.test(lesing.next());
                }
            } finally {
                forbindelse.rollback();
            }
        } catch (SQLException feil) {
            throw new FailedException("Det frosne uttrekket kunne ikke leses; prøv kommandoen på nytt.", feil);
        }
    }
}
