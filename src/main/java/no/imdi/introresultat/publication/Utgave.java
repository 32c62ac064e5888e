package no.imdi.introresultat.publication;

import java.time.LocalDate;

/**
 * An edition of a year's published figures.
 *
 * @param nummer 1, 2, 3 …
 * @param dato the day it was published
 * @param endring what has changed since the one before, and why: a whole sentence to the readers
 */
public record Utgave(int nummer, LocalDate dato, String endring) {}
