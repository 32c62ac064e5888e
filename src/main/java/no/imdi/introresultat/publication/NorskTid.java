package no.imdi.introresultat.publication;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import no.imdi.introresultat.rules.Registreringsfrist;

/** Instants as they stand in files: ISO 8601 with Norway's offset, seconds always, a fraction only where there is one. */
public final class NorskTid {
    private NorskTid() {}

    /**
     * The instant with Norway's offset, such as {@code 2019-03-01T00:00:00+01:00}.
     *
     * @param instant may be null
     * @return null for null
     */
    public static String iso(Instant instant) {
        return instant == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.atZone(Registreringsfrist.NORGE).toOffsetDateTime());
    }

    /** The instant to the whole second, for what is published: a fraction would be digits that no reader can account for. */
    public static String helesekunder(Instant instant) {
        return iso(instant.truncatedTo(ChronoUnit.SECONDS));
    }
}
