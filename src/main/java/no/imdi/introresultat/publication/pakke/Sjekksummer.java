package no.imdi.introresultat.publication.pakke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.Filhasher;

/** Checksum files as {@code sha256sum} writes and reads them. */
public final class Sjekksummer {
    /** The name of a folder's checksum file. */
    public static final String FILNAVN = "SHA256SUMS";

    private Sjekksummer() {}

    /** Every file under a folder but its checksum file, as paths from it with {@code /}, sorted. */
    static List<String> stier(Path mappe) throws IOException {
        try (Stream<Path> alle = Files.walk(mappe)) {
            return alle.filter(Files::isRegularFile)
                    .map(fil -> mappe.relativize(fil).toString().replace('\\', '/'))
                    .filter(sti -> !sti.equals(FILNAVN))
                    .sorted()
                    .toList();
        }
    }

    /** Writes {@link #FILNAVN} into a folder, with a line for each other file in it. */
    public static void skriv(Path mappe) throws IOException {
        StringBuilder linjer = new StringBuilder();
        for (String sti : stier(mappe)) {
            linjer.append(linje(mappe.resolve(sti), sti));
        }
        Files.writeString(mappe.resolve(FILNAVN), linjer);
    }

    /** Writes {@code <file>.sha256} beside a file, and returns it. */
    public static Path skrivFor(Path fil) throws IOException {
        String navn = fil.getFileName().toString();
        return Files.writeString(fil.resolveSibling(navn + ".sha256"), linje(fil, navn));
    }

    private static String linje(Path fil, String navn) throws IOException {
        return Filhasher.sha256(fil) + "  " + navn + "\n";
    }
}
