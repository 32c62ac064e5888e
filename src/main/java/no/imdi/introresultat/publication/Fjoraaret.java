package no.imdi.introresultat.publication;

import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.statistics.Regionovergang;

/**
 * The numbers of a year before, to stand beside this year's.
 *
 * @param aar which year
 * @param skjerming its counts in this year's regions, as they may be shown
 * @param overgang how its municipalities continue in this year's, and which series are broken
 */
public record Fjoraaret(int aar, Skjerming skjerming, Regionovergang overgang) {}
