package no.imdi.introresultat.statistics;

/**
 * A region that results are given for.
 *
 * @param niva its level
 * @param nummer its number
 * @param navn its name for readers
 */
public record Region(Niva niva, String nummer, String navn) {
    /** The whole country's number on the county level. */
    public static final String HELE_LANDET = "00";
}
