package no.imdi.introresultat.disclosure;

/**
 * What is known of categories that overlap: a number is at most the sum of some others. Anyone knows it, so a hidden number
 * is only safe where it could be another one even so.
 *
 * @param liten the number
 * @param store the others
 */
record Ulikhet(int liten, int... store) {}
