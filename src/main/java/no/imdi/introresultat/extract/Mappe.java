package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a folder. */
record Mappe(Path sti) implements Filsamling {
    @Override
    public boolean har(String navn) {
        return Files.isRegularFile(sti.resolve(navn));
    }

    @Override
    public InputStream les(String navn) throws IOException {
        return Files.newInputStream(sti.resolve(navn));
    }

    @Override
    public void close() {
        // A folder is not open.
    }

    @Override
    public String toString() {
        return sti.toString();
    }
}
