package no.imdi.introresultat.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that a run is written in until it is whole and gets its name. */
final class Arbeidsmappe {
    private Arbeidsmappe() {}

    /** An empty folder, whatever an earlier attempt left there. */
    static Path ny(Path mappe) throws IOException {
        slett(mappe);
        return Files.createDirectories(mappe);
    }

    /** Copies all that is in a folder to one that is not there yet. */
    static void kopier(Path fra, Path til) throws IOException {
        try (Stream<Path> innhold = Files.walk(fra)) {
            for (Path sti : innhold.toList()) {
                Files.copy(sti, til.resolve(fra.relativize(sti).toString()));
            }
        }
    }

    /** Removes the folder and all in it, if it is there. */
    static void slett(Path mappe) {
        if (!Files.exists(mappe)) {
            return;
        }
        try (Stream<Path> innhold = Files.walk(mappe)) {
            for (Path sti : innhold.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(sti);
            }
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
