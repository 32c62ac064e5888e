package no.imdi.introresultat.operations.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The program's database, migrated and ready: an external one when the environment names it, else the embedded one.
 *
 * <p>Closing it closes the pool and then stops the embedded server. It is left to the owner to close it, also when the
 * process is told to end: a run must have come to its stop first.
 */
public final class Database implements AutoCloseable {
    /** Connections that a run with its workers needs. */
    public static final int DEFAULT_POOL_SIZE = 12;

    private static final int OLDEST_VERSION = 15;
    private static final long OWNER_STARTING_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final DatabaseAddress address;
    private final HikariDataSource pool;
    private final EmbeddedPostgresServer server;

    private Database(DatabaseAddress address, HikariDataSource pool, EmbeddedPostgresServer server) {
        this.address = address;
        this.pool = pool;
        this.server = server;
    }

    /**
     * Opens the database for a run: starts the embedded server where none is named, and migrates.
     *
     * @param home the program's home folder
     * @param environment the process' environment variables
     * @param poolSize how many connections there may be at once
     * @return the open database
     * @throws FailedException when it cannot be reached or used, or another process has the embedded one
     */
    public static Database open(Path home, Map<String, String> environment, int poolSize) {
        Optional<DatabaseAddress> external = DatabaseAddress.fromEnvironment(environment);
        return external.isPresent()
                ? open(external.get(), home, poolSize)
                : withServer(EmbeddedPostgresServer.start(home), home, poolSize);
    }

    /**
     * Opens the database for a short command: as {@link #open}, but where another process runs the embedded server, that one
     * is used as it is, also when it is just starting.
     *
     * @param home the program's home folder
     * @param environment the process' environment variables
     * @param poolSize how many connections there may be at once
     * @return the open database
     */
    public static Database openOrAttach(Path home, Map<String, String> environment, int poolSize) {
        Optional<DatabaseAddress> external = DatabaseAddress.fromEnvironment(environment);
        if (external.isPresent()) {
            return open(external.get(), home, poolSize);
        }
        long deadline = System.nanoTime() + OWNER_STARTING_NANOS;
        while (true) {
            Optional<EmbeddedPostgresServer> own = EmbeddedPostgresServer.tryStart(home);
            if (own.isPresent()) {
                return withServer(own.get(), home, poolSize);
            }
            Optional<DatabaseAddress> running =
                    EmbeddedPostgresServer.attach(home).filter(Database::answers);
            if (running.isPresent()) {
                return new Database(running.get(), pool(running.get(), poolSize), null);
            }
            if (System.nanoTime() > deadline) {
                throw DataFolderLock.taken(DataFolder.of(home));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /**
     * Opens a named database and migrates it.
     *
     * @param address where it is
     * @param home the program's home folder, which may override migrations
     * @param poolSize how many connections there may be at once
     * @return the open database
     */
    public static Database open(DatabaseAddress address, Path home, int poolSize) {
        return ready(address, home, poolSize, null);
    }

    /**
     * Migrates the external database as its owner, and gives the role that the program runs as what it needs.
     *
     * @param home the program's home folder, which may override migrations
     * @param environment the process' environment variables, which name both
     * @param hvem who does it, for the trail
     * @return the database and the role, for people
     * @throws RefusedException when there is no external database, or no owner apart from that role
     * @throws FailedException when it cannot be reached, migrated or given rights in
     */
    public static String migrate(Path home, Map<String, String> environment, Aktor hvem) {
        DatabaseAddress address = DatabaseAddress.fromEnvironment(environment)
                .orElseThrow(
                        () -> new RefusedException("Den innebygde databasen føres fram av seg selv; «migrate» er for"
                                + " en PostgreSQL-server, oppgitt i INTRORESULTAT_DB_URL."));
        DatabaseAddress owner = address.asOwner(environment);
        try {
            assertVersion(owner);
            Migrations.run(home, owner.unpooled());
            try (Connection connection = owner.unpooled().getConnection();
                    PreparedStatement rights = connection.prepareStatement("select operasjon.gi_rettigheter(?)")) {
                rights.setString(1, address.displayUser());
                rights.execute();
                new Spor(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                        .skriv(hvem, Spor.Handling.DATABASE_FORT_FRAM, address.displayUser());
            }
            return address.display() + " for rollen «" + address.displayUser() + "»";
        } catch (RuntimeException | SQLException e) {
            throw new DatabaseErrors(owner).failure(e);
        }
    }

    private static Database withServer(EmbeddedPostgresServer server, Path home, int poolSize) {
        try {
            return ready(server.address(), home, poolSize, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Database ready(DatabaseAddress address, Path home, int poolSize, EmbeddedPostgresServer server) {
        try {
            assertVersion(address);
            Migrations.run(home, address.unpooled());
            return new Database(address, pool(address, poolSize), server);
        } catch (RuntimeException | SQLException e) {
            throw new DatabaseErrors(address).failure(e);
        }
    }

    private static void assertVersion(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.unpooled().getConnection()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_VERSION) {
                throw new FailedException("Databasen " + address.display() + " er PostgreSQL "
                        + connection.getMetaData().getDatabaseProductVersion() + ", men programmet trenger versjon "
                        + OLDEST_VERSION + " eller nyere; oppgrader serveren.");
            }
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (Connection connection = address.unpooled().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYetOrNoLonger) {
            return false;
        }
    }

    private static HikariDataSource pool(DatabaseAddress address, int poolSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("introresultat");
        config.setDataSource(address.unpooled());
        config.setMaximumPoolSize(poolSize);
        config.setMinimumIdle(Math.min(2, poolSize));
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(address.secondsToLogIn()));
        return new HikariDataSource(config);
    }

    /**
     * The pooled connections.
     *
     * @return the pool; it is closed with this database
     */
    public HikariDataSource dataSource() {
        return pool;
    }

    /**
     * Connections of one's own, each opened anew: for a run's lock.
     *
     * @return a data source without a pool
     */
    public DataSource unpooled() {
        return address.unpooled();
    }

    /**
     * Where the database is.
     *
     * @return its address; its text form holds no password
     */
    public DatabaseAddress address() {
        return address;
    }

    /**
     * Sentences for what this database throws.
     *
     * @return the translator
     */
    public DatabaseErrors errors() {
        return new DatabaseErrors(address);
    }

    @Override
    public void close() {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
