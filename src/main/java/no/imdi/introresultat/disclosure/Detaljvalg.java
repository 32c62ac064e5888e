package no.imdi.introresultat.disclosure;

import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Tabell;

/**
 * How large a region has to be for a table to be published in detail for it. The totals are published whatever its size.
 *
 * @param tabell the table
 * @param niva the level of the regions
 * @param kategorierFra persons the table counts in the region, at least, for its categories to be published
 * @param kjonnFra persons, at least, for men and women to be published in each category
 */
public record Detaljvalg(String tabell, Niva niva, int kategorierFra, int kjonnFra) {
    /** Whether a cell is left out where the table counts so many. */
    boolean utelater(Cellenokkel celle, int total) {
        return celle.tabell().equals(tabell)
                && celle.niva() == niva
                && !celle.kategori().equals(Tabell.ALLE)
                && (total < kategorierFra || total < kjonnFra && celle.kjonn() != Kjonnsgruppe.ALLE);
    }
}
