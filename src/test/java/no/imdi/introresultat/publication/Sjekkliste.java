package no.imdi.introresultat.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.imdi.introresultat.register.Sprak;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook has to be for everyone to be able to use it: on a screen, read aloud, on paper, by a program. After the UK
 * Analysis Function's advice on releasing statistics in spreadsheets.
 */
public final class Sjekkliste {
    private static final short MINSTE_SKRIFT = 12;
    private static final int LENGSTE_ARKNAVN = 31;
    private static final Set<String> TALLFORMATER = Set.of("#,##0", "0.0");

    private final XSSFWorkbook bok;
    private final String navn;
    private final Set<String> tabellnavn = new HashSet<>();
    private final List<String> mangler = new ArrayList<>();

    private Sjekkliste(XSSFWorkbook bok, String navn) {
        this.bok = bok;
        this.navn = navn;
    }

    /** Each point a workbook fails on, with workbook and sheet; none when it is as it should be. */
    public static List<String> mangler(Path fil) throws IOException {
        try (InputStream inn = Files.newInputStream(fil);
                XSSFWorkbook bok = new XSSFWorkbook(inn)) {
            return mangler(bok, fil.getFileName().toString());
        }
    }

    /** The same for a workbook that is open. */
    static List<String> mangler(XSSFWorkbook bok, String navn) {
        Sjekkliste liste = new Sjekkliste(bok, navn);
        liste.arbeidsboken();
        for (int i = 0; i < bok.getNumberOfSheets(); i++) {
            liste.arket(bok.getSheetAt(i));
        }
        return liste.mangler;
    }

    private void krev(boolean oppfylt, String hvor, String hva) {
        if (!oppfylt) {
            mangler.add(navn + ", " + hvor + ": " + hva);
        }
    }

    private void arbeidsboken() {
        var egenskaper = bok.getProperties().getCoreProperties();
        krev(egenskaper.getTitle() != null && !egenskaper.getTitle().isBlank(), "egenskaper", "no title");
        krev(egenskaper.getCreator() != null && !egenskaper.getCreator().isBlank(), "egenskaper", "no publisher");
        krev(
                egenskaper
                        .getUnderlyingProperties()
                        .getLanguageProperty()
                        .flatMap(Sprak::medKode)
                        .isPresent(),
                "egenskaper",
                "no language");
        krev(bok.getActiveSheetIndex() == 0, "egenskaper", "does not open on its first sheet");
    }

    private void arket(XSSFSheet ark) {
        String hvor = ark.getSheetName();
        krev(hvor.length() <= LENGSTE_ARKNAVN, hvor, "the sheet's name is too long");
        krev(ark.getNumMergedRegions() == 0, hvor, "merged cells");
        krev(ark.getRow(0) != null && !tekst(ark.getRow(0).getCell(0)).isBlank(), hvor, "nothing in A1");
        krev(ark.getTables().size() == 1, hvor, "not exactly one table");
        for (XSSFTable tabell : ark.getTables()) {
            tabellen(ark, tabell, hvor);
        }
        for (Row rad : ark) {
            for (Cell celle : rad) {
                cellen((XSSFCell) celle, hvor);
            }
        }
        diagrammene(ark, hvor);
    }

