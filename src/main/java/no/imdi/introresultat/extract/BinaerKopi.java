package no.imdi.introresultat.extract;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows into one table by PostgreSQL's binary COPY, a buffer at a time. */
final class BinaerKopi implements AutoCloseable {
    private static final byte[] SIGNATUR = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int FULL = 1 << 16;
    private static final int TOM = -1;
    private static final long EPOKEDAG = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOKESEKUND = EPOKEDAG * 86_400;

    private final CopyIn kopi;
    private byte[] buffer = new byte[FULL + (FULL >> 2)];
    private int lengde;

    /**
     * Begins to copy.
     *
     * @param forbindelse where to; nothing else can be done on it until this is ended
     * @param tabell table with the columns that follow, {@code schema.table (a, b)}
     */
    BinaerKopi(Connection forbindelse, String tabell) throws SQLException {
        kopi = forbindelse
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + tabell + " from stdin (format binary)");
        for (byte tegn : SIGNATUR) {
            plass(1);
            buffer[lengde++] = tegn;
        }
        tall4(0);
        tall4(0);
    }

    /** Begins a row of so many values. */
    BinaerKopi rad(int verdier) throws SQLException {
        if (lengde >= FULL) {
            send();
        }
        tall2(verdier);
        return this;
    }

    /** A smallint. */
    BinaerKopi liten(int verdi) {
        tall4(Short.BYTES);
        tall2(verdi);
        return this;
    }

    /** A bigint. */
    BinaerKopi stor(long verdi) {
        tall4(Long.BYTES);
        tall8(verdi);
        return this;
    }

    /** A value of the column's own type: text, int, boolean, date or timestamptz; null where absent. */
    BinaerKopi verdi(Object verdi) {
        if (verdi == null) {
            tall4(TOM);
        } else if (verdi instanceof String tekst) {
            tekst(tekst);
        } else if (verdi instanceof Integer tall) {
            tall4(Integer.BYTES);
            tall4(tall);
        } else if (verdi instanceof Boolean sann) {
            tall4(1);
            plass(1);
            buffer[lengde++] = (byte) (sann ? 1 : 0);
        } else if (verdi instanceof LocalDate dato) {
            tall4(Integer.BYTES);
            tall4(Math.toIntExact(dato.toEpochDay() - EPOKEDAG));
        } else if (verdi instanceof Instant tid) {
            tall4(Long.BYTES);
            tall8((tid.getEpochSecond() - EPOKESEKUND) * 1_000_000 + tid.getNano() / 1_000);
        } else {
            throw new IllegalArgumentException(verdi.getClass().getName());
        }
        return this;
    }

    /** Ends the copy: all rows are in the table, in the connection's transaction. */
    void ferdig() throws SQLException {
        tall2(TOM);
        send();
        kopi.endCopy();
    }

    /** Gives up the copy when it is not ended; the transaction is then of no more use. */
    @Override
    public void close() throws SQLException {
        if (kopi.isActive()) {
            kopi.cancelCopy();
        }
    }

    private void send() throws SQLException {
        kopi.writeToCopy(buffer, 0, lengde);
        lengde = 0;
    }

    private void tekst(String tekst) {
        int tegn = tekst.length();
        plass(Integer.BYTES + tegn);
        int start = lengde;
        lengde += Integer.BYTES;
        for (int i = 0; i < tegn; i++) {
            char her = tekst.charAt(i);
            if (her >= 0x80) {
                lengde = start;
                byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
                tall4(bytes.length);
                plass(bytes.length);
                System.arraycopy(bytes, 0, buffer, lengde, bytes.length);
                lengde += bytes.length;
                return;
            }
            buffer[lengde++] = (byte) her;
        }
        int slutt = lengde;
        lengde = start;
        tall4(tegn);
        lengde = slutt;
    }

    private void tall2(int verdi) {
        plass(Short.BYTES);
        buffer[lengde++] = (byte) (verdi >> 8);
        buffer[lengde++] = (byte) verdi;
    }

    private void tall4(int verdi) {
        tall2(verdi >> 16);
        tall2(verdi);
    }

    private void tall8(long verdi) {
        tall4((int) (verdi >> 32));
        tall4((int) verdi);
    }

    private void plass(int antall) {
        if (lengde + antall > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, lengde + antall));
        }
    }
}
