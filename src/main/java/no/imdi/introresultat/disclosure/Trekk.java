package no.imdi.introresultat.disclosure;

/**
 * A change of one person here and one there that keeps every sum anyone can see.
 *
 * @param celler the cells that change
 * @param endring by how much each
 */
record Trekk(int[] celler, int[] endring) {}
