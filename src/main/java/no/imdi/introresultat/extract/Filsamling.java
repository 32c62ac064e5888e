package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.InputStream;

/** Files by name, wherever they lie; {@code toString} names the place in messages. */
interface Filsamling extends AutoCloseable {
    /** Whether there is a file of this name. */
    boolean har(String navn);

    /** Opens the file of this name. */
    InputStream les(String navn) throws IOException;

    @Override
    void close();
}
