package no.imdi.introresultat.register;

import java.util.List;

/**
 * An economic region.
 *
 * @param nummer four digits
 * @param navn name
 * @param kommuner numbers of the municipalities it is made of, sorted
 */
public record Naringsregion(String nummer, String navn, List<String> kommuner) {}
