package no.imdi.introresultat.publication.pakke;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as one zip file: entries by path, all with the same time, so that the same files give the same bytes. */
public final class Zippakke {
    /** A time as zip files have it, with no zone. For the very first they can tell, Java adds another, which has one. */
    private static final LocalDateTime TIDSPUNKT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Zippakke() {}

    /** Writes a folder and all in it as a zip file, under the folder's own name. */
    public static void skriv(Path mappe, Path zip) throws IOException {
        List<String> stier = new ArrayList<>(Sjekksummer.stier(mappe));
        if (Files.exists(mappe.resolve(Sjekksummer.FILNAVN))) {
            stier.add(0, Sjekksummer.FILNAVN);
        }
        try (OutputStream bytes = Files.newOutputStream(zip);
                ZipOutputStream ut = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String sti : stier) {
                ZipEntry del = new ZipEntry(mappe.getFileName() + "/" + sti);
                del.setTimeLocal(TIDSPUNKT);
                ut.putNextEntry(del);
                Files.copy(mappe.resolve(sti), ut);
                ut.closeEntry();
            }
        }
    }
}
