package no.imdi.introresultat.publication.arbeidsbok;

import java.util.List;

/**
 * A sheet of a workbook: a title, what the reader must know, one table, and under it a chart of it where there is one.
 *
 * @param navn name of the sheet
 * @param tabellnavn name of the table, unique in the workbook: letters, digits and underscore
 * @param tittel the title
 * @param forklaringer short lines under the title
 * @param kolonner the table's columns
 * @param rader the table's rows, at least one
 * @param frysteKolonner columns that stay when the reader scrolls sideways
 * @param filter whether the reader gets filter buttons
 * @param liggende whether it is printed landscape
 * @param diagram a chart of the table; null for none
 */
public record Ark(
        String navn,
        String tabellnavn,
        String tittel,
        List<String> forklaringer,
        List<Kolonne> kolonner,
        List<Rad> rader,
        int frysteKolonner,
        boolean filter,
        boolean liggende,
        Diagram diagram) {
    /** A sheet without a chart. */
    public Ark(
            String navn,
            String tabellnavn,
            String tittel,
            List<String> forklaringer,
            List<Kolonne> kolonner,
            List<Rad> rader,
            int frysteKolonner,
            boolean filter,
            boolean liggende) {
        this(navn, tabellnavn, tittel, forklaringer, kolonner, rader, frysteKolonner, filter, liggende, null);
    }

    /** The sheet with a chart. */
    public Ark med(Diagram nytt) {
        return new Ark(navn, tabellnavn, tittel, forklaringer, kolonner, rader, frysteKolonner, filter, liggende, nytt);
    }
}
