package no.imdi.introresultat.extract;

/**
 * A row that was rejected: kept and counted, but out of everything else.
 *
 * @param fil the file's name
 * @param linje the line it stood on
 * @param grunn a stable code, and then the column and what was found in it
 * @param tekst the row's text
 */
public record Avvistrad(String fil, long linje, String grunn, String tekst) implements Tolketrad {}
