package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.LibreOffice;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.arbeidsbok.Kryptering;
import no.imdi.introresultat.statistics.Resultattall;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that opens with its password only. */
class KrypteringTest {
    private static final String PASSORD = "et-langt-passord";

    @TempDir
    private Path mappe;

    @Test
    void opensWithThePasswordAndNotWithAnother() throws IOException {
        byte[] kryptert = Kryptering.krypter(bok(), PASSORD);

        try (Workbook lest = WorkbookFactory.create(new ByteArrayInputStream(kryptert), PASSORD)) {
            assertThat(lest.getSheet("Resultat")).isNotNull();
        }
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(kryptert), "et annet passord"))
                .isInstanceOf(EncryptedDocumentException.class);
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(kryptert)))
                .isInstanceOf(EncryptedDocumentException.class);
    }

    @Test
    void isAgileEncryptionAndHoldsExactlyTheBytesThatWerePutIn() throws Exception {
        try (POIFSFileSystem beholder =
                new POIFSFileSystem(new ByteArrayInputStream(Kryptering.krypter(bok(), PASSORD)))) {
            EncryptionInfo metode = new EncryptionInfo(beholder);
            assertThat(metode.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(metode.getHeader().getKeySize()).isEqualTo(256);
            Decryptor nokkel = Decryptor.getInstance(metode);
            assertThat(nokkel.verifyPassword(PASSORD)).isTrue();
            assertThat(nokkel.getDataStream(beholder).readAllBytes()).isEqualTo(bok());
        }
    }

    @Test
    void theFileIsKnownAsEncryptedAndItsContentIsNotTakenForAWorkbooks() throws IOException {
        Path apen = Files.write(mappe.resolve("a.xlsx"), bok());
        Path lukket = Files.write(mappe.resolve("b.xlsx"), Kryptering.krypter(bok(), PASSORD));

        assertThat(Kryptering.erKryptert(apen)).isFalse();
        assertThat(Kryptering.erKryptert(lukket)).isTrue();
        assertThat(Filhasher.filer(mappe))
                .extracting(Manifest.Fil::erKryptert, Manifest.Fil::innholdSha256)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, Filhasher.innholdSha256(bok())),
                        org.assertj.core.groups.Tuple.tuple(true, null));
    }

    @Test
    void libreOfficeOpensItWithThePassword() throws IOException {
        Path lukket = Files.write(mappe.resolve("lukket.xlsx"), Kryptering.krypter(bok(), PASSORD));

        List<String> rader = Files.readAllLines(LibreOffice.forsteArkMedPassord(lukket, PASSORD));

        assertThat(rader).anyMatch(rad -> rad.startsWith("Guovdageaidnu Kautokeino kommune,18,7,"));
    }

    private static byte[] bok() throws IOException {
        Resultattall tall = Eksempel.tall();
        return new Kommunearbeidsbok(Skjerming.ingen(tall), List.of(), new Tekster(Tekster.BOKMAAL))
                .lag(Eksempel.kommune(tall, "2011"), Eksempel.opplysninger(true));
    }
}
