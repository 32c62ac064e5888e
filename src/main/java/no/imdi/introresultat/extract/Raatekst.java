package no.imdi.introresultat.extract;

import java.io.FilterReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a file's characters through and keeps the latest of them, so that a row which cannot be used can be kept exactly as it
 * stood. A reader ahead by a buffer or two costs that much memory, however long the file is.
 */
final class Raatekst extends FilterReader {
    private final Utf8Leser tegn;
    private final Deque<Bit> biter = new ArrayDeque<>();

    /** Characters read at one time, and the line the first of them is on. */
    private record Bit(long linje, String tekst) {}

    Raatekst(Utf8Leser tegn) {
        super(tegn);
        this.tegn = tegn;
    }

    @Override
    public int read(char[] maal, int fra, int antall) throws IOException {
        long linje = tegn.linje();
        int lest = super.read(maal, fra, antall);
        if (lest > 0) {
            biter.add(new Bit(linje, new String(maal, fra, lest)));
        }
        return lest;
    }

    @Override
    public int read() throws IOException {
        char[] ett = new char[1];
        return read(ett, 0, 1) < 0 ? -1 : ett[0];
    }

    /** Forgets what only lies before a line. */
    void glemFoer(long linje) {
        while (biter.size() > 1 && andre().linje() < linje) {
            biter.remove();
        }
    }

    private Bit andre() {
        return biter.stream().skip(1).findFirst().orElseThrow();
    }

    /**
     * Some lines as they stood, without the last one's line end.
     *
     * @param linje the first of them, not forgotten
     * @param antall how many
     */
    String linjer(long linje, int antall) {
        StringBuilder tekst = new StringBuilder();
        biter.forEach(bit -> tekst.append(bit.tekst()));
        int fra = etter(tekst, 0, linje - biter.getFirst().linje());
        int til = etter(tekst, fra, antall);
        return tekst.substring(fra, til).replaceFirst("\r?\n\\z", "");
    }

    /** The place after so many line ends from a place on, or the end. */
    private static int etter(CharSequence tekst, int fra, long linjeslutt) {
        int her = fra;
        for (long igjen = linjeslutt; igjen > 0 && her < tekst.length(); her++) {
            if (tekst.charAt(her) == '\n') {
                igjen--;
            }
        }
        return her;
    }
}
