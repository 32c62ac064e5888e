package no.imdi.introresultat.publication.arbeidsbok;

/**
 * A column of a workbook's table.
 *
 * @param navn its header, unique in the table
 * @param tall whether it holds numbers
 * @param bredde its width in characters; 0 to follow what it holds
 */
public record Kolonne(String navn, boolean tall, int bredde) {
    /** A column of text, as wide as its longest value. */
    public static Kolonne tekst(String navn) {
        return new Kolonne(navn, false, 0);
    }

    /** A column of running text that is broken over lines. */
    public static Kolonne brodtekst(String navn, int bredde) {
        return new Kolonne(navn, false, bredde);
    }

    /** A column of numbers. */
    public static Kolonne tall(String navn) {
        return new Kolonne(navn, true, 0);
    }
}
