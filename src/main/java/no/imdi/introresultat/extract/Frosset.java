package no.imdi.introresultat.extract;

import java.time.Instant;

/**
 * A sealed extract.
 *
 * @param uttrekkId its number in the database
 * @param hentet when it was taken out of NIR
 * @param segl SHA-256 over its content, in lower case
 */
public record Frosset(int uttrekkId, Instant hentet, String segl) {}
