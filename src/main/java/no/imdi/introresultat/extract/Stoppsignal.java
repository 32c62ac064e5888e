package no.imdi.introresultat.extract;

/** Asked now and then by work that takes long, so that it can be told to stop. */
@FunctionalInterface
public interface Stoppsignal {
    /** Work that nobody stops. */
    Stoppsignal ALDRI = () -> {};

    /** Returns when the work is to go on; throws what is to end it when not. */
    void sjekk();

    /**
     * Begins work that may wait for others, and then asks nothing until they are done.
     *
     * @param avbryt cuts the waiting off; called from another thread when the work is to end, perhaps several times
     * @return ends the work; when it is closed, {@code avbryt} is not called any more
     */
    default Ventetid begynn(Runnable avbryt) {
        return () -> {};
    }

    /** Work that can be cut off, from its beginning until it is closed. */
    interface Ventetid extends AutoCloseable {
        @Override
        void close();
    }

    /** Told that so many more rows have been read since last. */
    default void lest(long rader) {}
}
