package no.imdi.introresultat.extract;

/**
 * How the rows of one file fared.
 *
 * @param fil which file
 * @param lest all rows of it
 * @param avvist how many of them were rejected
 */
public record Radtelling(Uttrekksfil fil, long lest, long avvist) {}
