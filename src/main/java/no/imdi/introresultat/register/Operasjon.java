package no.imdi.introresultat.register;

/** What a version does to its registration: creates, changes or deletes it. */
public enum Operasjon {
    NY,
    ENDRET,
    SLETTET
}
