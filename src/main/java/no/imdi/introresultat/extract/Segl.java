package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The seal of a frozen extract: SHA-256 over when it was taken and every row as the database gives it back. */
final class Segl {
    private Segl() {}

    /**
     * Computes the seal from what the database holds now.
     *
     * @param forbindelse a connection that sees the extract
     * @param uttrekkId which extract
     * @param stopp asked between the tables
     * @return 64 hexadecimal digits in lower case
     */
    static String beregn(Connection forbindelse, int uttrekkId, Stoppsignal stopp) throws SQLException {
        MessageDigest digest = sha256();
        CopyManager kopi = forbindelse.unwrap(PGConnection.class).getCopyAPI();
        try (OutputStream inn = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            for (String innhold : innhold(uttrekkId)) {
                stopp.sjekk();
                kopi.copyOut("copy (" + innhold + ") to stdout (format binary)", inn);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> innhold(int uttrekkId) {
        String dette = " where uttrekk_id = " + uttrekkId + " order by ";
        List<String> innhold = new ArrayList<>();
        innhold.add("select hentet from register.uttrekk" + dette + "1");
        innhold.add("select fil, lest, avvist, sha256 from register.uttrekk_fil" + dette + "fil");
        for (Uttrekksfil fil : Uttrekksfil.values()) {
            innhold.add("select linje, " + String.join(", ", fil.kolonnenavn()) + ", bolk from register." + fil.tabell()
                    + dette + "linje");
        }
        innhold.add("select fil, linje, grunn, tekst from register.avvist_rad" + dette + "fil, linje");
        innhold.add("select type, id, deltaker_id from register.delt_id" + dette + "type, id, deltaker_id");
        return innhold;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
