package no.imdi.introresultat.operations.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.FailedException;

/**
 * The living owner of a data folder: a file lock, which the operating system lets go of however the process ends, with the
 * owner's process number and start time as content.
 */
final class DataFolderLock implements AutoCloseable {
    /** Far beyond the content, so that others can read who holds it where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or is empty when another living process has it. */
    static Optional<DataFolderLock> tryTake(DataFolder folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (lock(channel) == null) {
                    channel.close();
                    return Optional.empty();
                }
                write(channel);
                return Optional.of(new DataFolderLock(channel));
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw folder.unusable(e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void write(FileChannel channel) throws IOException {
        String since = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.now(OSLO).withNano(0));
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n" + since + "\n"), 0);
    }

    /** The sentence for the one who came second. */
    static FailedException taken(DataFolder folder) {
        List<String> owner = owner(folder);
        String who = owner.size() < 2
                ? "et annet program"
                : "prosess " + owner.get(0) + " (siden " + owner.get(1).replace('T', ' ') + ")";
        return new FailedException("Datamappen " + folder.path() + " er i bruk av " + who
                + "; vent til den er ferdig, eller sett INTRORESULTAT_HOME til en annen mappe.");
    }

    private static List<String> owner(DataFolder folder) {
        try {
            return Files.readAllLines(folder.lock(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Lets go of the folder. The file stays, since deleting it would let two processes lock two files. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException alreadyGone) {
            // The lock goes with the channel, whatever became of the content.
        }
    }
}
