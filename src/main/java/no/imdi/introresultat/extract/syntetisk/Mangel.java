package no.imdi.introresultat.extract.syntetisk;

/** What can go wrong when the end of a programme is registered. */
enum Mangel {
    INGEN(0),
    /** The end was never registered: the register closes the programme at its limit. */
    UTEN_SLUTT(0.027),
    /** The end without a reason. */
    UTEN_AARSAK(0.036),
    /** A reason without an end. */
    AARSAK_UTEN_SLUTT(0.004),
    /** A reason the code list does not know. */
    UKJENT_AARSAK(0.003),
    /** An end before the start: one of the two dates is wrong. */
    SLUTT_FOR_START(0.0015),
    /** A municipality that does not exist. */
    UKJENT_KOMMUNE(0.0006);

    private final double andel;

    Mangel(double andel) {
        this.andel = andel;
    }

    /** Draws one, more often where the municipality is careless. */
    static Mangel trekk(Kommuneprofil kommune, Slump slump) {
        double valg = slump.del() / kommune.slurv();
        for (Mangel mangel : values()) {
            if (valg < mangel.andel) {
                return mangel;
            }
            valg -= mangel.andel;
        }
        return INGEN;
    }
}
