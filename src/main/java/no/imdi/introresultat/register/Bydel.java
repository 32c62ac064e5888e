package no.imdi.introresultat.register;

/**
 * A city district of Oslo.
 *
 * @param nummer six digits
 * @param navn name
 * @param kommunenummer the municipality it lies in
 */
public record Bydel(String nummer, String navn, String kommunenummer) {}
