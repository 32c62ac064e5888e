package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 without its byte order mark, which knows the line it failed on. */
final class Utf8Leser extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final ByteBuffer inn = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder dekoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long linje = 1;
    private boolean begynt;
    private boolean slutt;

    Utf8Leser(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] tegn, int fra, int antall) throws IOException {
        CharBuffer ut = CharBuffer.wrap(tegn, fra, antall).slice();
        while (ut.position() == 0) {
            CoderResult resultat = dekoder.decode(inn, ut, slutt);
            fjernBom(ut);
            tellLinjer(tegn, fra, ut.position());
            if (resultat.isError()) {
                throw new UgyldigUtf8(linje);
            }
            if (ut.position() == 0 && !fyllPaa()) {
                return -1;
            }
        }
        return ut.position();
    }

    /** The line that the next character to be read is on; the first is 1. */
    long linje() {
        return linje;
    }

    private boolean fyllPaa() throws IOException {
        if (slutt) {
            return false;
        }
        inn.compact();
        int lest = bytes.read(inn.array(), inn.position(), inn.remaining());
        inn.position(inn.position() + Math.max(lest, 0));
        inn.flip();
        slutt = lest < 0;
        return true;
    }

    private void fjernBom(CharBuffer ut) {
        if (begynt || ut.position() == 0) {
            return;
        }
        begynt = true;
        if (ut.get(0) == '\uFEFF') {
            ut.flip().position(1);
            ut.compact();
        }
    }

    private void tellLinjer(char[] tegn, int fra, int antall) {
        for (int i = fra; i < fra + antall; i++) {
            if (tegn[i] == '\n') {
                linje++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Bytes that are not UTF-8. */
    static final class UgyldigUtf8 extends IOException {
        private static final long serialVersionUID = 1L;

        private final long linje;

        UgyldigUtf8(long linje) {
            super("line " + linje);
            this.linje = linje;
        }

        long linje() {
            return linje;
        }
    }
}
