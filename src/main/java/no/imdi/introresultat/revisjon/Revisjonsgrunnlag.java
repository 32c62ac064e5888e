package no.imdi.introresultat.revisjon;

import java.util.List;
import java.util.OptionalInt;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Tabell;

/**
 * What an attacker knows besides the files: the year, the tables and regions there are and how codes are grouped, all of it
 * public.
 *
 * @param aar the result year
 * @param tabeller the tables, in published order
 * @param inndeling the regions of the year
 * @param kodeverk code lists
 * @param prikkegrense the largest count that is small
 * @param prikkNuller whether zero is hidden like a small count
 * @param prikkebredde the least width of a hidden count's interval
 * @param nasjonaltMaal the year's national goal in percent, where it has one
 */
public record Revisjonsgrunnlag(
        int aar,
        List<Tabell> tabeller,
        Regioninndeling inndeling,
        Kodeverk kodeverk,
        int prikkegrense,
        boolean prikkNuller,
        int prikkebredde,
        OptionalInt nasjonaltMaal) {
    /** Copies the list. */
    public Revisjonsgrunnlag {
        tabeller = List.copyOf(tabeller);
    }
}
