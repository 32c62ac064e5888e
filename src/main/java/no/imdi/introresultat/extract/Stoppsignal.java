package no.imdi.introresultat.extract;

/** Asked now and then by work that takes long, so that it can be told to stop. */
@FunctionalInterface
public interface Stoppsignal {
    /** Work that nobody stops. */
    Stoppsignal ALDRI = () -> {};

    /** Returns when the work is to go on; throws what is to end it when not. */
    void sjekk();

    /** Told that so many more rows have been read since last. */
    default void lest(long rader) {}
}
