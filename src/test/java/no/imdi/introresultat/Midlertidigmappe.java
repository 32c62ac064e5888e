package no.imdi.introresultat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that several test classes share and that is gone when the tests have ended. */
public final class Midlertidigmappe {
    private Midlertidigmappe() {}

    /** A new, empty folder. */
    public static Path ny(String navn) {
        try {
            Path rot = Files.createTempDirectory("introresultat-" + navn);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> slett(rot)));
            return rot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void slett(Path rot) {
        try (Stream<Path> innhold = Files.walk(rot)) {
            innhold.sorted(Comparator.reverseOrder())
                    .forEach(sti -> sti.toFile().delete());
        } catch (IOException | UncheckedIOException overlattSystemet) {
            // A temporary folder: what could not be deleted is the system's to clean.
        }
    }
}
