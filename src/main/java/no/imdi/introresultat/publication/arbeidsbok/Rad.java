package no.imdi.introresultat.publication.arbeidsbok;

import java.util.ArrayList;
import java.util.Collections;
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

    /** The rows; where there are none, one that says so in the first of so many columns. */
    public static List<Rad> ellerIngen(List<Rad> rader, int kolonner, String melding) {
        if (!rader.isEmpty()) {
            return rader;
        }
        List<Verdi> verdier = new ArrayList<>(Collections.nCopies(kolonner, new Verdi.Tekst("")));
        verdier.set(0, new Verdi.Tekst(melding));
        return List.of(new Rad(verdier, false));
    }
}
