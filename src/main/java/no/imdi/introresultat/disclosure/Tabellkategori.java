package no.imdi.introresultat.disclosure;

/**
 * A category of a published table.
 *
 * @param tabell name of the table
 * @param kategori code of the category
 */
record Tabellkategori(String tabell, String kategori) {}
