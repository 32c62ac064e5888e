/**
 * The independent audit: reads the finished publication files back as anyone has them, rebuilds how the numbers hang together
 * and attacks. Shares nothing with {@code disclosure} but the names of tables, regions and categories.
 */
package no.imdi.introresultat.revisjon;
