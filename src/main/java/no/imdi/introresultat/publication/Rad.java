package no.imdi.introresultat.publication;

import java.util.List;

/**
 * A row of a workbook's table.
 *
 * @param verdier a value per column
 * @param framhevet whether it stands out, as totals do
 */
record Rad(List<Verdi> verdier, boolean framhevet) {
    Rad {
        verdier = List.copyOf(verdier);
    }
}
