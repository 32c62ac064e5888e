package no.imdi.introresultat.rules.kontroll;

/** How grave a finding is, by its consequence for the municipality's figures. */
public enum Alvorlighet {
    /** The published figure is or may become wrong. */
    FEIL,
    /** Likely wrong; look at it. */
    ADVARSEL,
    /** Good to know; nothing has to be done. */
    INFO
}
