package no.imdi.introresultat.register;

import java.time.LocalDate;

/**
 * One line of the change table: from a day on, a number (or a part of it) continues as another.
 *
 * @param gjelderFra the first day of the new number
 * @param fra the number that ended
 * @param til the number that continues it
 */
public record Kommuneendring(LocalDate gjelderFra, String fra, String til) {}
