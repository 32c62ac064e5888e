package no.imdi.introresultat.register;

/**
 * A municipality under one name in one period.
 *
 * @param nummer four digits
 * @param navn official name or names
 * @param fylkesnummer the county's two digits
 * @param maalform the language the municipality has asked the state to write to it in; bokmål where it has not chosen
 * @param gyldighet when number, name, county and language hold
 */
public record Kommune(String nummer, String navn, String fylkesnummer, Sprak maalform, Gyldighet gyldighet) {
    /** A municipality that has not chosen nynorsk. */
    public Kommune(String nummer, String navn, String fylkesnummer, Gyldighet gyldighet) {
        this(nummer, navn, fylkesnummer, Sprak.BOKMAAL, gyldighet);
    }
}
