package no.imdi.introresultat.rules;

/** What became of one version of a registration; each version has exactly one status (the ledger of contract section 5). */
public enum Versjonsstatus {
    /** The version that counts. */
    GJELDENDE,
    /** Replaced by a later version that counts, or by a deletion. */
    ERSTATTET,
    /** The version that would count deletes the registration. */
    SLETTET,
    /** Registered at or after its cutoff. */
    FOR_SEN
}
