package no.imdi.introresultat.operations.database;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a PostgreSQL database is and whom to log on as.
 *
 * @param url a JDBC address
 * @param user the database user, or {@code null} when the address or the driver's default says it
 * @param password the user's password, or {@code null}
 */
public record DatabaseAddress(String url, String user, String password) {
    private static final String URL = "INTRORESULTAT_DB_URL";
    private static final String USER = "INTRORESULTAT_DB_USER";
    private static final String PASSWORD = "INTRORESULTAT_DB_PASSWORD";

    private static final String OWNER_USER = "INTRORESULTAT_DB_EIER_USER";
    private static final String OWNER_PASSWORD = "INTRORESULTAT_DB_EIER_PASSWORD";

    private static final int SECONDS_TO_CONNECT = 5;
    /** A machine that is busy starting several programs has been seen to take more than five. */
    private static final int SECONDS_TO_LOG_IN = 30;

    /** The driver's own complaint about an address would come beside this program's one sentence. */
    private static final Logger COMPLAINTS = Logger.getLogger("org.postgresql.util.PGPropertyUtil");

    static {
        COMPLAINTS.setLevel(Level.OFF);
    }

    /** Refuses an address that the driver does not understand. */
    public DatabaseAddress {
        if (parse(url) == null) {
            throw new FailedException(URL + " er ikke en gyldig databaseadresse; skriv den som"
                    + " jdbc:postgresql://vert:5432/database, med bruker og passord i " + USER + " og " + PASSWORD
                    + ".");
        }
    }

    /**
     * The external database that the environment names, if any.
     *
     * @param environment the process' environment variables
     * @return the address, or empty when the embedded database is to be used
     */
    public static Optional<DatabaseAddress> fromEnvironment(Map<String, String> environment) {
        return value(environment, URL)
                .map(url -> new DatabaseAddress(
                        url.strip(),
                        value(environment, USER).orElse(null),
                        value(environment, PASSWORD).orElse(null)));
    }

    /**
     * The same database as its owner reaches it, who alone migrates it and gives others their rights.
     *
     * @param environment the process' environment variables
     * @return the owner's address
     * @throws RefusedException when the owner is not named, or is the one the program runs as
     */
    DatabaseAddress asOwner(Map<String, String> environment) {
        String owner = value(environment, OWNER_USER)
                .filter(name -> !name.equals(user))
                .orElseThrow(() -> new RefusedException("Eieren av databasen må oppgis i " + OWNER_USER + " og "
                        + OWNER_PASSWORD + ", og være en annen enn den programmet kjører som (" + USER + ")."));
        return new DatabaseAddress(
                url, owner, value(environment, OWNER_PASSWORD).orElse(null));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    private static Properties parse(String url) {
        // The driver takes user:password@host for a host, and would show the password wherever the host is shown.
        if (url.replaceFirst("\\?.*", "").contains("@")) {
            return null;
        }
        return Driver.parseURL(url, new Properties());
    }

    /** How long the database may take to let someone in: what the address says ({@code loginTimeout}), else half a minute. */
    int secondsToLogIn() {
        String said = PGProperty.LOGIN_TIMEOUT.getOrDefault(parse(url));
        return said != null && said.matches("[1-9]\\d{0,3}") ? Integer.parseInt(said) : SECONDS_TO_LOG_IN;
    }

    /**
     * The address as it may be shown to people: without parameters, user and password.
     *
     * @return {@code host:port/database}
     */
    public String display() {
        Properties parts = parse(url);
        return PGProperty.PG_HOST.getOrDefault(parts) + ":" + PGProperty.PG_PORT.getOrDefault(parts) + "/" + database();
    }

    /**
     * The name of the database.
     *
     * @return the last part of the address
     */
    public String database() {
        return Optional.ofNullable(PGProperty.PG_DBNAME.getOrDefault(parse(url)))
                .orElse("");
    }

    /**
     * The name shown when a log-on is refused.
     *
     * @return the user, or what the address says, or an empty text
     */
    public String displayUser() {
        return user != null
                ? user
                : Optional.ofNullable(PGProperty.USER.getOrDefault(parse(url))).orElse("");
    }

    /**
     * Opens a new connection each time it is asked: for migrations and for locks that live as long as their connection.
     *
     * @return a data source without a pool, which gives up after five seconds where nobody listens, and after thirty where a busy
     *     machine is slow to answer
     */
    public PGSimpleDataSource unpooled() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(secondsToLogIn());
        source.setTcpKeepAlive(true);
        source.setApplicationName(Optional.ofNullable(PGProperty.APPLICATION_NAME.getOrNull(parse(url)))
                .orElse("introresultat"));
        source.setUrl(url);
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }

    /** Never shows the password, nor the parameters of the address, which may hold one. */
    @Override
    public String toString() {
        return "DatabaseAddress[" + display() + "]";
    }
}
