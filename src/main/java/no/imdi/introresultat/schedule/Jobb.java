package no.imdi.introresultat.schedule;

import java.util.Locale;

/** The jobs that have a date in every result year; each has its file in {@code jobs/}. */
public enum Jobb {
    /** Freezes the register and makes the preliminary results. */
    FORELOPIG,
    /** The same once more, with what the municipalities have mended, before the deadline. */
    PAAMINNELSE,
    /** Freezes the register after the deadline and makes the final results. */
    ENDELIG,
    /** Publishes the final results, once two persons have approved them. */
    PUBLISERING;

    /** The job's name: that of its file, and in the table of due dates. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The job with this name. */
    static Jobb medNavn(String navn) {
        return valueOf(navn.toUpperCase(Locale.ROOT));
    }

    String fil() {
        return "jobs/" + navn() + ".yaml";
    }
}
