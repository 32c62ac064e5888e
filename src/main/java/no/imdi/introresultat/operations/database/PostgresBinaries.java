package no.imdi.introresultat.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import no.imdi.introresultat.register.FailedException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs in the jar, unpacked once into the data folder: there they belong to the folder's owner and no
 * cleaning of temporary files takes them away from a running server.
 */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder that holds {@code bin}, unpacked now if it is not there. Called by the folder's owner only. */
    static Path unpacked(DataFolder folder) {
        URL archive = archive();
        try {
            Path target = folder.path()
                    .resolve("postgres-program-" + archive.openConnection().getContentLengthLong());
            if (!Files.isDirectory(target)) {
                Path unfinished = folder.unfinished("program-" + UUID.randomUUID());
                try (InputStream stream = archive.openStream()) {
                    unpack(stream, unfinished);
                }
                Files.move(unfinished, target);
            }
            return target;
        } catch (IOException e) {
            throw folder.unusable(e);
        }
    }

    private static URL archive() {
        String name = "/postgres-" + system() + "-" + architecture() + ".txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new FailedException("Programmet er bygd uten innebygd PostgreSQL for denne maskinen (" + system()
                    + " " + architecture() + "); sett INTRORESULTAT_DB_URL til en PostgreSQL-server.");
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        switch (name) {
            case "amd64":
                return "x86_64";
            case "aarch64":
                return "arm_64";
            default:
                return name;
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        Files.createDirectories(target);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ("bin".equals(file.getParent().getFileName().toString())
                && !file.toFile().setExecutable(true, true)) {
            throw new IOException("not made executable: " + file);
        }
    }
}
