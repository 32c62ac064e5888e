package no.imdi.introresultat.register;

/**
 * A type of measure, with its place in the two published groupings.
 *
 * @param kode the register's code
 * @param navn name for readers
 * @param kategori12 fine category
 * @param kategori4 coarse category
 * @param gyldighet when the code may be used
 */
public record Tiltakstype(String kode, String navn, String kategori12, String kategori4, Gyldighet gyldighet) {}
