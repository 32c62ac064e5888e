package no.imdi.introresultat.job;

import java.util.Optional;
import no.imdi.introresultat.rules.Deltakerresultat;

/**
 * What the calculation says of one participant.
 *
 * @param resultat the outcome and its findings
 * @param medForSene what the outcome would have been with the late registrations; empty when the same
 */
record Beregnetdeltaker(Deltakerresultat resultat, Optional<Deltakerresultat> medForSene) {}
