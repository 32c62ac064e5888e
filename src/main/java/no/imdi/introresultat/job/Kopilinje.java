package no.imdi.introresultat.job;

import java.time.Instant;
import java.time.LocalDate;

/** Rows in PostgreSQL's COPY text format. */
final class Kopilinje {
    private final StringBuilder tekst = new StringBuilder();
    private boolean forst = true;

    Kopilinje felt(String verdi) {
        skille();
        if (verdi == null) {
            tekst.append("\\N");
            return this;
        }
        for (int i = 0; i < verdi.length(); i++) {
            char tegn = verdi.charAt(i);
            switch (tegn) {
                case '\\' -> tekst.append("\\\\");
                case '\t' -> tekst.append("\\t");
                case '\n' -> tekst.append("\\n");
                case '\r' -> tekst.append("\\r");
                default -> tekst.append(tegn);
            }
        }
        return this;
    }

    Kopilinje felt(long verdi) {
        skille();
        tekst.append(verdi);
        return this;
    }

    Kopilinje felt(Boolean verdi) {
        return felt(verdi == null ? null : verdi ? "t" : "f");
    }

    Kopilinje felt(Enum<?> verdi) {
        return felt(verdi == null ? null : verdi.name());
    }

    Kopilinje felt(LocalDate verdi) {
        return felt(verdi == null ? null : verdi.toString());
    }

    Kopilinje felt(Instant verdi) {
        return felt(verdi == null ? null : verdi.toString());
    }

    void slutt() {
        tekst.append('\n');
        forst = true;
    }

    String tekst() {
        return tekst.toString();
    }

    boolean tom() {
        return tekst.isEmpty();
    }

    private void skille() {
        if (!forst) {
            tekst.append('\t');
        }
        forst = false;
    }
}
