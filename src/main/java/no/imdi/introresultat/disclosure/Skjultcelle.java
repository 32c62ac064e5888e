package no.imdi.introresultat.disclosure;

import no.imdi.introresultat.statistics.Cellenokkel;

/**
 * A hidden cell.
 *
 * @param celle which
 * @param grunn why it is hidden
 * @param lavest the lowest that some table agreeing with all that is shown has been found to hold there
 * @param hoyest the highest
 */
public record Skjultcelle(Cellenokkel celle, Skjulegrunn grunn, int lavest, int hoyest) {}
