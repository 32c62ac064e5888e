package no.imdi.introresultat.extract.syntetisk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HexFormat;

/** One file of an extract under writing: fields, lines, and at the end the number of rows and the SHA-256. */
final class Csvfil implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int NANO_PR_MILLI = 1_000_000;
    private static final ZoneRules SONE = Registerbestilling.NORGE.getRules();

    private final MessageDigest sum;
    private final OutputStream ut;
    private final StringBuilder linje = new StringBuilder(160);
    private long rader;

    Csvfil(Path fil, String kolonner) throws IOException {
        try {
            sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        ut = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(fil), sum), BUFFER);
        ut.write((kolonner + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a field; null is absent. Codes and ids only: nothing is quoted. */
    Csvfil felt(String verdi) {
        skille();
        if (verdi != null) {
            linje.append(verdi);
        }
        return this;
    }

    /** Adds a number. */
    Csvfil felt(int verdi) {
        skille();
        linje.append(verdi);
        return this;
    }

    /** Adds a date; null is absent. */
    Csvfil felt(LocalDate verdi) {
        return felt(verdi == null ? null : verdi.toString());
    }

    /** Adds an instant with Norwegian offset, in whole seconds or milliseconds. */
    Csvfil felt(Instant verdi) {
        skille();
        tidspunkt(verdi, linje);
        return this;
    }

    /** Ends the row. */
    void rad() throws IOException {
        linje.append('\n');
        ut.write(linje.toString().getBytes(StandardCharsets.UTF_8));
        linje.setLength(0);
        rader++;
    }

    /** Rows written, without the header. */
    long rader() {
        return rader;
    }

    /** The hash of the closed file. */
    String sha256() {
        return HexFormat.of().formatHex(sum.digest());
    }

    @Override
    public void close() throws IOException {
        ut.close();
    }

    /** Writes an instant as ISO 8601 with Norwegian offset, always with seconds. */
    static void tidspunkt(Instant tid, StringBuilder ut) {
        ZoneOffset avstand = SONE.getOffset(tid);
        LocalDateTime lokal = LocalDateTime.ofEpochSecond(tid.getEpochSecond(), tid.getNano(), avstand);
        ut.append(lokal.toLocalDate()).append('T');
        to(lokal.getHour(), ut);
        ut.append(':');
        to(lokal.getMinute(), ut);
        ut.append(':');
        to(lokal.getSecond(), ut);
        int milli = lokal.getNano() / NANO_PR_MILLI;
        if (milli > 0) {
            ut.append('.').append((char) ('0' + milli / 100));
            to(milli % 100, ut);
        }
        ut.append(avstand.getId());
    }

    private void skille() {
        if (linje.length() > 0) {
            linje.append(';');
        }
    }

    private static void to(int tall, StringBuilder ut) {
        ut.append((char) ('0' + tall / 10)).append((char) ('0' + tall % 10));
    }
}
