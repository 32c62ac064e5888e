package no.imdi.introresultat.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import no.imdi.introresultat.register.FailedException;

/** The folder {@code data} of a home: what lies where in it, and what to say when it cannot be used. */
record DataFolder(Path path) {
    private static final String UNFINISHED = ".uferdig-";
    private static final long NEARLY_FULL = 1 << 20;

    static DataFolder of(Path home) {
        return new DataFolder(home.toAbsolutePath().normalize().resolve("data"));
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path password() {
        return cluster().resolve("introresultat.passord");
    }

    Path processFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path lock() {
        return path.resolve(".laas");
    }

    Path connection() {
        return path.resolve(".tilkobling");
    }

    /** Unfinished folders have this beginning; they never get a final name before they are whole. */
    Path unfinished(String suffix) {
        return path.resolve(UNFINISHED + suffix);
    }

    /** Creates the folder, and fails at once where the embedded database could not work in it. */
    void prepare() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw unusable(e);
        }
        if (!Files.isWritable(path)) {
            throw notWritable(null);
        }
        if (Files.exists(cluster())) {
            refuseOthers();
        }
    }

    private void refuseOthers() {
        try {
            String owner = Files.getOwner(cluster()).getName();
            String user = System.getProperty("user.name");
            Path probe = Files.createTempFile(path, UNFINISHED, "-eier");
            String mine;
            try {
                mine = Files.getOwner(probe).getName();
            } finally {
                Files.delete(probe);
            }
            if (!owner.equals(mine)) {
                throw new FailedException("Datamappen " + cluster() + " tilhører brukeren «" + owner
                        + "», men programmet kjører som «" + user
                        + "»; kjør som eieren eller sett INTRORESULTAT_HOME til en egen mappe.");
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Removes what an interrupted first start left behind. */
    void deleteUnfinished() {
        try (Stream<Path> children = Files.list(path)) {
            children.filter(child -> child.getFileName().toString().startsWith(UNFINISHED))
                    .forEach(DataFolder::deleteIfPossible);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** A program that outlived the one who started it may still be writing there: then the next start takes the rest. */
    static void deleteIfPossible(Path root) {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException stillInUse) {
            // Unfinished folders are never read, so that one which stays does no harm.
        }
    }

    /** The sentence for an error of the file system. */
    FailedException unusable(IOException error) {
        if (says(error, "No space left") || full()) {
            return diskFull(error);
        }
        if (error instanceof AccessDeniedException || says(error, "Read-only file system")) {
            return notWritable(error);
        }
        return new FailedException(
                "Datamappen " + path + " kan ikke brukes; kontroller at det er en mappe brukeren «"
                        + System.getProperty("user.name") + "» kan skrive i, eller sett INTRORESULTAT_HOME.",
                error);
    }

    private static boolean says(Throwable error, String text) {
        return error.getMessage() != null && error.getMessage().contains(text);
    }

    private FailedException notWritable(IOException error) {
        return new FailedException(
                "Datamappen " + path + " kan ikke skrives av brukeren «" + System.getProperty("user.name")
                        + "»; gi skriverett eller sett INTRORESULTAT_HOME til en annen mappe.",
                error);
    }

    /** The sentence for a full disk. */
    FailedException diskFull(Throwable error) {
        return new FailedException(
                "Disken med datamappen " + path + " er full; frigjør plass og prøv på nytt, ingenting er gått tapt.",
                error);
    }

    /** Whether there is no room left to speak of, where the messages themselves could not be written. */
    boolean full() {
        try {
            return Files.getFileStore(path).getUsableSpace() < NEARLY_FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
