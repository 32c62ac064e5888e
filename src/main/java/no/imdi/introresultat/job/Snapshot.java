package no.imdi.introresultat.job;

import java.time.Instant;

/**
 * A frozen extract.
 *
 * @param uttrekkId its key
 * @param hentet when the extract was taken
 * @param segl hash over all its rows; null until sealed
 */
public record Snapshot(int uttrekkId, Instant hentet, String segl) {}
