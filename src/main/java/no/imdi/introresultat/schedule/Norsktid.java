package no.imdi.introresultat.schedule;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.imdi.introresultat.rules.Registreringsfrist;

/** Instants as Norwegian wall-clock time. */
public final class Norsktid {
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String[] DAGER = {"man", "tir", "ons", "tor", "fre", "lør", "søn"};

    private Norsktid() {}

    /** Date and time of day: {@code 2019-03-01 05:00}. */
    public static String kort(Instant tid) {
        return KORT.format(tid.atZone(Registreringsfrist.NORGE));
    }

    /** The same with the day of the week: {@code fre 2019-03-01 05:00}. */
    public static String medDag(Instant tid) {
        return DAGER[tid.atZone(Registreringsfrist.NORGE).getDayOfWeek().ordinal()] + " " + kort(tid);
    }
}
