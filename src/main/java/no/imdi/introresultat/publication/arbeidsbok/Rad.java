package no.imdi.introresultat.publication.arbeidsbok;

import java.util.List;

/**
 * A row of a workbook's table.
 *
 * @param verdier a value per column
 * @param framhevet whether it stands out, as totals do
 */
public record Rad(List<Verdi> verdier, boolean framhevet) {
    /** Copies the list. */
    public Rad {
        verdier = List.copyOf(verdier);
    }
}
