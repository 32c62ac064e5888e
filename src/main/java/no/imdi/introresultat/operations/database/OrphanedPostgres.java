package no.imdi.introresultat.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.imdi.introresultat.register.FailedException;

/** A server that lived on after its program was killed. Only the owner of the folder's lock may touch it. */
final class OrphanedPostgres {
    private OrphanedPostgres() {}

    /** Stops the orphan if there is one, and removes the traces of one that is dead. */
    static void stop(DataFolder folder, PostgresCommands commands) {
        try {
            if (!Files.exists(folder.processFile())) {
                return;
            }
            Optional<ProcessHandle> process = process(folder).filter(ProcessHandle::isAlive);
            if (process.isEmpty() || !worksIn(process.get(), folder.cluster())) {
                Files.deleteIfExists(folder.processFile());
                return;
            }
            if (!commands.stop().succeeded() && process.get().isAlive()) {
                throw new FailedException("En PostgreSQL fra en tidligere kjøring (prosess "
                        + process.get().pid() + ") i " + folder.cluster()
                        + " lar seg ikke stoppe; stopp den prosessen og prøv på nytt.");
            }
        } catch (IOException e) {
            throw folder.unusable(e);
        }
    }

    private static Optional<ProcessHandle> process(DataFolder folder) throws IOException {
        try {
            long pid = Long.parseLong(Files.readString(folder.processFile())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip());
            return ProcessHandle.of(Math.abs(pid));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again after a reboot: a server works in its data folder, a stranger does not. */
    private static boolean worksIn(ProcessHandle process, Path cluster) throws IOException {
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.isSameFile(workingFolder, cluster);
        } catch (IOException noProcFolder) {
            return process.info().command().orElse("").endsWith("postgres");
        }
    }
}
