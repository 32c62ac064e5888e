package no.imdi.introresultat.operations.database;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.imdi.introresultat.register.FailedException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.postgresql.util.PSQLException;

/**
 * Turns what the driver, the pool or the migrations throw into one sentence for the operator. The server's own text is not
 * repeated, since it may quote rows.
 */
public final class DatabaseErrors {
    /** The code that this program's own database functions raise; their text is written for people. */
    private static final String OWN_MESSAGE = "IR001";

    private final String where;
    private final String user;

    /** @param address the database that is spoken of in the sentences */
    public DatabaseErrors(DatabaseAddress address) {
        this.where = "Databasen " + address.display();
        this.user = address.displayUser();
    }

    /**
     * One sentence for an error that came from the database.
     *
     * @param error anything that was thrown
     * @return the failure to report, or empty when no part of the chain has to do with the database
     */
    public Optional<FailedException> translate(Throwable error) {
        Optional<Throwable> alreadyTold = find(error, FailedException.class::isInstance);
        if (alreadyTold.isPresent()) {
            return alreadyTold.map(FailedException.class::cast);
        }
        Optional<Throwable> connection = find(error, DatabaseErrors::hasState);
        if (connection.isPresent()) {
            return Optional.of(
                    new FailedException(sentence((SQLException) connection.get(), networkProblem(error)), error));
        }
        if (find(error, FlywayValidateException.class::isInstance).isPresent()) {
            return Optional.of(new FailedException(
                    where + " er laget med andre migreringer enn dette programmets (sql/migrering); bruk programutgaven"
                            + " som laget den, eller en annen database.",
                    error));
        }
        if (find(error, FlywayException.class::isInstance).isPresent()) {
            return Optional.of(new FailedException(
                    where + " kunne ikke settes opp fra sql/migrering; kjør på nytt med --verbose for å se hvorfor.",
                    error));
        }
        return find(error, SQLException.class::isInstance)
                .map(pool -> new FailedException(
                        where + " har ingen ledig tilkobling; vent til andre kjøringer er ferdige og prøv på nytt.",
                        error));
    }

    /**
     * As {@link #translate}, for those who know that the error came from the database.
     *
     * @param error what was thrown
     * @return the failure to throw
     */
    public FailedException failure(Throwable error) {
        return translate(error)
                .orElseGet(() -> new FailedException(
                        where + " kunne ikke brukes; kjør på nytt med --verbose for å se hvorfor.", error));
    }

    private String sentence(SQLException error, String network) {
        String state = error.getSQLState();
        switch (state) {
            case "28P01", "28000", "08004":
                return where + " avviste brukernavn eller passord for «" + user
                        + "»; rett INTRORESULTAT_DB_USER og INTRORESULTAT_DB_PASSWORD.";
            case "3D000":
                return where + " finnes ikke på serveren; opprett den eller rett INTRORESULTAT_DB_URL.";
            case "53100":
                return where + " har full disk; frigjør plass på databaseserveren og start kjøringen på nytt.";
            case "53200":
                return where + " har ikke nok minne; frigjør minne på databaseserveren og start kjøringen på nytt.";
            case "53300":
                return where + " har for mange tilkoblinger; vent til andre er ferdige eller øk max_connections.";
            case "42501":
                return where + " gir ikke brukeren «" + user
                        + "» de rettighetene som trengs; kjør «migrate» som eieren av databasen (docs/drift.md).";
            case "25006":
                return where + " kan bare leses; bruk en server som tar imot skriving.";
            case "57P01", "57P02":
                return where + " ble stoppet mens den var i bruk; start den og fortsett med restart.";
            case "57P03":
                return where + " er i ferd med å starte eller stoppe; prøv på nytt om litt.";
            case "55P03", "40P01":
                return where + " er låst av noen andre; prøv på nytt om litt.";
            case OWN_MESSAGE:
                return ownMessage(error);
            default:
                if (state.startsWith("08")) {
                    return where + " svarer ikke" + network
                            + "; kontroller at serveren kjører og at INTRORESULTAT_DB_URL er riktig.";
                }
                return where + " meldte en feil (SQLSTATE " + state + "); kjør på nytt med --verbose for å se hvorfor.";
        }
    }

    private static String ownMessage(SQLException error) {
        return error instanceof PSQLException server && server.getServerErrorMessage() != null
                ? server.getServerErrorMessage().getMessage()
                : error.getMessage();
    }

    private static String networkProblem(Throwable error) {
        if (find(error, UnknownHostException.class::isInstance).isPresent()) {
            return " (ukjent vert)";
        }
        if (find(error, SocketTimeoutException.class::isInstance).isPresent()) {
            return " (tidsavbrudd)";
        }
        return find(error, SocketException.class::isInstance).isPresent()
                ? " (forbindelsen ble nektet eller brutt)"
                : "";
    }

    private static boolean hasState(Throwable error) {
        return error instanceof SQLException sql
                && sql.getSQLState() != null
                && !sql.getSQLState().isBlank();
    }

    private static Optional<Throwable> find(Throwable error, Predicate<Throwable> wanted) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = error; each != null && seen.add(each); each = each.getCause()) {
            if (wanted.test(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
