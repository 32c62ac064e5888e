package no.imdi.introresultat.publication;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Kryptering;

/** Lists the files of a run with their hashes, for the manifest. */
public final class Filhasher {
    private Filhasher() {}

    /** Every file under the run's folder but the manifest, sorted by path. */
    public static List<Manifest.Fil> filer(Path mappe) throws IOException {
        List<Path> stier;
        try (Stream<Path> alle = Files.walk(mappe)) {
            stier = alle.filter(Files::isRegularFile)
                    .filter(fil -> !fil.equals(mappe.resolve(Manifest.FILNAVN)))
                    .toList();
        }
        List<Manifest.Fil> filer = new ArrayList<>();
        for (Path sti : stier) {
            filer.add(fil(mappe, sti));
        }
        filer.sort(Comparator.comparing(Manifest.Fil::sti));
        return filer;
    }

    private static Manifest.Fil fil(Path mappe, Path fil) throws IOException {
        String sti = mappe.relativize(fil).toString().replace('\\', '/');
        boolean kryptert = Kryptering.erKryptert(fil);
        boolean pakket = sti.endsWith(Arbeidsbok.FILENDELSE) || sti.endsWith(".zip");
        String innhold = pakket && !kryptert ? pakketUtSha256(fil) : null;
        return new Manifest.Fil(sti, Files.size(fil), sha256(fil), innhold, kryptert ? true : null);
    }

    /** Null for a workbook or zip file that someone has changed so that it can no longer be unpacked. */
    private static String pakketUtSha256(Path fil) throws IOException {
        try {
            return innholdSha256(fil);
        } catch (ZipException | EOFException | IllegalArgumentException odelagt) {
            return null;
        }
    }

    /** SHA-256 over a file's bytes, lower-case hex. */
    public static String sha256(Path fil) throws IOException {
        try (InputStream inn = Files.newInputStream(fil)) {
            return sha256(inn);
        }
    }

    /** The same over what is left of a stream, which the caller closes. */
    public static String sha256(InputStream inn) throws IOException {
        MessageDigest sum = sha256();
        try (OutputStream ut = new DigestOutputStream(OutputStream.nullOutputStream(), sum)) {
            inn.transferTo(ut);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /**
     * SHA-256 over the names and uncompressed contents of a zip's entries in their order: the same on a machine whose
     * deflater packs differently. Each name and each content is preceded by its length as eight bytes.
     */
    static String innholdSha256(Path fil) throws IOException {
        try (InputStream bytes = Files.newInputStream(fil)) {
            return innholdSha256(bytes);
        }
    }

    /** The same over a workbook that is not a file yet. */
    public static String innholdSha256(byte[] arbeidsbok) throws IOException {
        return innholdSha256(new ByteArrayInputStream(arbeidsbok));
    }

    private static String innholdSha256(InputStream bytes) throws IOException {
        MessageDigest sum = sha256();
        try (ZipInputStream inn = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
