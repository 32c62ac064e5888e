package no.imdi.introresultat.notification;

import java.util.Locale;

/** What a mail can be about. Its texts are in {@code brev_nb.properties} and {@code brev_nn.properties}. */
public enum Brevtype {
    /** To a municipality: the preliminary results are out. */
    FORELOPIG,
    /** To a municipality: findings are still open, and the deadline is near. */
    PAAMINNELSE,
    /** To a municipality: the final results are published. */
    ENDELIG,
    /** To statisticians: a final run waits for approval. */
    GODKJENNING,
    /** To operations: a date is done. */
    FERDIG,
    /** To operations: a try failed, or was given up. */
    FEILET,
    /** To operations: something is wrong with a date or a year. */
    ALARM;

    String nokkel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
