package no.imdi.introresultat.register;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * A programme as a municipality lists it itself. What the list does not tell is null, or no measures.
 *
 * @param rad the line of the list, as a spreadsheet numbers them: the first is 1
 * @param deltakerId the register's own participant number
 * @param start first day
 * @param slutt last day
 * @param aarsak code of the reason for ending
 * @param tiltak codes of the measures
 */
public record Egetprogram(
        int rad, String deltakerId, LocalDate start, LocalDate slutt, String aarsak, SortedSet<String> tiltak) {}
