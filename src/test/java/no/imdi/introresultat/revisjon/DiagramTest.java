package no.imdi.introresultat.revisjon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.imdi.introresultat.publication.Eksempel;
import no.imdi.introresultat.publication.Kommunearbeidsbok;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.statistics.Resultattall;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

/** The chart of a municipality's front sheet, as it is written and after someone has changed it. */
class DiagramTest {
    private static final Resultattall TALL = Eksempel.tall();
    private static final int FORSTE_RAD = 7;
    private static final int PROSENT = 3;

    /** Municipality, men, women, county, country and goal. */
    private static final int SOYLER = 6;

    @TempDir
    private Path mappe;

    @Test
    void theChartRepeatsWhatItsCellsShowAndLeavesTheHiddenOnesOut() throws IOException {
        Arbeidsbokleser.Arbeidsbok bok = skrevet("2011", uendret -> {});

        assertThat(fremmede(bok)).isEmpty();
        assertThat(uforstatt(bok)).isEmpty();
        assertThat(bok.diagrammer().stream().flatMap(diagram -> diagram.punkter().stream()))
                .extracting(Diagram.Punkt::referanse, Diagram.Punkt::verdi)
                .contains(tuple("Forside!$A$8", "Guovdageaidnu Kautokeino kommune"))
                .doesNotContain(tuple("Forside!$A$9", "Menn i kommunen"));
    }

    @Test
    void anotherNumberThanTheCellsIsForeign() throws IOException {
        assertThat(fremmede(skrevet("0301", bok -> punkt(bok, 1).setV("12.5"))))
                .containsExactly(new Diagram.Punkt("Forside!$D$9", "12.5", true));
    }

    @Test
    void aNumberThatIsLeftWhenItsCellIsHiddenIsForeign() throws IOException {
        assertThat(fremmede(skrevet(
                        "0301",
                        bok -> bok.getSheet("Forside")
                                .getRow(FORSTE_RAD)
                                .getCell(PROSENT)
                                .setCellValue(":"))))
                .containsExactly(new Diagram.Punkt("Forside!$D$8", "42.9", true));
    }

    @Test
    void aNumberOfNoCellIsForeign() throws IOException {
        assertThat(fremmede(
                        skrevet("0301", bok -> serie(bok).getVal().getNumRef().setF("Forside!$D$8"))))
                .hasSize(SOYLER - 1)
                .allSatisfy(punkt -> assertThat(punkt.referanse()).isEmpty());
    }

    @Test
    void aNumberInTheTitleOrInWhatIsSaidToTheBlindIsNotUnderstood() throws IOException {
        Arbeidsbokleser.Arbeidsbok bok = skrevet("0301", endret -> {
            XSSFDrawing tegning = endret.getSheet("Forside").getDrawingPatriarch();
            tegning.getCharts().get(0).setTitleText("Bare 3 av 7");
            tegning.getCTDrawing()
                    .getTwoCellAnchorArray(0)
                    .getGraphicFrame()
                    .getNvGraphicFramePr()
                    .getCNvPr()
                    .setDescr("To stolper: 2 og 5");
        });

        assertThat(uforstatt(bok))
                .containsExactlyInAnyOrder(
                        "Revisjonen forstår ikke «Bare 3 av 7» i bok (et diagram).",
                        "Revisjonen forstår ikke «To stolper: 2 og 5» i bok (et diagram).");
    }

    private Arbeidsbokleser.Arbeidsbok skrevet(String kommune, Consumer<XSSFWorkbook> endring) throws IOException {
        byte[] bytes = new Kommunearbeidsbok(Eksempel.smaaSkjult(TALL), List.of(), new Tekster(Tekster.BOKMAAL))
                .lag(Eksempel.kommune(TALL, kommune), Eksempel.opplysninger(true));
        Path fil = mappe.resolve("bok.xlsx");
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream ut = Files.newOutputStream(fil)) {
            endring.accept(bok);
            bok.write(ut);
        }
        return Arbeidsbokleser.les(fil, "bok");
    }

    private static CTBarSer serie(XSSFWorkbook bok) {
        return bok.getSheet("Forside")
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);
    }

    private static CTNumVal punkt(XSSFWorkbook bok, int nr) {
        return serie(bok).getVal().getNumRef().getNumCache().getPtArray(nr);
    }

    private static List<Diagram.Punkt> fremmede(Arbeidsbokleser.Arbeidsbok bok) {
        return bok.diagrammer().stream()
                .flatMap(diagram -> diagram.fremmede(bok.ark()).stream())
                .toList();
    }

    private static List<String> uforstatt(Arbeidsbokleser.Arbeidsbok bok) {
        Revisjonsgrunnlag grunnlag = new Proveland().grunnlag();
        Publisert publisert = new Publisert();
        Arktolk tolk = new Arktolk(
                grunnlag, new Kjentenavn(grunnlag), new Tekster(Tekster.BOKMAAL)::tekst, Sprak.BOKMAAL, publisert);
        bok.diagrammer().forEach(diagram -> tolk.les(diagram, bok.ark(), "bok"));
        return publisert.uforstatt();
    }
}
