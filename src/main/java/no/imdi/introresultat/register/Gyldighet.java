package no.imdi.introresultat.register;

import java.time.LocalDate;

/**
 * A period of validity in a code list.
 *
 * @param fra first day, included
 * @param til first day no longer valid; null while open
 */
public record Gyldighet(LocalDate fra, LocalDate til) {
    /** Whether the period holds the day. */
    public boolean gjelder(LocalDate dag) {
        return !dag.isBefore(fra) && (til == null || dag.isBefore(til));
    }

    /** Whether some day of the period, both ends included, is in both. */
    public boolean overlapper(LocalDate forste, LocalDate siste) {
        return !siste.isBefore(fra) && (til == null || forste.isBefore(til));
    }
}
