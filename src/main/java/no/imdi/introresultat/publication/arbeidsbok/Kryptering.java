package no.imdi.introresultat.publication.arbeidsbok;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Encrypts workbooks with a password, the way Excel 2013 and later do (agile encryption, AES-256, SHA-512). The salts are
 * random, so the bytes differ each time while what they hold is the same.
 */
public final class Kryptering {
    private static final int NOKKELBITER = 256;
    private static final int BLOKK = 16;

    private Kryptering() {}

    /** A workbook that opens with the password only. */
    public static byte[] krypter(byte[] arbeidsbok, String passord) throws IOException {
        EncryptionInfo metode = new EncryptionInfo(
                EncryptionMode.agile,
                CipherAlgorithm.aes256,
                HashAlgorithm.sha512,
                NOKKELBITER,
                BLOKK,
                ChainingMode.cbc);
        Encryptor nokkel = metode.getEncryptor();
        nokkel.confirmPassword(passord);
        try (POIFSFileSystem beholder = new POIFSFileSystem();
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            try (OutputStream innhold = nokkel.getDataStream(beholder)) {
                innhold.write(arbeidsbok);
            }
            beholder.writeFilesystem(ut);
            return ut.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256 and SHA-512 are in every Java", e);
        }
    }

    /** Whether a file is an encrypted workbook, by its first bytes. */
    public static boolean erKryptert(Path fil) {
        try (InputStream bytes = FileMagic.prepareToCheckMagic(Files.newInputStream(fil))) {
            return FileMagic.valueOf(bytes) == FileMagic.OLE2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
