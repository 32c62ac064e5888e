package no.imdi.introresultat.publication;

/**
 * A column of a workbook's table.
 *
 * @param navn its header, unique in the table
 * @param tall whether it holds numbers
 * @param bredde its width in characters; 0 to follow what it holds
 */
record Kolonne(String navn, boolean tall, int bredde) {
    static Kolonne tekst(String navn) {
        return new Kolonne(navn, false, 0);
    }

    static Kolonne brodtekst(String navn, int bredde) {
        return new Kolonne(navn, false, bredde);
    }

    static Kolonne tall(String navn) {
        return new Kolonne(navn, true, 0);
    }
}
