package no.imdi.introresultat.publication;

import java.time.LocalDate;

/**
 * That the figures of a run take the place of others that have been published.
 *
 * @param publisert the day those were published, Norwegian date
 * @param hvorfor what is corrected and why: a whole sentence to the readers; null when the year's file tells of no new edition
 */
public record Rettelse(LocalDate publisert, String hvorfor) {}
