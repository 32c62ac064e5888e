package no.imdi.introresultat.extract.egenliste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Personnummer;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Egenliste;
import no.imdi.introresultat.register.Egetprogram;
import no.imdi.introresultat.register.Programopplysning;
import no.imdi.introresultat.register.RefusedException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EgenlisteleserTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Egetprogram VENTET = program(2, "D-1", "2016-08-15", "2018-03-12", "ARBEID_HELTID");

    @TempDir
    private Path mappe;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aTextFileIsReadWhateverStandsBetweenItsFields(String skille) throws IOException {
        String tekst = String.join(skille, "Deltakernummer", "Startdato", "Sluttdato", "Avslutningsårsak") + "\r\n"
                + String.join(skille, "D-1", "15.08.2016", "12.03.2018", "\"Arbeid, heltid\"") + "\r\n";

        assertThat(les(tekst).program()).containsExactly(VENTET);
        assertThat(les("\uFEFF" + tekst).program()).containsExactly(VENTET);
        assertThat(les(tekst.getBytes(WINDOWS)).program()).containsExactly(VENTET);
    }

    @ParameterizedTest
    @CsvSource({
        "ÅRSAK,AVSLUTTET,OPPSTART,NIR-nummer",
        "avslutningsaarsak,slutt_dato,start_dato,deltaker_id",
        "Årsak til avslutning,Til dato,Fra dato,Deltakar",
        "reason,end date,start date,participant"
    })
    void headsAreKnownByManyNamesInAnyOrder(String aarsak, String slutt, String start, String deltaker)
            throws IOException {
        assertThat(les(String.join(";", aarsak, "Merknad", slutt, start, deltaker)
                                + "\nArbeid, heltid;noe;12.3.2018;15.8.2016;D-1\n")
                        .program())
                .containsExactly(VENTET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.3.2018",
                "12.03.18",
                "2018-03-12",
                "12/3-2018",
                "12. mars 2018",
                " 12.03.2018 00:00 ",
                "2018-03-12T00:00:00"
            })
    void datesAreReadAsPeopleWriteThem(String dato) throws IOException {
        assertThat(les("deltaker;slutt\nD-1;" + dato + "\n").program())
                .extracting(Egetprogram::slutt)
                .containsExactly(LocalDate.of(2018, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.02.2018", "2018-13-01", "12.3.218", "43171", "i fjor", "12.03.1918", "12.03.2018 14:00"})
    void whatIsNoDateIsRefusedByCell(String dato) {
        assertThatThrownBy(() -> les("deltaker;slutt\nD-1;12.3.2018\nD-2;" + dato + "\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Celle B3 «" + dato + "» er ikke en dato");
    }

    @Test
    void aWorkbookIsReadWithItsDateCellsAndTitleRowsAndWhatFormulasCameTo() throws IOException {
        Path fil = arbeidsbok(bok -> {
            bok.createSheet("Tom");
            Sheet ark = bok.createSheet("Deltakere");
            ark.createRow(0).createCell(0).setCellValue("Våre deltakere 2018");
            rad(ark, 2, "Start", "Deltakernr.", "Slutt");
            Row rad = ark.createRow(3);
            CellStyle dato = bok.createCellStyle();
            dato.setDataFormat(bok.createDataFormat().getFormat("dd.mm.yyyy"));
            rad.createCell(0).setCellValue(LocalDate.of(2016, 8, 15));
            rad.getCell(0).setCellStyle(dato);
            rad.createCell(1).setCellValue(4711);
            rad.createCell(2).setCellFormula("DATE(2018,3,12)");
            rad.getCell(2).setCellStyle(dato);
            bok.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Egenliste liste = leser().les(fil);

        assertThat(liste.program()).containsExactly(program(4, "4711", "2016-08-15", "2018-03-12", null));
        assertThat(liste.opplysninger()).containsExactlyInAnyOrder(Programopplysning.START, Programopplysning.SLUTT);
    }

    @Test
    void measuresAreNamesOrCodesWithASignBetween() throws IOException {
        assertThat(
                        les("deltaker;tiltak\nD-1;\"Språkpraksis; NORSKOPPLARING|Arbeid\"\nD-2;\"sprakpraksis, arbeid\"\nD-3;-\n")
                                .program())
                .extracting(Egetprogram::tiltak)
                .containsExactly(
                        new TreeSet<>(List.of("ARBEID", "NORSKOPPLARING", "SPRAAKPRAKSIS")),
                        new TreeSet<>(List.of("ARBEID", "SPRAAKPRAKSIS")),
                        new TreeSet<>());
    }

    @Test
    void everyWrongCellIsToldTheFirstTenByAddressAndTheRestByNumber() {
        StringBuilder tekst = new StringBuilder("deltaker;start;årsak;tiltak\n;1.1.2018;;\nD-1;x;Jobb;Lek\n");
        for (int i = 2; i < 12; i++) {
            tekst.append("D-").append(i).append(";ikke;;\n");
        }

        assertThatThrownBy(() -> les(tekst.toString()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Celle A2 mangler deltakernummer.")
                .hasMessageContaining("Celle B3 «x» er ikke en dato")
                .hasMessageContaining("Celle C3 «Jobb» er ikke en avslutningsårsak i kodelisten.")
                .hasMessageContaining("Celle D3 «Lek» er ikke et tiltak i kodelisten.")
                .hasMessageContaining("Celle B9 ")
                .hasMessageNotContaining("Celle B10 ")
                .hasMessageEndingWith("Og 4 feil til. Rett listen og prøv igjen.");
    }

    @Test
    void aNameInPlaceOfANumberIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> les("deltaker\nKari Nordmann\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Celle A2 er ikke et deltakernummer")
                .hasMessageNotContaining("Nordmann");
    }

    @Test
    void theSameProgrammeTwiceIsRefused() {
        assertThatThrownBy(() -> les("deltaker;start\nD-1;1.1.2018\nD-2;1.1.2018\nD-1;01.01.18\n"))
                .hasMessageContaining("Celle A4 har samme deltaker og startdato som rad 2.");
    }

    @Test
    void aNationalIdentityNumberAnywhereRefusesTheFileAndIsNeverRepeated() {
        String nummer = Personnummer.med("018180");
        for (String tekst : List.of(
                "deltaker\n" + nummer + "\n",
                "deltaker;merknad\nD-1;født " + nummer + " i utlandet\n",
                "merknad " + nummer + ";deltaker\n;D-1\n")) {
            Throwable feil = catchThrowable(() -> les(tekst));
            assertThat(feil)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("fødselsnummer")
                    .hasMessageContaining("celle ");
            assertThat(feil.getMessage()).doesNotContain(nummer);
        }
    }

    @Test
    void aNationalIdentityNumberOnAnotherSheetThatLostItsZeroIsFoundToo() throws IOException {
        long nummer = Long.parseLong(Personnummer.med("018180"));
        Path fil = arbeidsbok(bok -> {
            rad(bok.createSheet("Liste"), 0, "Deltaker");
            bok.createSheet("Annet").createRow(6).createCell(2).setCellValue(nummer);
        });

        assertThatThrownBy(() -> leser().les(fil))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("celle Annet!C7")
                .hasMessageNotContaining(Long.toString(nummer));
    }

    @Test
    void filesThatAreNoListAreRefusedInOneSentenceEach() throws IOException {
        assertThatThrownBy(() -> leser().les(mappe.resolve("borte.csv"))).hasMessageContaining("Det finnes ingen fil");
        assertThatThrownBy(() -> les("")).hasMessageContaining("ingen kolonne med deltakernummer");
        assertThatThrownBy(() -> les("navn;start\nx;1.1.2018\n"))
                .hasMessageContaining("ingen kolonne med deltakernummer");
        assertThatThrownBy(() -> les("deltaker;start\n")).hasMessageContaining("ingen rader under overskriften");
        assertThatThrownBy(() -> les("deltaker;start;oppstart\nD-1;;\n"))
                .hasMessageContaining("to kolonner for Startdato, celle B1 og celle C1");
        assertThatThrownBy(() -> les("deltaker;start\nD-1;\"1.1.2018\n")).hasMessageContaining("anførselstegn");
        assertThatThrownBy(() -> les(new byte[] {'P', 'K', 3, 4, 0, 0})).hasMessageContaining("ikke en hel xlsx");
        assertThatThrownBy(() -> les(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .hasMessageContaining("eldre eller passordbeskyttet");
        assertThatThrownBy(() -> les(new byte[] {'G', 'I', 'F', 0, 1})).hasMessageContaining("verken en arbeidsbok");
    }

    private Egenliste les(String tekst) throws IOException {
        return les(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private Egenliste les(byte[] bytes) throws IOException {
        return leser().les(Files.write(mappe.resolve("liste.csv"), bytes));
    }

    private Egenlisteleser leser() {
        return new Egenlisteleser(new KodeverkLeser(new Ressurser(mappe)).les(), 2018);
    }

    @FunctionalInterface
    private interface Fyller {
        void fyll(XSSFWorkbook bok);
    }

    private Path arbeidsbok(Fyller fyller) throws IOException {
        Path fil = mappe.resolve("liste.xlsx");
        try (XSSFWorkbook bok = new XSSFWorkbook();
                OutputStream ut = Files.newOutputStream(fil)) {
            fyller.fyll(bok);
            bok.write(ut);
        }
        return fil;
    }

    private static void rad(Sheet ark, int nr, String... tekster) {
        Row rad = ark.createRow(nr);
        for (int i = 0; i < tekster.length; i++) {
            rad.createCell(i).setCellValue(tekster[i]);
        }
    }

    private static Egetprogram program(int rad, String deltaker, String start, String slutt, String aarsak) {
        return new Egetprogram(rad, deltaker, LocalDate.parse(start), LocalDate.parse(slutt), aarsak, new TreeSet<>());
    }
}
