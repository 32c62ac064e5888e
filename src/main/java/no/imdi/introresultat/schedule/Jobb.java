package no.imdi.introresultat.schedule;

import java.util.Locale;

/** The jobs that have a date in every result year; each has its file in {@code jobs/}. */
public enum Jobb {
    /** Freezes the register and makes the preliminary results. */
    FORELOPIG,
    /** Tells the municipalities of them. */
    VARSLING,
    /** The preliminary run once more, with what the municipalities have mended; reminds those that have findings. */
    PAAMINNELSE,
    /** Freezes the register after the deadline and makes the final results. */
    ENDELIG,
    /** Publishes the final results, once they are approved. */
    PUBLISERING,
    /** Deletes personal data whose time has run out. */
    SLETTING;

    /** The job's name: that of its file, and in the table of due dates. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The job with this name. */
    static Jobb medNavn(String navn) {
        return valueOf(navn.toUpperCase(Locale.ROOT));
    }

    /** Whether it reads an extract. */
    public boolean leser() {
        return this == FORELOPIG || this == PAAMINNELSE || this == ENDELIG;
    }

    String fil() {
        return "jobs/" + navn() + ".yaml";
    }
}
