package no.imdi.introresultat.publication.levering;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import no.imdi.introresultat.publication.Filhasher;

/** A folder, such as one that is shared on a network. */
final class Mappested implements Leveringssted {
    private final Path rot;

    Mappested(Path rot) {
        this.rot = rot;
    }

    @Override
    public Optional<String> sha256(String sti) throws IOException {
        Path fil = rot.resolve(sti);
        return Files.isRegularFile(fil) ? Optional.of(Filhasher.sha256(fil)) : Optional.empty();
    }

    @Override
    public void legg(Path fil, String sti) throws IOException {
        Path til = rot.resolve(sti);
        Files.createDirectories(til.getParent());
        Path underveis = til.resolveSibling("." + til.getFileName() + ".underveis");
        Files.copy(fil, underveis, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel innhold = FileChannel.open(underveis, StandardOpenOption.WRITE)) {
            innhold.force(true);
        }
        Files.move(underveis, til, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        // nothing is open between the files
    }
}
