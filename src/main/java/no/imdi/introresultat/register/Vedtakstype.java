package no.imdi.introresultat.register;

/** Kinds of decision. Only {@link #PERMISJON} (leave) moves a programme's limit; {@link #TILDELING} is the award. */
public enum Vedtakstype {
    TILDELING,
    AVSLAG,
    ENDRING,
    PERMISJON,
    STANS
}
