package no.imdi.introresultat.publication.arbeidsbok;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Draws bar charts: one dark colour on white, so that print in grey shows the same, and each bar with its number. */
final class Diagramskriver {
    private static final byte[] FARGE = {0x1F, 0x4E, 0x79};
    private static final int LUFT_PROSENT = 50;
    private static final double HUNDRE = 100;
    private static final String TALLFORMAT = "0.0";

    private Diagramskriver() {}

    /**
     * Draws a chart.
     *
     * @param flate the sheet
     * @param ark what it shows
     * @param hoderad the row of the table's header, from 0
     * @param overst the chart's first row
     * @param nederst the row after its last
     */
    static void skriv(XSSFSheet flate, Ark ark, int hoderad, int overst, int nederst) {
        Diagram diagram = ark.diagram();
        List<Integer> soyler = diagram.soyler(ark.rader());
        XSSFDrawing tegning = flate.createDrawingPatriarch();
        XSSFChart tegnet = tegning.createChart(
                new XSSFClientAnchor(0, 0, 0, 0, 0, overst, ark.kolonner().size(), nederst));
        beskriv(tegning, diagram);
        tegnet.setTitleText(diagram.tittel());
        tegnet.setTitleOverlay(false);
        // The words are in the workbook's language, not in English as the library says.
        tegnet.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr()
                .unsetLang();
        tegnet.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFCategoryAxis navneakse = tegnet.createCategoryAxis(AxisPosition.LEFT);
        navneakse.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis tallakse = tegnet.createValueAxis(AxisPosition.BOTTOM);
        tallakse.setMinimum(0);
        tallakse.setMaximum(HUNDRE);
        tallakse.setNumberFormat("0");
        tallakse.setCrossBetween(AxisCrossBetween.BETWEEN);
        tallakse.setMajorTickMark(AxisTickMark.NONE);
        navneakse.setMajorTickMark(AxisTickMark.NONE);
        tallakse.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) tegnet.createData(ChartTypes.BAR, navneakse, tallakse);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(LUFT_PROSENT);
        data.setVaryColors(false);
        XDDFBarChartData.Series serie = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        verdier(soyler, rad -> Arkskriver.tekst(celle(ark, rad, diagram.navnekolonne()))),
                        omraade(ark, soyler, hoderad, diagram.navnekolonne())),
                XDDFDataSourcesFactory.fromArray(
                        soyler.stream()
                                .map(rad -> ((Verdi.Prosent) celle(ark, rad, diagram.tallkolonne()))
                                        .prosent()
                                        .doubleValue())
                                .toArray(Double[]::new),
                        omraade(ark, soyler, hoderad, diagram.tallkolonne())));
        serie.setTitle(ark.kolonner().get(diagram.tallkolonne()).navn(), null);
        serie.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(FARGE)));
        tegnet.plot(data);
        tallPaaSoylene(tegnet);
    }

    private static Verdi celle(Ark ark, int rad, int kolonne) {
        return ark.rader().get(rad).verdier().get(kolonne);
    }

    private static String[] verdier(List<Integer> soyler, IntFunction<String> verdi) {
        return soyler.stream().map(verdi::apply).toArray(String[]::new);
    }

    private static void beskriv(XSSFDrawing tegning, Diagram diagram) {
        CTNonVisualDrawingProps egenskaper = tegning.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        egenskaper.setId(1);
        egenskaper.setName("Diagram");
        egenskaper.setDescr(diagram.alternativtekst());
        egenskaper.setTitle(diagram.tittel());
    }

    /** The cells of some rows of a column; several areas stand in parentheses. */
    private static String omraade(Ark ark, List<Integer> rader, int hoderad, int kolonne) {
        String alle = rader.stream()
                .map(rad -> new CellReference(ark.navn(), hoderad + 1 + rad, kolonne, true, true).formatAsString())
                .collect(Collectors.joining(","));
        return rader.size() == 1 ? alle : "(" + alle + ")";
    }

    private static void tallPaaSoylene(XSSFChart diagram) {
        CTDLbls tall = diagram.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        tall.addNewNumFmt().setFormatCode(TALLFORMAT);
        tall.getNumFmt().setSourceLinked(false);
        tall.addNewShowLegendKey().setVal(false);
        tall.addNewShowVal().setVal(true);
        tall.addNewShowCatName().setVal(false);
        tall.addNewShowSerName().setVal(false);
        tall.addNewShowPercent().setVal(false);
        tall.addNewShowBubbleSize().setVal(false);
    }
}
