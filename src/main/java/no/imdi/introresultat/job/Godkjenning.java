package no.imdi.introresultat.job;

import java.time.Instant;

/**
 * Somebody's word that a final run may be published as it is.
 *
 * @param hvem the person's user name
 * @param tid when
 * @param manifestSha256 hash of the manifest that they signed
 * @param merknad what they had to say; null for nothing
 */
public record Godkjenning(String hvem, Instant tid, String manifestSha256, String merknad) {}
