package no.imdi.introresultat.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * What a job's file says ({@code jobs/*.yaml}).
 *
 * @param jobb the job
 * @param naar when it is due
 * @param ferdigInnen how long after it is due it is to be finished; later is an alarm
 * @param vindu how long after it is due it may still be begun
 * @param forSen what becomes of it when it is late, but within the window
 * @param forsok how many times it is tried in all
 * @param pause how long it rests between tries
 * @param uttrekk where the extract is read from: a path from the home folder with {@code {aar}} and {@code {jobb}} in it, or
 *     {@code nir} for the configured register
 */
record Jobbplan(
        Jobb jobb,
        Datoregel naar,
        Duration ferdigInnen,
        Duration vindu,
        ForSen forSen,
        int forsok,
        Duration pause,
        String uttrekk) {
    /** The register itself. */
    static final String NIR = "nir";

    /** What becomes of a date that nobody was there to fire. */
    enum ForSen {
        /** It is fired as soon as somebody is. */
        KJOR,
        /** It waits for a person's word. */
        VENT
    }

    /** The last instant it may be begun by itself. */
    Instant vinduLukkes(Instant forfaller) {
        return forfaller.plus(vindu);
    }

    /** The instant it should have been finished. */
    Instant alarm(Instant forfaller) {
        return forfaller.plus(ferdigInnen);
    }
}
