package no.imdi.introresultat.operations.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.imdi.introresultat.register.FailedException;

/**
 * A PostgreSQL of the program's own, with its data in {@code <home>/data/postgres}. It lives as long as this object, belongs
 * to one process at a time, answers on this machine only and asks for a password that only the folder's owner can read.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {
    private static final String USER = "postgres";
    private static final int ATTEMPTS = 3;
    private static final long LARGE_LOG = 10 << 20;

    private final DataFolder folder;
    private final DataFolderLock lock;
    private final PostgresCommands commands;
    private final DatabaseAddress address;
    private boolean closed;

    private EmbeddedPostgresServer(
            DataFolder folder, DataFolderLock lock, PostgresCommands commands, DatabaseAddress address) {
        this.folder = folder;
        this.lock = lock;
        this.commands = commands;
        this.address = address;
    }

    /**
     * Starts the server, creating its data first when there are none.
     *
     * @param home the program's home folder
     * @return the running server
     * @throws FailedException when the folder cannot be used, or another living process has it
     */
    public static EmbeddedPostgresServer start(Path home) {
        return tryStart(home).orElseThrow(() -> DataFolderLock.taken(DataFolder.of(home)));
    }

    /**
     * Starts the server unless another living process has the folder.
     *
     * @param home the program's home folder
     * @return the running server, or empty when the folder is taken
     */
    public static Optional<EmbeddedPostgresServer> tryStart(Path home) {
        DataFolder folder = DataFolder.of(home);
        folder.prepare();
        return DataFolderLock.tryTake(folder).map(lock -> {
            try {
                return started(folder, lock);
            } catch (IOException e) {
                lock.close();
                throw folder.unusable(e);
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        });
    }

    /**
     * The address of a server that another process runs in this home.
     *
     * @param home the program's home folder
     * @return where it can be reached, or empty when none has said that it runs
     */
    public static Optional<DatabaseAddress> attach(Path home) {
        return ConnectionFile.read(DataFolder.of(home));
    }

    /**
     * Where this server is reached.
     *
     * @return its address, with a password
     */
    public DatabaseAddress address() {
        return address;
    }

    private static EmbeddedPostgresServer started(DataFolder folder, DataFolderLock lock) throws IOException {
        ConnectionFile.delete(folder);
        folder.deleteUnfinished();
        PostgresCommands commands = new PostgresCommands(folder, PostgresBinaries.unpacked(folder));
        if (!Files.exists(folder.cluster())) {
            create(folder, commands);
        } else if (!Files.exists(folder.password())) {
            throw new FailedException("Mappen " + folder.cluster()
                    + " er ikke laget av dette programmet; flytt den eller sett INTRORESULTAT_HOME til en ny mappe.");
        }
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LARGE_LOG) {
            Files.delete(folder.log());
        }
        String password = Files.readString(folder.password());
        int port = start(folder, commands);
        DatabaseAddress address =
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
        EmbeddedPostgresServer server = new EmbeddedPostgresServer(folder, lock, commands, address);
        try {
            server.assertDurable();
            ConnectionFile.write(folder, address);
            return server;
        } catch (IOException | RuntimeException e) {
            commands.stop();
            throw e;
        }
    }

    private static void create(DataFolder folder, PostgresCommands commands) throws IOException {
        String id = UUID.randomUUID().toString();
        Path unfinished = folder.unfinished(id);
        Path passwordFile = folder.unfinished(id + ".passord");
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        ConnectionFile.writeSecret(passwordFile, HexFormat.of().formatHex(secret));
        PostgresCommands.Outcome outcome = commands.initdb(unfinished, USER, passwordFile);
        if (!outcome.succeeded()) {
            FailedException failure = explained(folder, outcome);
            DataFolder.deleteIfPossible(unfinished);
            DataFolder.deleteIfPossible(passwordFile);
            throw failure;
        }
        Files.move(passwordFile, unfinished.resolve(folder.password().getFileName()));
        Files.move(unfinished, folder.cluster());
    }

    private static int start(DataFolder folder, PostgresCommands commands) throws IOException {
        PostgresCommands.Outcome outcome = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            OrphanedPostgres.stop(folder, commands);
            int port = freePort();
            outcome = commands.start(settings(port));
            if (outcome.succeeded()) {
                return port;
            }
            if (!outcome.mentions("Address already in use") && !outcome.mentions("lock file")) {
                break;
            }
        }
        throw explained(folder, outcome);
    }

    private static Map<String, String> settings(int port) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("shared_buffers", "256MB");
        settings.put("max_wal_size", "4GB");
        settings.put("work_mem", "64MB");
        settings.put("maintenance_work_mem", "256MB");
        settings.put("jit", "off");
        // Statements and details may hold participants' data.
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static FailedException explained(DataFolder folder, PostgresCommands.Outcome outcome) {
        IllegalStateException cause = new IllegalStateException(outcome.output());
        if (outcome.mentions("No space left") || folder.full()) {
            return folder.diskFull(cause);
        }
        if (outcome.mentions("Permission denied")) {
            return new FailedException(
                    "Den innebygde PostgreSQL får ikke bruke mappen " + folder.path() + " som brukeren «"
                            + System.getProperty("user.name")
                            + "»; kjør som mappens eier eller sett INTRORESULTAT_HOME til en egen mappe.",
                    cause);
        }
        if (outcome.mentions("unshare") || outcome.mentions("cannot be run as root")) {
            return new FailedException(
                    "Den innebygde PostgreSQL kan ikke kjøres som root på denne maskinen;"
                            + " kjør som en vanlig bruker eller sett INTRORESULTAT_DB_URL til en PostgreSQL-server.",
                    cause);
        }
        if (outcome.mentions("incompatible")) {
            return new FailedException(
                    "Datamappen " + folder.cluster() + " er laget av en annen hovedversjon av PostgreSQL;"
                            + " bruk programutgaven som laget den, eller sett INTRORESULTAT_HOME til en ny mappe.",
                    cause);
        }
        return new FailedException(
                "Den innebygde PostgreSQL startet ikke; se " + folder.log() + " for hvorfor.", cause);
    }

    private void assertDurable() {
        try (Connection connection = address.unpooled().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    if (!row.next() || !"on".equals(row.getString(1))) {
                        throw new FailedException("Den innebygde PostgreSQL kjører uten " + setting
                                + ", og kan miste data; fjern innstillingen i " + folder.cluster() + ".");
                    }
                }
            }
        } catch (SQLException e) {
            throw new DatabaseErrors(address).failure(e);
        }
    }

    /** Stops the server and lets go of the folder. Connections that are still open are broken. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            ConnectionFile.delete(folder);
            commands.stop();
        } catch (IOException e) {
            throw folder.unusable(e);
        }
    }
}
