package no.imdi.introresultat.statistics;

/**
 * A category of a table's dimension.
 *
 * @param kode published code
 * @param navn name for readers
 */
public record Kategori(String kode, String navn) {}
