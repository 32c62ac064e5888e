package no.imdi.introresultat.register;

/**
 * A municipality under one name in one period.
 *
 * @param nummer four digits
 * @param navn official name or names
 * @param fylkesnummer the county's two digits
 * @param gyldighet when number, name and county hold
 */
public record Kommune(String nummer, String navn, String fylkesnummer, Gyldighet gyldighet) {}
