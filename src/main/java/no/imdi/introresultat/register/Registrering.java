package no.imdi.introresultat.register;

/** One version of a programme, decision or measure. */
public sealed interface Registrering permits Program, Vedtak, Tiltak {
    /** Id, version number, owner and time of this version. */
    Versjon versjon();

    /** Which kind of registration this is. */
    Registertype type();
}
