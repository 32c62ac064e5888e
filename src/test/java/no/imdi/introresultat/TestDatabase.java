package no.imdi.introresultat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.imdi.introresultat.operations.database.Database;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.operations.database.EmbeddedPostgresServer;

/**
 * A real PostgreSQL for tests: one server for all of them, started when the first one asks, and a migrated database of its
 * own for each who asks.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    /**
     * A migrated, empty database that nobody else uses.
     *
     * @return the database; closing it closes its pool
     */
    public static TestDatabase fresh() {
        return new TestDatabase(Database.open(address("lik_mal"), Server.HOME, Database.DEFAULT_POOL_SIZE));
    }

    /**
     * The address of a migrated, empty database that nobody else uses, for tests that start a process of their own.
     *
     * @return the address
     */
    public static DatabaseAddress freshAddress() {
        return address("adresse");
    }

    /**
     * The address of a database with nothing in it, for tests of the migrations.
     *
     * @return the address
     */
    public static DatabaseAddress emptyAddress() {
        return address("tom", "template0");
    }

    /**
     * The server that all tests share.
     *
     * @return its address
     */
    public static DatabaseAddress server() {
        return Server.RUNNING.address();
    }

    private static DatabaseAddress address(String prefix) {
        return address(prefix, "mal");
    }

    private static DatabaseAddress address(String prefix, String template) {
        String name = prefix + "_" + COUNT.incrementAndGet();
        execute(server(), "create database " + name + " template " + template);
        return on(name);
    }

    private static DatabaseAddress on(String name) {
        DatabaseAddress shared = Server.RUNNING.address();
        return new DatabaseAddress(shared.url().replaceFirst("/[^/]*$", "/" + name), shared.user(), shared.password());
    }

    private static void execute(DatabaseAddress where, String sql) {
        try (Connection connection = where.unpooled().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The database as the program sees it. */
    public Database database() {
        return database;
    }

    /** Its pooled connections. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Started when first spoken of, stopped with the JVM. */
    private static final class Server {
        private static final Path HOME = home();
        private static final EmbeddedPostgresServer RUNNING = start();

        private static Path home() {
            try {
                return Files.createTempDirectory("introresultat-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgresServer start() {
            EmbeddedPostgresServer server = EmbeddedPostgresServer.start(HOME);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                delete(HOME);
            }));
            execute(server.address(), "create database mal");
            DatabaseAddress template = new DatabaseAddress(
                    server.address().url().replaceFirst("/[^/]*$", "/mal"),
                    server.address().user(),
                    server.address().password());
            Database.open(template, HOME, 1).close();
            return server;
        }

        private static void delete(Path root) {
            try (Stream<Path> tree = Files.walk(root)) {
                tree.sorted((a, b) -> b.compareTo(a))
                        .forEach(path -> path.toFile().delete());
            } catch (IOException | UncheckedIOException leftForTheSystem) {
                // A temporary folder: what could not be deleted is the system's to clean.
            }
        }
    }
}
