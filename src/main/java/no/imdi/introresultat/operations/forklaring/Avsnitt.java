package no.imdi.introresultat.operations.forklaring;

import java.util.List;

/**
 * A part of an explanation.
 *
 * @param overskrift what is decided, with the rule it rests on; null for what is said of it all
 * @param punkter the sentences
 */
public record Avsnitt(String overskrift, List<String> punkter) {}
