package no.imdi.introresultat.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The file that tells another process of the same user how to reach the running embedded server. */
final class ConnectionFile {
    private ConnectionFile() {}

    static void write(DataFolder folder, DatabaseAddress address) throws IOException {
        Path unfinished = folder.unfinished("tilkobling-" + UUID.randomUUID());
        writeSecret(unfinished, String.join("\n", address.url(), address.user(), address.password(), ""));
        Files.move(
                unfinished, folder.connection(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static Optional<DatabaseAddress> read(DataFolder folder) {
        try {
            List<String> lines = Files.readAllLines(folder.connection());
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new DatabaseAddress(lines.get(0), lines.get(1), lines.get(2)));
        } catch (IOException notRunningOrNotMine) {
            return Optional.empty();
        }
    }

    static void delete(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.connection());
    }

    /** Creates a file that nobody but its owner can read. */
    static void writeSecret(Path file, String content) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createFile(
                file,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
        Files.writeString(file, content);
    }
}
