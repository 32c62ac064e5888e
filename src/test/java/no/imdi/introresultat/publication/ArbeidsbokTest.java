package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.statistics.Resultattall;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArbeidsbokTest {
    private static final String MERKE = "UTKAST – ikke for publisering";
    private static final Resultattall TALL = Eksempel.tall();
    private static final Skjerming SKJERMING = Eksempel.smaaSkjult(TALL);

    private static byte[] kommunebok(String nummer, boolean utkast) {
        return lag(() -> new Kommunearbeidsbok(SKJERMING, List.of(), new Tekster(Tekster.BOKMAAL))
                .lag(Eksempel.kommune(TALL, nummer), Eksempel.opplysninger(utkast)));
    }

    private static byte[] nasjonalbok(Locale sprak, boolean utkast) {
        return lag(() ->
                new NasjonalArbeidsbok(SKJERMING, List.of(), new Tekster(sprak)).lag(Eksempel.opplysninger(utkast)));
    }

    static Stream<byte[]> arbeidsboker() {
        return Stream.of(
                kommunebok("0301", true),
                kommunebok("2011", true),
                kommunebok("2025", true),
                nasjonalbok(Tekster.BOKMAAL, true),
                nasjonalbok(Locale.ENGLISH, true));
    }

    @ParameterizedTest
    @MethodSource("arbeidsboker")
    void everySheetHasOneMarkedUpTableThatPeopleAndMachinesCanUse(byte[] bytes) throws IOException {
        try (XSSFWorkbook bok = les(bytes)) {
            Set<String> navn = new HashSet<>();
            for (Sheet ark : bok) {
                XSSFSheet flate = (XSSFSheet) ark;
                assertThat(flate.getTables()).hasSize(1);
                XSSFTable tabell = flate.getTables().get(0);
                assertThat(navn.add(tabell.getName())).isTrue();
                assertThat(tabell.getStartColIndex()).isZero();
                assertThat(tabell.getEndRowIndex()).isEqualTo(flate.getLastRowNum());
                Set<String> hoder = new HashSet<>();
                for (int i = 0; i < tabell.getColumnCount(); i++) {
                    String hode = tabell.getColumns().get(i).getName();
                    assertThat(hoder.add(hode)).isTrue();
                    assertThat(hode)
                            .isNotBlank()
                            .isEqualTo(flate.getRow(tabell.getStartRowIndex())
                                    .getCell(i)
                                    .getStringCellValue());
                }
                assertThat(flate.getNumMergedRegions()).isZero();
                assertThat(flate.getPaneInformation().isFreezePane()).isTrue();
                assertThat(flate.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(flate.getFitToPage()).isTrue();
                for (Cell celle : celler(flate)) {
                    assertThat(celle.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("arbeidsboker")
    void aDraftSaysSoOnTopOfEverySheetInPrintAndInTheProperties(byte[] bytes) throws IOException {
        try (XSSFWorkbook bok = les(bytes)) {
            String merke = bok.getProperties().getCoreProperties().getContentStatus();
            assertThat(merke).isIn(MERKE, "DRAFT – not for publication");
            assertThat(bok.getProperties().getCoreProperties().getTitle()).startsWith(merke);
            for (Sheet ark : bok) {
                assertThat(ark.getRow(0).getCell(0).getStringCellValue()).isEqualTo(merke);
                assertThat(ark.getHeader().getCenter()).isEqualTo(merke);
            }
        }
    }

    @Test
    void withoutADraftTheTitleStandsInA1AndNothingSaysDraft() throws IOException {
        try (XSSFWorkbook bok = les(kommunebok("0301", false))) {
            assertThat(bok.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Introduksjonsprogrammet 2018: Oslo kommune");
            for (Sheet ark : bok) {
                assertThat(celler(ark)).noneMatch(celle -> celle.toString().contains("UTKAST"));
                assertThat(ark.getHeader().getCenter()).isEmpty();
            }
        }
    }

    @Test
    void aMunicipalityComparesItselfWithCountyAndCountry() throws IOException {
        try (XSSFWorkbook bok = les(kommunebok("0301", true))) {
            Sheet ark = bok.getSheet("Resultat");
            assertThat(rad(ark, "Oslo kommune", "Alle")).isEqualTo(List.of("2400.0", "1400.0", "601.0", "42.9"));
            assertThat(rad(ark, "Oslo fylke", "Menn")).isEqualTo(List.of("1200.0", "700.0", "301.0", "43.0"));
            assertThat(rad(ark, "Hele landet", "Alle")).isEqualTo(List.of("2428.0", "1418.0", "608.0", "42.9"));
            Cell prosent = ark.getRow(ark.getLastRowNum()).getCell(5);
            assertThat(prosent.getCellStyle().getDataFormatString()).isEqualTo("0.0");
            assertThat(prosent.getRow().getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
        }
    }

    @Test
    void hiddenNumbersAreColonsToTheRightAndIncomputableOnesAreStops() throws IOException {
        try (XSSFWorkbook bok = les(kommunebok("2011", true))) {
            assertThat(rad(bok.getSheet("Resultat"), "Guovdageaidnu Kautokeino kommune", "Menn"))
                    .isEqualTo(List.of("12.0", "9.0", ":", ":"));
            assertThat(celler(bok.getSheet("Resultat")).stream()
                            .filter(celle -> celle.toString().equals(":")))
                    .isNotEmpty()
                    .allMatch(celle -> celle.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT);
        }
        try (XSSFWorkbook bok = les(kommunebok("2025", true))) {
            assertThat(rad(bok.getSheet("Resultat"), "=Deatnu/Tana (fiktiv) kommune", "Alle"))
                    .isEqualTo(List.of("0.0", "0.0", "0.0", "."));
        }
    }

    @Test
    void theMissingReasonIsARowOfItsOwnAndSaidToBePartOfAnother() throws IOException {
        try (XSSFWorkbook bok = les(kommunebok("0301", true))) {
            Sheet ark = bok.getSheet("Avslutningsårsaker");
            assertThat(rad(ark, "Avslutningsårsak ikke registrert"))
                    .isEqualTo(List.of("70.0", "35.0", "35.0", "5.0", "5.0", "5.0", "5.0", "5.1"));
            assertThat(celler(ark)).anyMatch(celle -> celle.toString().contains("er en del av «Annet»"));
            assertThat(ark.getLastRowNum()
                            - ((XSSFSheet) ark).getTables().get(0).getStartRowIndex())
                    .isEqualTo(9);
        }
    }

    @Test
    void theMeasuresSheetHoldsBothGroupingsAndThoseWithoutAny() throws IOException {
        try (XSSFWorkbook bok = les(kommunebok("0301", true))) {
            Sheet ark = bok.getSheet("Tiltak");
            assertThat(rad(ark, "Deltakere", "Deltok i programmet").subList(0, 4))
                    .isEqualTo(List.of("2400.0", "1200.0", "1200.0", "100.0"));
            assertThat(rad(ark, "Deltakere", "Uten registrert tiltak").subList(0, 4))
                    .isEqualTo(List.of("70.0", "35.0", "35.0", "2.9"));
            assertThat(rad(ark, "Fire grupper", "Arbeidsliv").subList(0, 4))
                    .isEqualTo(List.of("1200.0", "600.0", "600.0", "50.0"));
            assertThat(ark.getLastRowNum()
                            - ((XSSFSheet) ark).getTables().get(0).getStartRowIndex())
                    .isEqualTo(2 + 4 + 12);
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook bok = les(kommunebok("2025", true))) {
            assertThat(celler(bok.getSheet("Resultat")).stream()
                            .filter(celle -> celle.toString().startsWith("=")))
                    .isNotEmpty()
                    .allMatch(celle -> celle.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void theNationalWorkbookLeadsToItsSheetsAndHoldsEveryRegion() throws IOException {
        try (XSSFWorkbook bok = les(nasjonalbok(Tekster.BOKMAAL, true))) {
            List<String> ark = new ArrayList<>();
            bok.forEach(flate -> ark.add(flate.getSheetName()));
            assertThat(ark)
                    .containsExactly(
                            "Innhold",
                            "Landet og fylker",
                            "Næringsregioner",
                            "Kommuner",
                            "Bydeler i Oslo",
                            "Avslutningsårsaker",
                            "Tiltak",
                            "Alder",
                            "Utvikling",
                            "Merknader",
                            "Utgaver",
                            "Kontakt");
            assertThat(bok.getSheetAt(0).getHyperlinkList())
                    .extracting(lenke -> lenke.getAddress().replaceAll("'(.*)'!A1", "$1"))
                    .containsExactlyElementsOf(ark.subList(1, ark.size()));
            XSSFSheet kommuner = bok.getSheet("Kommuner");
            assertThat(kommuner.getTables().get(0).getCTTable().isSetAutoFilter())
                    .isTrue();
            assertThat(rad(kommuner, "0301", "Oslo", "Oslo", "Oslo").get(0)).isEqualTo("2400.0");
        }
    }

    @Test
    void theNotesTellDeadlineExtractTimeAndThreshold() throws IOException {
        try (XSSFWorkbook bok = les(kommunebok("0301", true))) {
            assertThat(celler(bok.getSheet("Merknader")))
                    .extracting(Cell::toString)
                    .anyMatch(tekst -> tekst.contains("til og med 28. februar 2019 (norsk tid)"))
                    .anyMatch(tekst -> tekst.contains("hentet 1. mars 2019 kl. 05.00 norsk tid"))
                    .anyMatch(tekst -> tekst.contains("fra 1 til og med 4"))
                    .anyMatch(tekst -> tekst.contains("Kommunenummer 0301, Oslo"));
        }
    }

    @Test
    void theSameInputGivesTheSameBytesAnywhere() {
        byte[] her = kommunebok("2011", true);
        byte[] landetHer = nasjonalbok(Tekster.BOKMAAL, true);
        Locale sprak = Locale.getDefault();
        TimeZone sone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Arrays.equals(kommunebok("2011", true), her)).isTrue();
            assertThat(Arrays.equals(nasjonalbok(Tekster.BOKMAAL, true), landetHer))
                    .isTrue();
        } finally {
            Locale.setDefault(sprak);
            TimeZone.setDefault(sone);
        }
    }

    @Test
    void severalThreadsMakeTheSameWorkbooks() {
        Kommunearbeidsbok bok = new Kommunearbeidsbok(SKJERMING, List.of(), new Tekster(Tekster.BOKMAAL));
        byte[] alene = kommunebok("0301", true);
        assertThat(Stream.generate(() -> 0)
                        .limit(40)
                        .parallel()
                        .map(i -> lag(() -> bok.lag(Eksempel.kommune(TALL, "0301"), Eksempel.opplysninger(true)))))
                .allSatisfy(bytes -> assertThat(Arrays.equals(bytes, alene)).isTrue());
    }

    @Test
    void aFileNameKeepsLettersAndLosesWhatWindowsRefuses() {
        assertThat(Kommunearbeidsbok.filnavn(Eksempel.kommune(TALL, "2011")))
                .isEqualTo("2011-Guovdageaidnu Kautokeino.xlsx");
        assertThat(Kommunearbeidsbok.filnavn(Eksempel.kommune(TALL, "2025")))
                .isEqualTo("2025-=Deatnu_Tana (fiktiv).xlsx");
    }

    private static List<String> rad(Sheet ark, String... begynnelse) {
        for (Row rad : ark) {
            List<String> verdier = new ArrayList<>();
            rad.forEach(celle -> verdier.add(celle.toString()));
            if (verdier.size() > begynnelse.length
                    && verdier.subList(0, begynnelse.length).equals(List.of(begynnelse))) {
                return verdier.subList(begynnelse.length, verdier.size());
            }
        }
        throw new AssertionError("No row " + List.of(begynnelse) + " in " + ark.getSheetName());
    }

    private static List<Cell> celler(Sheet ark) {
        List<Cell> celler = new ArrayList<>();
        ark.forEach(rad -> rad.forEach(celler::add));
        return celler;
    }

    private static XSSFWorkbook les(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private interface Lager {
        byte[] lag() throws IOException;
    }

    private static byte[] lag(Lager lager) {
        try {
            return lager.lag();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
