package no.imdi.introresultat.extract;

/** The rows of one file of an extract, read once from start to end. */
public interface Radstrom extends AutoCloseable {
    /**
     * The next row.
     *
     * @return the row; null when there are no more, and then all that the source promised of the file has been checked
     * @throws no.imdi.introresultat.register.RefusedException when the file is not what the source promised
     */
    Rad neste();

    /** SHA-256 of the file's bytes, after the last row; null when the source is a database. */
    String sha256();

    @Override
    void close();
}
