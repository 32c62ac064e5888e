package no.imdi.introresultat.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The deadline that holds for one version.
 *
 * @param dato the last day that counts, Norwegian date
 * @param cutoff the first instant that does not count
 * @param sak the dispensation's support case; null under the national deadline
 */
public record Gjeldendefrist(LocalDate dato, Instant cutoff, String sak) {}
