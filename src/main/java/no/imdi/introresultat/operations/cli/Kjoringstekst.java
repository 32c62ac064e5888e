package no.imdi.introresultat.operations.cli;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.rules.Registreringsfrist;

/** A run in words. */
final class Kjoringstekst {
    private static final DateTimeFormatter KLOKKE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Kjoringstekst() {}

    /** How it really stands: one that is said to be running but holds no lock, has died. */
    static String status(Kjoring kjoring, Levetid levetid) {
        return switch (kjoring.status()) {
            case FERDIG -> "ferdig";
            case FEILET -> "feilet";
            case STOPPET -> "stoppet";
            case KJORER -> levetid.lever(kjoring) ? "kjører" : "død";
        };
    }

    /** An instant in Norwegian time; a dash for none. */
    static String klokke(Instant tid) {
        return tid == null ? "–" : KLOKKE.format(ZonedDateTime.ofInstant(tid, Registreringsfrist.NORGE));
    }
}
