package no.imdi.introresultat.job;

import no.imdi.introresultat.rules.Avstemming;
import no.imdi.introresultat.statistics.Region;

/**
 * A municipality's own list held against a run.
 *
 * @param kommune the municipality
 * @param avstemming what is the same and what is not
 * @param arbeidsbok the workbook that tells it, as the bytes of its file
 */
public record Avstemt(Region kommune, Avstemming avstemming, byte[] arbeidsbok) {}
