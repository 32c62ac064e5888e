package no.imdi.introresultat.publication.arbeidsbok;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes a zip that does not tell when or where it was made. */
final class Reproduserbar {
    // Not the zip format's first day: the JDK takes that for «before 1980» and adds a field that depends on the time
    // zone.
    private static final LocalDateTime FAST_TID = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Reproduserbar() {}

    /** Rewrites a zip with a fixed time on every entry, in the order the entries stand. */
    static byte[] zip(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream inn = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8);
                ZipOutputStream ut = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry del = inn.getNextEntry(); del != null; del = inn.getNextEntry()) {
                ZipEntry ny = new ZipEntry(del.getName());
                ny.setTimeLocal(FAST_TID);
                ut.putNextEntry(ny);
                inn.transferTo(ut);
                ut.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
