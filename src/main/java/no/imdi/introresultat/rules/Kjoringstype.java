package no.imdi.introresultat.rules;

import java.util.Locale;

/** The two kinds of run of a year. */
public enum Kjoringstype {
    /** Before the deadline, for the municipalities' own control: every version in the extract counts. */
    FORELOPIG,
    /** After the deadline, for publication: versions at or after their cutoff are excluded. */
    ENDELIG;

    /** The word used in run names and manifests: {@code forelopig} or {@code endelig}. */
    public String ord() {
        return name().toLowerCase(Locale.ROOT);
    }
}
