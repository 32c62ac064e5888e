package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.imdi.introresultat.register.FailedException;

/** Work on a connection of its own that is done whole or not at all. */
final class Transaksjon {
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
        try {
            return proev(database, arbeid);
        } catch (SQLException e) {
            if (DISKEN_FULL.equals(e.getSQLState())) {
                throw new FailedException(
                        hva + " stoppet fordi databasens disk er full; rydd plass og start på nytt.", e);
            }
            throw new FailedException(hva + " ble avbrutt av en feil i databasen; se loggen og start på nytt.", e);
        }
    }

    /** Does the work and commits it; the database's errors are the caller's. */
    static <T> T proev(DataSource database, Arbeid<T> arbeid) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean ferdig = false;
            try {
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
}
