package no.imdi.introresultat.extract;

/** How a column's text is read and stored. */
enum Verditype {
    /** 1–32 letters, digits and hyphens. */
    ID,
    /** 1, 2, 3 … */
    VERSJON,
    /** Four digits. */
    AARSTALL,
    /** One of the column's words. */
    ORD,
    /** {@code J} or {@code N}. */
    JA_NEI,
    /** A code that may be unknown: that is a finding, not a rejection. */
    KODE,
    /** A Norwegian date. */
    DATO,
    /** An instant with offset. */
    TIDSPUNKT
}
