package no.imdi.introresultat.statistics;

/**
 * Names one count: the same name for the same number in every file.
 *
 * @param tabell name of the table
 * @param niva level of the region
 * @param region number of the region
 * @param kategori code of the category
 * @param kjonn sex
 */
public record Cellenokkel(String tabell, Niva niva, String region, String kategori, Kjonnsgruppe kjonn) {
    /** The count this one is a share of: the total of the same region and sex. */
    public Cellenokkel alle() {
        return new Cellenokkel(tabell, niva, region, Tabell.ALLE, kjonn);
    }
}
