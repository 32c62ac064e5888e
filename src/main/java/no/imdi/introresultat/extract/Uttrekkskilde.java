package no.imdi.introresultat.extract;

import java.time.Instant;

/** Where an extract is read from: a folder, a zip file or NIR's own database. */
public interface Uttrekkskilde extends AutoCloseable {
    /** {@code FIL} or {@code JDBC}. */
    String kilde();

    /** When the extract was taken out of NIR. */
    Instant hentet();

    /**
     * Begins to read a file; may be done again after the stream before is closed, and then gives the same rows.
     *
     * @param fil which one
     * @return its rows, the caller's to close
     * @throws no.imdi.introresultat.register.RefusedException when it is missing or its header is wrong
     */
    Radstrom aapne(Uttrekksfil fil);

    /** Cuts off what a reader of this waits for, from another thread; does nothing where nobody waits. */
    default void avbryt() {}

    @Override
    void close();
}
