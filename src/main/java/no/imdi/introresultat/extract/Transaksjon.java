package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.imdi.introresultat.register.FailedException;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on a connection of its own that is done whole or not at all. */
final class Transaksjon {
    private static final Logger LOG = LoggerFactory.getLogger(Transaksjon.class);
    private static final String DISKEN_FULL = "53100";

    private Transaksjon() {}

    /** The work. */
    @FunctionalInterface
    interface Arbeid<T> {
        T utfor(Connection forbindelse) throws SQLException;
    }

    /**
     * Does the work and commits it.
     *
     * @param hva what it is, as a sentence's beginning, for the message when the database fails
     */
    static <T> T utfor(DataSource database, String hva, Arbeid<T> arbeid) {
        return utfor(database, hva, Stoppsignal.ALDRI, arbeid);
    }

    /** As {@link #utfor(DataSource, String, Arbeid)}; when the work is to stop, the statement it waits for is cancelled. */
    static <T> T utfor(DataSource database, String hva, Stoppsignal stopp, Arbeid<T> arbeid) {
        try {
            return proev(database, stopp, arbeid);
        } catch (SQLException e) {
            if (DISKEN_FULL.equals(e.getSQLState())) {
                throw new FailedException(
                        hva + " stoppet fordi databasens disk er full; rydd plass og start på nytt.", e);
            }
            throw new FailedException(hva + " ble avbrutt av en feil i databasen; se loggen og start på nytt.", e);
        }
    }

    /** Does the work and commits it; the database's errors are the caller's. */
    static <T> T proev(DataSource database, Stoppsignal stopp, Arbeid<T> arbeid) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean ferdig = false;
            try (Stoppsignal.Ventetid ventetid = stopp.begynn(() -> avbryt(forbindelse))) {
                T resultat = arbeid.utfor(forbindelse);
                forbindelse.commit();
                ferdig = true;
                return resultat;
            } finally {
                if (!ferdig) {
                    forbindelse.rollback();
                }
            }
        }
    }

    /** Cancels what the server is doing for the connection, if anything. */
    static void avbryt(Connection forbindelse) {
        try {
            forbindelse.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException brutt) {
            LOG.debug("A connection that was to be cut off is gone", brutt);
        }
    }
}
