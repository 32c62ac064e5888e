package no.imdi.introresultat.register;

/**
 * A county in one period.
 *
 * @param nummer two digits
 * @param navn name
 * @param gyldighet when it holds
 */
public record Fylke(String nummer, String navn, Gyldighet gyldighet) {}