    private void tabellen(XSSFSheet ark, XSSFTable tabell, String hvor) {
        krev(tabellnavn.add(tabell.getName()), hvor, "another table has the same name: " + tabell.getName());
        krev(tabell.getName().matches("\\p{L}[\\p{L}\\d_]*"), hvor, "a table's name: " + tabell.getName());
        krev(tabell.getStartColIndex() == 0, hvor, "the table does not begin in column A");
        krev(tabell.getEndRowIndex() == ark.getLastRowNum(), hvor, "something stands below the table");
        Row hode = ark.getRow(tabell.getStartRowIndex());
        krev(hode.getLastCellNum() == tabell.getColumnCount(), hvor, "something stands beside the table");
        Set<String> hoder = new HashSet<>();
        for (int i = 0; i < tabell.getColumnCount(); i++) {
            String overskrift = tekst(hode.getCell(i));
            krev(
                    !overskrift.isBlank() && hoder.add(overskrift),
                    hvor,
                    "a header is blank or there twice: " + overskrift);
            krev(
                    overskrift.equals(tabell.getColumns().get(i).getName()),
                    hvor,
                    "the table calls a column something else than its header: " + overskrift);
        }
        boolean skjult = false;
        boolean ikkeBeregnelig = false;
        for (int nr = tabell.getStartRowIndex() + 1; nr <= tabell.getEndRowIndex(); nr++) {
            Row rad = ark.getRow(nr);
            krev(rad != null && !tekst(rad.getCell(0)).isBlank(), hvor, "an empty row or row name in the table");
            for (Cell celle : rad) {
                skjult |= tekst(celle).equals(":");
                ikkeBeregnelig |= tekst(celle).equals(".");
                krev(
                        celle.getColumnIndex() == 0 || !tekst(celle).matches("-?[\\d  ]+([.,]\\d+)?"),
                        hvor,
                        "a number stands as text in " + celle.getAddress());
            }
        }
        krev(!skjult || forklart(ark, tabell, "«:»", "“:”", "\":\""), hvor, "«:» is not explained");
        krev(!ikkeBeregnelig || forklart(ark, tabell, "«.»", "“.”", "\".\""), hvor, "«.» is not explained");
        var frys = ark.getPaneInformation();
        krev(
                frys != null && frys.isFreezePane() && frys.getHorizontalSplitTopRow() == tabell.getStartRowIndex() + 1,
                hvor,
                "the header row does not stay when one scrolls");
        utskriften(ark, tabell, hvor);
    }

    private static boolean forklart(XSSFSheet ark, XSSFTable tabell, String... tegn) {
        for (int nr = 0; nr < tabell.getStartRowIndex(); nr++) {
            for (String ett : tegn) {
                if (ark.getRow(nr) != null && tekst(ark.getRow(nr).getCell(0)).contains(ett)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void utskriften(XSSFSheet ark, XSSFTable tabell, String hvor) {
        krev(ark.getPrintSetup().getPaperSize() == PrintSetup.A4_PAPERSIZE, hvor, "not A4");
        krev(ark.getFitToPage() && ark.getPrintSetup().getFitWidth() == 1, hvor, "not one page wide");
        CellRangeAddress gjentatt = ark.getRepeatingRows();
        krev(
                gjentatt != null && gjentatt.getFirstRow() == tabell.getStartRowIndex(),
                hvor,
                "the header is not repeated on every page");
        String omraade = bok.getPrintArea(bok.getSheetIndex(ark));
        krev(omraade != null, hvor, "no print area");
        if (omraade != null) {
            CellRangeAddress flate = CellRangeAddress.valueOf(omraade.replaceFirst(".*!", ""));
            krev(
                    flate.isInRange(tabell.getEndRowIndex(), tabell.getEndColIndex()) && flate.isInRange(0, 0),
                    hvor,
                    "something is not printed");
        }
    }

    private void cellen(XSSFCell celle, String hvor) {
        String sted = celle.getAddress().formatAsString();
        XSSFCellStyle stil = celle.getCellStyle();
        krev(
                celle.getCellType() == CellType.STRING
                        || celle.getCellType() == CellType.NUMERIC
                        || celle.getCellType() == CellType.BLANK,
                hvor,
                "a formula or an error in " + sted);
        krev(stil.getFont().getFontHeightInPoints() >= MINSTE_SKRIFT, hvor, "small print in " + sted);
        if (celle.getCellType() == CellType.NUMERIC) {
            krev(TALLFORMATER.contains(stil.getDataFormatString()), hvor, "a number without a format in " + sted);
            krev(stil.getFillPattern() == FillPatternType.NO_FILL, hvor, "a number in colour in " + sted);
        }
        String tekst = tekst(celle);
        krev(
                tekst.isEmpty() || "=+-@".indexOf(tekst.charAt(0)) < 0 || stil.getQuotePrefixed(),
                hvor,
                "a text that could become a formula in " + sted);
    }

    private void diagrammene(XSSFSheet ark, String hvor) {
        XSSFDrawing tegning = ark.getDrawingPatriarch();
        if (tegning == null) {
            return;
        }
        for (var anker : tegning.getCTDrawing().getTwoCellAnchorList()) {
            var egenskaper = anker.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
            krev(
                    egenskaper.isSetDescr() && egenskaper.getDescr().length() > MINSTE_SKRIFT,
                    hvor,
                    "no alternative text");
            krev(egenskaper.isSetTitle() && !egenskaper.getTitle().isBlank(), hvor, "a chart without a title");
        }
    }

    private static String tekst(Cell celle) {
        return celle != null && celle.getCellType() == CellType.STRING ? celle.getStringCellValue() : "";
    }
}
