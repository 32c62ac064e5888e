package no.imdi.introresultat.publication.arbeidsbok;

import java.util.List;

/**
 * A bar chart under a sheet's table, drawn from the table's own cells. A row whose number is a symbol has no bar: the chart
 * neither points at the cell nor holds a number for it. Without a single bar there is no chart.
 *
 * @param tittel what the bars show
 * @param alternativtekst the same for those who do not see it
 * @param navnekolonne the column that names the bars, from 0
 * @param tallkolonne the column of percents that the bars show, from 0
 */
public record Diagram(String tittel, String alternativtekst, int navnekolonne, int tallkolonne) {
    /** The rows that have a bar, from 0. */
    List<Integer> soyler(List<Rad> rader) {
        return java.util.stream.IntStream.range(0, rader.size())
                .filter(rad -> rader.get(rad).verdier().get(tallkolonne) instanceof Verdi.Prosent)
                .boxed()
                .toList();
    }
}
