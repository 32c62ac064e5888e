package no.imdi.introresultat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.operations.database.Database;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An empty database with an owner, and a role that the program is to run as: neither is a superuser, and no rights are given.
 *
 * @param eier as the owner reaches it
 * @param kjoring as the program is to reach it
 * @param superbruker as the server's superuser reaches it
 */
public record Todeltdatabase(DatabaseAddress eier, DatabaseAddress kjoring, DatabaseAddress superbruker) {
    private static final AtomicInteger ANTALL = new AtomicInteger();

    /** A database of one's own on the server that all tests share. */
    public static Todeltdatabase ny() {
        String nummer = Integer.toString(ANTALL.incrementAndGet());
        String passord = HexFormat.of().toHexDigits(new Random().nextLong());
        String navn = "todelt_" + nummer;
        JdbcClient server = JdbcClient.create(TestDatabase.server().unpooled());
        for (String rolle : new String[] {"eier_", "kjoring_"}) {
            server.sql("create role " + rolle + nummer + " login password '" + passord + "'")
                    .update();
        }
        server.sql("create database " + navn + " owner eier_" + nummer + " template template0")
                .update();
        String adresse = TestDatabase.server().url().replaceFirst("/[^/]*$", "/" + navn);
        return new Todeltdatabase(
                new DatabaseAddress(adresse, "eier_" + nummer, passord),
                new DatabaseAddress(adresse, "kjoring_" + nummer, passord),
                new DatabaseAddress(
                        adresse,
                        TestDatabase.server().user(),
                        TestDatabase.server().password()));
    }

    /** Migrated, with the program's rights given, as by {@code migrate}. */
    public void migrer() {
        Database.migrate(
                Path.of("/finnes-ikke"),
                Map.of(
                        "INTRORESULTAT_DB_URL", kjoring.url(),
                        "INTRORESULTAT_DB_USER", kjoring.user(),
                        "INTRORESULTAT_DB_PASSWORD", kjoring.password(),
                        "INTRORESULTAT_DB_EIER_USER", eier.user(),
                        "INTRORESULTAT_DB_EIER_PASSWORD", eier.password()),
                Aktor.kommandolinje("drift"));
    }

    /** As the program is to reach it, by an application name that tells two processes apart in the database. */
    public DatabaseAddress kjoringSom(String program) {
        return new DatabaseAddress(kjoring.url() + "?ApplicationName=" + program, kjoring.user(), kjoring.password());
    }
}
