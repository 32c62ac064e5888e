package no.imdi.introresultat.publication.levering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are delivered. */
public interface Leveringssted extends AutoCloseable {
    /**
     * SHA-256 over the bytes that are there, read back, lower-case hex.
     *
     * @param sti the file's path at the place, with {@code /}
     * @return empty when there is no such file
     */
    Optional<String> sha256(String sti) throws IOException;

    /** Puts a file there, whole or not at all, in the place of one of the same name. */
    void legg(Path fil, String sti) throws IOException;

    @Override
    void close();
}
