package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.imdi.introresultat.statistics.Resultattall;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That the checklist passes a sound workbook and finds each thing that can be wrong with one. */
class SjekklisteTest {
    private static final Resultattall TALL = Eksempel.tall();
    private static final int HODERAD = 6;

    @Test
    void aWorkbookAsItIsWrittenLacksNothing() throws IOException {
        assertThat(mangler(uendret -> {})).isEmpty();
    }

    static Stream<Arguments> feil() {
        return Stream.of(
                feil("no title", bok -> bok.getProperties().getCoreProperties().setTitle("")),
                feil("merged cells", bok -> forside(bok).addMergedRegion(new CellRangeAddress(0, 0, 0, 3))),
                feil("nothing in A1", bok -> forside(bok).getRow(0).getCell(0).setCellValue("")),
                feil(
                        "a header is blank or there twice: Resultatgrunnlag",
                        bok -> forside(bok).getRow(HODERAD - 1).getCell(2).setCellValue("Resultatgrunnlag")),
                feil(
                        "an empty row or row name in the table",
                        bok -> forside(bok).getRow(HODERAD).getCell(0).setCellValue("")),
                feil(
                        "a number stands as text in B7",
                        bok -> forside(bok).getRow(HODERAD).getCell(1).setCellValue("1 400")),
                feil(
                        "a formula or an error in B7",
                        bok -> forside(bok).getRow(HODERAD).getCell(1).setCellFormula("1+1")),
                feil(
                        "a text that could become a formula in A7",
                        bok -> forside(bok).getRow(HODERAD).getCell(0).setCellValue("=Oslo")),
                feil(
                        "«.» is not explained",
                        bok -> forside(bok).getRow(3).getCell(0).setCellValue("")),
                feil(
                        "the header row does not stay when one scrolls",
                        bok -> forside(bok).createFreezePane(0, 1)),
                feil("no print area", bok -> bok.removePrintArea(0)),
                feil("not A4", bok -> forside(bok).getPrintSetup().setPaperSize((short) 1)),
                feil(
                        "the header is not repeated on every page",
                        bok -> forside(bok).setRepeatingRows(null)),
                feil(
                        "something stands below the table",
                        bok -> forside(bok).createRow(40).createCell(0).setCellValue("Kilde")),
                feil(
                        "no alternative text",
                        bok -> forside(bok)
                                .getDrawingPatriarch()
                                .getCTDrawing()
                                .getTwoCellAnchorArray(0)
                                .getGraphicFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .unsetDescr()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feil")
    void eachFaultIsFoundWithTheWorkbookAndTheSheet(String mangel, Consumer<XSSFWorkbook> feil) throws IOException {
        assertThat(mangler(feil))
                .anyMatch(en -> en.matches("0301.xlsx, (Forside|egenskaper): .*") && en.endsWith(mangel));
    }

    private static Arguments feil(String mangel, Consumer<XSSFWorkbook> feil) {
        return Arguments.of(mangel, feil);
    }

    private static XSSFSheet forside(XSSFWorkbook bok) {
        return bok.getSheet("Forside");
    }

    private static List<String> mangler(Consumer<XSSFWorkbook> feil) throws IOException {
        byte[] bytes = new Kommunearbeidsbok(Eksempel.smaaSkjult(TALL), List.of(), new Tekster(Tekster.BOKMAAL))
                .lag(Eksempel.kommune(TALL, "0301"), Eksempel.opplysninger(false));
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            feil.accept(bok);
            return Sjekkliste.mangler(bok, "0301.xlsx");
        }
    }
}
