package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.imdi.introresultat.register.RefusedException;

/** A single file that a command is asked for: there whole, or not at all. */
final class Utfil {
    private Utfil() {}

    /** Refuses a place where no file can be put, before any work is done. */
    static void krevPlass(Path fil) {
        Path mappe = fil.toAbsolutePath().getParent();
        if (mappe == null || !Files.isDirectory(mappe)) {
            throw new RefusedException("Mappen " + mappe + " finnes ikke; lag den, eller velg en annen med --out.");
        }
        if (Files.isDirectory(fil)) {
            throw new RefusedException(fil + " er en mappe; oppgi navnet på en fil med --out.");
        }
    }

    /** Writes it under a working name and gives it its own name in one move, in place of one that was there. */
    static void skriv(Path fil, byte[] bytes) throws IOException {
        Path arbeid = fil.resolveSibling("." + fil.getFileName() + ".under-arbeid");
        try {
            Files.write(arbeid, bytes);
            Files.move(arbeid, fil, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(arbeid);
        }
    }
}
