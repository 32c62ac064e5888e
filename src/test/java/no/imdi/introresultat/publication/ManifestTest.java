package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Regnskap.Deltakerregnskap;
import no.imdi.introresultat.publication.Regnskap.Filregnskap;
import no.imdi.introresultat.publication.Regnskap.Tabellregnskap;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Regnskap BALANSERT = new Regnskap(
            Map.of("program.csv", new Filregnskap(10, 1, 5, 2, 1, 1)),
            new Deltakerregnskap(6, 1, 3, Map.of("ikke_avsluttet", 2L)),
            Map.of("intro_deltakere", new Tabellregnskap(4, 1, 1, 6)));

    @TempDir
    private Path mappe;

    @Test
    void isReadAsItWasWritten() throws IOException {
        Manifest manifest = manifest("2019-03-01T00:00:00+01:00");

        Manifestfil.skriv(manifest, mappe);

        assertThat(Manifestfil.les(mappe)).isEqualTo(manifest);
    }

    @Test
    void hasTheContractsKeysInOrderAndNamesEvenWhatIsAbsent() {
        assertThat(Manifestfil.tekst(manifest(null)))
                .startsWith("{\n  \"kjoring\" : \"forelopig-1\",\n  \"type\" : \"forelopig\",\n  \"aar\" : 2018,\n")
                .contains("\"cutoff\" : null", "\"konfigurasjon_sha256\" : \"k\"", "\"for_sen\" : 1")
                .contains("\"i_grunnlag\" : 3", "\"region_ukjent\" : 1", "\"godkjent_av\" : \"Leder\"")
                .contains("\"begrunnelse\" : \"Årsak\"")
                .containsSubsequence("\"sti\" : \"a.csv\"", "\"sti\" : \"b.xlsx\"", "\"innhold_sha256\" : \"i\"")
                .containsOnlyOnce("innhold_sha256")
                .contains(
                        "\"bygger_paa\" : [",
                        "\"som\" : \"fjoraaret\"",
                        "\"kjoring\" : \"2017/endelig-1\"",
                        "\"manifest_sha256\" : \"m\"")
                .doesNotContain("terskler")
                .endsWith("}\n");
    }

    @Test
    void whatIsNoManifestIsRefused() throws IOException {
        Files.writeString(mappe.resolve(Manifest.FILNAVN), "{\"kjoring\": [");

        assertThatThrownBy(() -> Manifestfil.les(mappe))
                .isInstanceOf(IOException.class)
                .hasMessage("Not a manifest: manifest.json");
    }

    @Test
    void listsEveryFileButTheManifestByPathWithHashes() throws IOException {
        Resultattall tall = Eksempel.tall();
        Skjerming skjerming = Eksempel.smaaSkjult(tall);
        Tekster tekster = new Tekster(Tekster.BOKMAAL);
        new Kommunearbeidsbok(skjerming, List.of(), tekster)
                .skriv(
                        mappe.resolve("publisering/kommuner"),
                        Eksempel.kommune(tall, "2011"),
                        Eksempel.opplysninger(true));
        Utkastmerke.skriv(mappe.resolve("publisering"), tekster);
        Files.writeString(mappe.resolve("abc"), "abc");
        Files.writeString(mappe.resolve(Manifest.FILNAVN), "{}");

        List<Manifest.Fil> filer = Filhasher.filer(mappe);

        assertThat(filer)
                .extracting(Manifest.Fil::sti)
                .containsExactly(
                        "abc", "publisering/UTKAST.txt", "publisering/kommuner/2011-Guovdageaidnu Kautokeino.xlsx");
        assertThat(filer.get(0))
                .isEqualTo(new Manifest.Fil(
                        "abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", null, null));
        assertThat(filer.get(2).innholdSha256())
                .hasSize(64)
                .isNotEqualTo(filer.get(2).sha256());
        assertThat(Files.readString(mappe.resolve("publisering/UTKAST.txt")))
                .startsWith("UTKAST – ikke for publisering\n\nSmå tall er skjult");
    }

    @Test
    void theContentHashDoesNotDependOnHowTheZipIsPackedOrDated() throws IOException {
        byte[] bok = new Kommunearbeidsbok(Skjerming.ingen(Eksempel.tall()), List.of(), new Tekster(Tekster.BOKMAAL))
                .lag(Eksempel.kommune(Eksempel.tall(), "2011"), Eksempel.opplysninger(false));
        Path pakket = Files.write(mappe.resolve("pakket.xlsx"), bok);
        Path annerledes = Files.write(mappe.resolve("annerledes.xlsx"), upakket(bok));

        assertThat(Filhasher.sha256(annerledes)).isNotEqualTo(Filhasher.sha256(pakket));
        assertThat(Filhasher.innholdSha256(annerledes)).isEqualTo(Filhasher.innholdSha256(pakket));
    }

    @Test
    void aLedgerThatBalancesHasNothingToSay() {
        assertThat(BALANSERT.ubalanser()).isEmpty();
    }

    @Test
    void aLedgerThatDoesNotBalanceSaysWhereAndByHowMuch() {
        Regnskap regnskap = new Regnskap(
                Map.of("program.csv", new Filregnskap(11, 1, 5, 2, 1, 1)),
                new Deltakerregnskap(7, 1, 3, Map.of("ikke_avsluttet", 2L)),
                Map.of("intro_deltakere", new Tabellregnskap(4, 1, 1, 7)));

        assertThat(regnskap.ubalanser())
                .containsExactly(
                        "program.csv: 11 rader er lest, men avviste, gjeldende, erstattede, slettede og for sene er til"
                                + " sammen 10.",
                        "deltaker.csv: 7 deltakere er lest, men avviste, de i grunnlaget og de utenfor er til sammen 6.",
                        "intro_deltakere: hele landet har 7 personer, men kommunene, de skjermede og de uten kjent kommune"
                                + " er til sammen 6.");
    }

    private static Manifest manifest(String cutoff) {
        return new Manifest(
                "forelopig-1",
                "forelopig",
                2018,
                "2019-01-15T06:00:00+01:00",
                "2019-01-15T06:01:00+01:00",
                new Manifest.Uttrekk("2019-01-15T05:00:00+01:00", "u"),
                "2019-02-28",
                cutoff,
                List.of(new Manifest.Dispensert("S-1", "0301", null, null, "2019-03-15", "Leder", "Årsak")),
                List.of(new Manifest.Tidligere("fjoraaret", "2017/endelig-1", "m")),
                "1",
                "k",
                new Manifest.Programversjon("0.1.0", "abc"),
                BALANSERT,
                List.of(),
                null,
                List.of(new Manifest.Fil("b.xlsx", 2, "b", "i", true), new Manifest.Fil("a.csv", 1, "a", null, null)));
    }

    private static byte[] upakket(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream inn = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream ut = new ZipOutputStream(bytes)) {
            ut.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry del = inn.getNextEntry(); del != null; del = inn.getNextEntry()) {
                ut.putNextEntry(new ZipEntry(del.getName()));
                inn.transferTo(ut);
            }
        }
        return bytes.toByteArray();
    }
}
