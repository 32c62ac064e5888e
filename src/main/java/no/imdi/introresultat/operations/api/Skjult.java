package no.imdi.introresultat.operations.api;

import java.util.Map;

/**
 * How many numbers a run hides.
 *
 * @param manifest SHA-256 of the manifest of what it hides them in
 * @param etterGrunn how many by reason
 */
public record Skjult(String manifest, Map<String, Long> etterGrunn) {}
