package no.imdi.introresultat.extract;

import static no.imdi.introresultat.extract.Uttrekksfil.DELTAKER;
import static no.imdi.introresultat.extract.Uttrekksfil.PROGRAM;
import static no.imdi.introresultat.extract.Uttrekksfil.TILTAK;
import static no.imdi.introresultat.extract.Uttrekksfil.VEDTAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way an extract as files is refused; after each, the database is as empty as before. */
class FiluttrekkTest {
    private static TestDatabase database;
    private static Frysing frysing;

    @TempDir
    private Path rot;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        frysing = new Frysing(database.dataSource(), new Ressurser(Path.of("finnes-ikke")));
    }

    @AfterAll
    static void stopp() {
        database.close();
    }

    @AfterEach
    void nothingIsStored() throws SQLException {
        try (Connection forbindelse = database.dataSource().getConnection();
                Statement setning = forbindelse.createStatement();
                ResultSet rad = setning.executeQuery("select (select count(*) from register.uttrekk)"
                        + " + (select count(*) from register.uttrekk_fil)"
                        + " + (select count(*) from pg_inherits where inhparent::regclass::text like 'register.%')")) {
            rad.next();
            assertThat(rad.getLong(1)).isZero();
        }
    }

    @Test
    void aPlaceThatDoesNotExistIsRefused() {
        refused(rot.resolve("borte"), "finnes ikke");
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        refused(Files.writeString(rot.resolve("uttrekk.zip"), "PK"), "verken en mappe eller en hel zip-fil");
    }

    @Test
    void aZipCutShortIsRefused() throws IOException {
        Path zip = new Testuttrekk().zip(rot.resolve("hel.zip"), "");
        byte[] bytes = Files.readAllBytes(zip);
        refused(
                Files.write(rot.resolve("halv.zip"), Arrays.copyOf(bytes, bytes.length / 2)),
                "verken en mappe eller en hel zip-fil");
    }

    @ParameterizedTest
    @CsvSource({"uttrekk.json", "deltaker.csv", "program.csv", "vedtak.csv", "tiltak.csv"})
    void aMissingFileIsRefused(String navn) throws IOException {
        Path mappe = new Testuttrekk().mappe(rot.resolve("uttrekk"));
        Files.delete(mappe.resolve(navn));
        refused(mappe, "Filen " + navn + " mangler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"NIR\"|\"KRR\"|«register» er \"KRR\"",
                "\"skjema\": 1|\"skjema\": 2|«skjema» er 2",
                "\"skjema\": 1|\"skjema\": \"1\"|«skjema» er \"1\"",
                "05:00:00+01:00|05:00:00|«hentet» er",
                "\"hentet\"|\"tatt\"|«hentet» mangler",
                "tiltak.csv|annet.csv|«filer.tiltak.csv.rader» mangler",
                "\"filer\": {|\"filer\": {\"mer.csv\": 1, |«filer.mer.csv» er 1",
                "\"rader\": 2|\"rader\": -2|«filer.deltaker.csv.rader» er -2",
                "\"rader\": 2|\"rader\": 2.5|«filer.deltaker.csv.rader» er 2.5",
                "\"sha256\": \"|\"sha256\": \"x|«filer.deltaker.csv.sha256» er",
                "\"rader\": 2|\"rader\": 2, \"rader\": 3|ikke gyldig JSON",
                "}}|}|ikke gyldig JSON",
            })
    void anotherDescriptionIsRefused(String fra, String til, String melding) throws IOException {
        Testuttrekk uttrekk = new Testuttrekk();
        Path mappe = uttrekk.mappe(rot.resolve("uttrekk"));
        Files.writeString(mappe.resolve("uttrekk.json"), uttrekk.json().replace(fra, til));
        refused(mappe, melding);
    }

    @Test
    void aDescriptionWithAByteOrderMarkIsRead() throws IOException {
        Testuttrekk uttrekk = new Testuttrekk();
        Path mappe = uttrekk.mappe(rot.resolve("uttrekk"));
        Files.writeString(mappe.resolve("uttrekk.json"), "\uFEFF" + uttrekk.json());
        try (Filuttrekk lest = Filuttrekk.aapne(mappe)) {
            assertThat(lest.hentet()).isEqualTo("2019-03-01T04:00:00Z");
        }
    }

    @Test
    void aWrongNumberOfRowsIsRefused() {
        refused(
                new Testuttrekk().lovRader(VEDTAK, 2),
                "vedtak.csv, linje 2: filen har 1 rader, men uttrekk.json sier 2");
    }

    @Test
    void rejectedRowsCountAmongTheRows() {
        refused(
                new Testuttrekk().rader(DELTAKER, "P1;M", "P2;M").lovRader(DELTAKER, 1),
                "deltaker.csv, linje 3: filen har 2 rader, men uttrekk.json sier 1");
    }

    @Test
    void aChangedByteIsRefused() throws IOException {
        Path mappe = new Testuttrekk().mappe(rot.resolve("uttrekk"));
        Path fil = mappe.resolve("tiltak.csv");
        Files.writeString(fil, Files.readString(fil).replace("NORSK", "norsk"));
        refused(mappe, "tiltak.csv: filens SHA-256 er");
    }

    @Test
    void aHeaderWithoutAColumnIsRefused() {
        refused(
                new Testuttrekk().tekst(DELTAKER, "deltaker_id;kjonn;fodselsaar;kategori\n", 0),
                "deltaker.csv, linje 1: kolonnen «skjermet» mangler");
    }

    @Test
    void aHeaderWithAnUnknownColumnIsRefused() {
        refused(
                new Testuttrekk().tekst(DELTAKER, "deltaker_id;kjonn;fodselsaar;kategori;skjermet;navn\n", 0),
                "deltaker.csv, linje 1: kolonnen «navn» er ukjent");
    }

    @Test
    void aFileWithoutAHeaderIsRefusedWithoutShowingItsFirstParticipant() {
        refused(
                new Testuttrekk().tekst(DELTAKER, "P1;M;1980;RETT_OG_PLIKT;N\n", 1),
                "deltaker.csv, linje 1: kolonnen «(ikke vist)» er ukjent");
    }

    @Test
    void aHeaderWithAColumnTwiceIsRefused() {
        refused(
                new Testuttrekk().tekst(DELTAKER, "deltaker_id;kjonn;kjonn;fodselsaar;kategori;skjermet\n", 0),
                "deltaker.csv, linje 1: kolonnen «kjonn» står to ganger");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(new Testuttrekk().tekst(PROGRAM, "", 0), "program.csv, linje 1: overskriften mangler");
    }

    @Test
    void textThatIsNotUtf8IsRefusedByLine() {
        byte[] latin1 = (String.join(";", TILTAK.kolonnenavn())
                        + "\nT1;1;P1;;INTRO;A;;;NY;2019-01-01T00:00:00Z;NIR\nT2;1;P1;;INTRO;Å;;;NY;2019-01-01T00:00:00Z;NIR\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(new Testuttrekk().bytes(TILTAK, latin1, 2), "tiltak.csv, linje 3: tegnene er ikke gyldig UTF-8");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        refused(
                new Testuttrekk().rader(TILTAK, "T1;1;P1;;INTRO;A;;;NY;2019-01-01T00:00:00Z;NIR", "T2;1;\"P1;;"),
                "tiltak.csv, etter linje 2: anførselstegn");
    }

    @Test
    void aQuoteThatIsNeverClosedInALargeFileIsRefusedToo() {
        String lang = "T1;1;P1;;INTRO;\"A;;;NY;2019-01-01T00:00:00Z;NIR\n".repeat(1)
                + "T1;1;P1;;INTRO;A;;;NY;2019-01-01T00:00:00Z;NIR\n".repeat(50_000);
        refused(
                new Testuttrekk().tekst(TILTAK, String.join(";", TILTAK.kolonnenavn()) + "\n" + lang, 50_001),
                "tiltak.csv, etter linje 1: anførselstegn");
    }

    @Test
    void textAfterAClosingQuoteIsRefused() {
        refused(
                new Testuttrekk().rader(TILTAK, "T1;1;\"P\"1;;INTRO;A;;;NY;2019-01-01T00:00:00Z;NIR"),
                "tiltak.csv, etter linje 1: anførselstegn");
    }

    @Test
    void aNationalIdentityNumberIsRefusedAlsoInTheLastFileAndInARejectedRow() {
        String nummer = Personnummer.med("010180");
        refused(
                new Testuttrekk().rader(DELTAKER, nummer + ";M;1980;RETT_OG_PLIKT;N"),
                "deltaker.csv, linje 2, kolonne deltaker_id: verdien (ikke vist)");
        refused(
                new Testuttrekk().rader(TILTAK, nummer + ";0;P1;;INTRO;A;;;NY;2019-01-01T00:00:00Z;NIR"),
                "tiltak.csv, linje 2, kolonne tiltak_id: verdien (ikke vist)");
    }

    private void refused(Testuttrekk uttrekk, String melding) {
        refused(uttrekk.mappe(rot.resolve("uttrekk")), melding);
    }

    private static void refused(Path sti, String melding) {
        assertThatThrownBy(() -> {
                    try (Filuttrekk uttrekk = Filuttrekk.aapne(sti)) {
                        frysing.frys(uttrekk, Stoppsignal.ALDRI);
                    }
                })
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(melding);
    }
}
