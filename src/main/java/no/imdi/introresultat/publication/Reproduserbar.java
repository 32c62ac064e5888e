package no.imdi.introresultat.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes a zip that does not tell when or where it was made. */
public final class Reproduserbar {
    // Not the zip format's first day: the JDK takes that for «before 1980» and adds a field that depends on the time
    // zone.
    private static final LocalDateTime FAST_TID = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Reproduserbar() {}

    /** Rewrites a zip with a fixed time on every entry, in the order the entries stand. */
    public static byte[] zip(byte[] zip) throws IOException {
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

    /**
     * SHA-256 over the names and uncompressed contents of a zip's entries in their order: the same on a machine whose
     * deflater packs differently. Each name and each content is preceded by its length as eight bytes.
     */
    public static String innholdSha256(Path fil) throws IOException {
        MessageDigest sum = Filhasher.sha256();
        try (InputStream bytes = Files.newInputStream(fil);
                ZipInputStream inn = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry del = inn.getNextEntry(); del != null; del = inn.getNextEntry()) {
                leggTil(sum, del.getName().getBytes(StandardCharsets.UTF_8));
                leggTil(sum, inn.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void leggTil(MessageDigest sum, byte[] innhold) {
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(innhold.length).array());
        sum.update(innhold);
    }
}
