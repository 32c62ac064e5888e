package no.imdi.introresultat.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Marks a folder of files that cannot carry a mark themselves as a draft. */
public final class Utkastmerke {
    /** The mark's file name. */
    public static final String FILNAVN = "UTKAST.txt";

    private Utkastmerke() {}

    /** Writes the mark into a folder and returns it. */
    public static Path skriv(Path mappe, Tekster tekster) throws IOException {
        Files.createDirectories(mappe);
        return Files.writeString(
                mappe.resolve(FILNAVN),
                tekster.tekst("utkast.merke") + "\n\n" + tekster.tekst("utkast.hvorfor") + "\n");
    }
}
