package no.imdi.introresultat.register;

/** Where a version was registered: directly in NIR, or sent from the municipality's own system (fagsystem). */
public enum Kilde {
    NIR,
    FAGSYSTEM
}
