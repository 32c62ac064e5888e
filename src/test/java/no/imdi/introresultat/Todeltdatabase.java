package no.imdi.introresultat;

import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
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
}
