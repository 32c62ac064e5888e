package no.imdi.introresultat.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What makes a run alive: a PostgreSQL session advisory lock on (year, kind), on a connection of its own. The server lets go
 * of it when the process or its connection dies, so that a free lock means a dead run.
 */
public final class RunLock implements AutoCloseable {
    /** Sets this program's locks apart from others' in the same database: "INTR". */
    private static final int NAMESPACE = 0x494E5452;

    private static final int KINDS = 16;
    private static final int SECONDS_TO_ANSWER = 30;

    private final Connection connection;
    private final int key;

    private RunLock(Connection connection, int key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * Takes the lock if it is free, without waiting.
     *
     * @param unpooled opens a connection that the lock keeps to itself
     * @param year the result year
     * @param kind the kind of run, 0 to 15
     * @return the lock, or empty when a living run holds it
     * @throws SQLException when the database cannot be reached
     */
    public static Optional<RunLock> tryTake(DataSource unpooled, int year, int kind) throws SQLException {
        int key = key(year, kind);
        Connection connection = unpooled.getConnection();
        try {
            if (ask(connection, "select pg_try_advisory_lock(?, ?)", key)) {
                return Optional.of(new RunLock(connection, key));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Whether a living run holds the lock. Asks without taking it, so that nobody who wants it is turned away meanwhile.
     *
     * @param dataSource any connection to the same database
     * @param year the result year
     * @param kind the kind of run, 0 to 15
     * @return whether the lock is held by anyone
     * @throws SQLException when the database cannot be reached
     */
    public static boolean isTaken(DataSource dataSource, int year, int kind) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return ask(connection, held("true"), key(year, kind));
        }
    }

    /**
     * Whether this lock still stands: its connection answers and the server says that it holds it.
     *
     * @return false once the connection is lost or the lock closed
     */
    public synchronized boolean isHeld() {
        try {
            return connection.isValid(SECONDS_TO_ANSWER) && ask(connection, held("pid = pg_backend_pid()"), key);
        } catch (SQLException lost) {
            return false;
        }
    }

    private static String held(String byWhom) {
        return "select exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 2"
                + " and database = (select oid from pg_database where datname = current_database())"
                + " and classid = ?::bigint::oid and objid = ?::bigint::oid and " + byWhom + ")";
    }

    private static boolean ask(Connection connection, String question, int key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, NAMESPACE);
            statement.setInt(2, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static int key(int year, int kind) {
        if (year < 0 || year > 99_999 || kind < 0 || kind >= KINDS) {
            throw new IllegalArgumentException("no lock for year " + year + ", kind " + kind);
        }
        return year * KINDS + kind;
    }

    /** Lets go of the lock. A connection that is lost has let go of it already. */
    @Override
    public synchronized void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?, ?)", key);
        } catch (SQLException lost) {
            // The server frees a session's locks when the session ends.
        }
    }
}
