package no.imdi.introresultat.job;

/** Told how a run gets on; may be called from several threads. */
public interface Framdrift {
    /** Told nothing further. */
    Framdrift TAUS = new Framdrift() {
        @Override
        public void beskjed(String tekst) {}

        @Override
        public void steg(String navn) {}

        @Override
        public void rader(long antall, long av) {}

        @Override
        public void stegFerdig(String navn) {}
    };

    /** Something the operator should know, in one sentence. */
    void beskjed(String tekst);

    /** A step begins. */
    void steg(String navn);

    /**
     * The step has done this many rows.
     *
     * @param antall rows done so far in this step
     * @param av rows there are in all; 0 when unknown
     */
    void rader(long antall, long av);

    /** The step is done. */
    void stegFerdig(String navn);
}
