package no.imdi.introresultat.job;

import no.imdi.introresultat.rules.Forklaring;
import no.imdi.introresultat.rules.Regelverk;

/**
 * An explanation of one participant in one run.
 *
 * @param forklaring the decisions, made anew from the frozen registrations
 * @param regelverk the run's rules
 * @param stemmer whether the outcome, with and without the late registrations, is the one the run has stored
 */
public record Forklart(Forklaring forklaring, Regelverk regelverk, boolean stemmer) {}
