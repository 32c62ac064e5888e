package no.imdi.introresultat.publication.arbeidsbok;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.arbeidsbok.Stiler.Rolle;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws sheets into a workbook: marks, title, table, widths and print set-up. */
final class Arkskriver {
    private static final int BREDDEENHET = 256;
    private static final int LUFT = 4;
    private static final int INNRYKK = 2;
    /** Bold text is wider than a column's unit, the width of a digit; running text is narrower. */
    private static final int FET_PROSENT = 115;

    private static final int LOPENDE_PROSENT = 110;
    private static final int STORSTE_BREDDE = 60;
    private static final float LINJEHOYDE = 16.5f;
    private static final float TITTELHOYDE = 22f;
    private static final int RADER_RUNDT_SOYLENE = 5;
    private static final int RADER_PER_SOYLE = 2;

    private final XSSFWorkbook bok;
    private final Stiler stiler;
    private final String merke;
    private final String bunntekst;

    /**
     * @param bok the workbook
     * @param merke what every sheet is marked with; null for nothing
     * @param bunntekst the print footer
     */
    Arkskriver(XSSFWorkbook bok, String merke, String bunntekst) {
        this.bok = bok;
        this.stiler = new Stiler(bok);
        this.merke = merke;
        this.bunntekst = bunntekst;
    }

    void skriv(Ark ark) {
        XSSFSheet flate = bok.createSheet(ark.navn());
        int[] bredder = bredder(ark);
        for (int i = 0; i < bredder.length; i++) {
            flate.setColumnWidth(i, bredder[i] * BREDDEENHET);
        }
        int rad = 0;
        if (merke != null) {
            XSSFRow merkerad = flate.createRow(rad++);
            for (int i = 0; i < bredder.length; i++) {
                merkerad.createCell(i).setCellStyle(stiler.av(Rolle.MERKE, false));
            }
            merkerad.getCell(0).setCellValue(merke);
            merkerad.setHeightInPoints(TITTELHOYDE);
        }
        tittel(flate.createRow(rad++), Rolle.TITTEL, ark.tittel(), TITTELHOYDE);
        for (String forklaring : ark.forklaringer()) {
            tittel(flate.createRow(rad++), Rolle.FORKLARING, forklaring, LINJEHOYDE);
        }
        hode(flate.createRow(rad), ark, bredder);
        tabell(flate, ark, rad, bredder);
        flate.createFreezePane(ark.frysteKolonner(), rad + 1);
        int sisteRad = rad + ark.rader().size();
        if (ark.diagram() != null) {
            sisteRad = diagram(flate, ark, rad);
        }
        utskrift(flate, ark, rad, sisteRad);
    }

    /** Draws the chart a row below the table, and gives the last row with anything on it. */
    private static int diagram(XSSFSheet flate, Ark ark, int hoderad) {
        int sisteRad = hoderad + ark.rader().size();
        int soyler = ark.diagram().soyler(ark.rader()).size();
        if (soyler == 0) {
            return sisteRad;
        }
        int overst = sisteRad + 2;
        int nederst = overst + RADER_RUNDT_SOYLENE + soyler * RADER_PER_SOYLE;
        Diagramskriver.skriv(flate, ark, hoderad, overst, nederst);
        return nederst;
    }

    private void tittel(XSSFRow rad, Rolle rolle, String tekst, float hoyde) {
        tekst(rad.createCell(0), rolle, false, tekst);
        rad.setHeightInPoints(hoyde);
    }

    private void hode(XSSFRow rad, Ark ark, int[] bredder) {
        int linjer = 1;
        for (int i = 0; i < bredder.length; i++) {
            Kolonne kolonne = ark.kolonner().get(i);
            tekst(rad.createCell(i), hoderolle(kolonne), false, kolonne.navn());
            linjer = Math.max(linjer, linjer(kolonne.navn(), bredder[i]));
        }
        rad.setHeightInPoints(linjer * LINJEHOYDE);
    }

    private static Rolle hoderolle(Kolonne kolonne) {
        if (kolonne.tall()) {
            return Rolle.TALLHODE;
        }
        return kolonne.bredde() > 0 ? Rolle.BRODHODE : Rolle.TEKSTHODE;
    }

    private void tabell(XSSFSheet flate, Ark ark, int hoderad, int[] bredder) {
        int nr = hoderad;
        for (Rad rad : ark.rader()) {
            XSSFRow linje = flate.createRow(++nr);
            for (int i = 0; i < bredder.length; i++) {
                verdi(linje.createCell(i), rad.verdier().get(i), rad.framhevet(), bredder[i]);
            }
        }
        AreaReference omrade = new AreaReference(
                new CellReference(hoderad, 0), new CellReference(nr, bredder.length - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable tabell = flate.createTable(omrade);
        tabell.setName(ark.tabellnavn());
        tabell.setDisplayName(ark.tabellnavn());
        if (ark.filter()) {
            tabell.getCTTable().addNewAutoFilter().setRef(omrade.formatAsString());
        }
        tabell.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        tabell.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        flate.addIgnoredErrors(
                new CellRangeAddress(hoderad, nr, 0, bredder.length - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void verdi(XSSFCell celle, Verdi verdi, boolean fet, int bredde) {
        if (verdi instanceof Verdi.Antall antall) {
            celle.setCellValue(antall.antall());
            celle.setCellStyle(stiler.av(Rolle.ANTALL, fet));
        } else if (verdi instanceof Verdi.Prosent prosent) {
            celle.setCellValue(prosent.prosent().doubleValue());
            celle.setCellStyle(stiler.av(Rolle.PROSENT, fet));
        } else if (verdi instanceof Verdi.Dato dato) {
            celle.setCellValue(dato.dato());
            celle.setCellStyle(stiler.av(Rolle.DATO, fet));
        } else if (verdi instanceof Verdi.Symbol symbol) {
            tekst(celle, Rolle.SYMBOL, fet, symbol.tegn());
        } else if (verdi instanceof Verdi.Brodtekst brodtekst) {
            tekst(celle, Rolle.BRODTEKST, fet, brodtekst.tekst());
            float hoyde = linjer(brodtekst.tekst(), (bredde - INNRYKK) * LOPENDE_PROSENT / 100) * LINJEHOYDE;
            celle.getRow().setHeightInPoints(Math.max(celle.getRow().getHeightInPoints(), hoyde));
        } else if (verdi instanceof Verdi.Lenke lenke) {
            tekst(celle, Rolle.LENKE, fet, lenke.ark());
            XSSFHyperlink kobling = bok.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            kobling.setAddress("'" + lenke.ark().replace("'", "''") + "'!A1");
            celle.setHyperlink(kobling);
        } else if (verdi instanceof Verdi.Tekst enkel) {
            tekst(celle, Rolle.TEKST, fet, enkel.tekst());
        }
    }

    private void tekst(XSSFCell celle, Rolle rolle, boolean fet, String tekst) {
        celle.setCellValue(tekst);
        celle.setCellStyle(stiler.forTekst(rolle, fet, tekst));
    }

    private void utskrift(XSSFSheet flate, Ark ark, int hoderad, int sisteRad) {
        bok.setPrintArea(bok.getSheetIndex(flate), 0, ark.kolonner().size() - 1, 0, sisteRad);
        flate.setFitToPage(true);
        flate.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        flate.getPrintSetup().setLandscape(ark.liggende());
        flate.getPrintSetup().setFitWidth((short) 1);
        flate.getPrintSetup().setFitHeight((short) 0);
        flate.setRepeatingRows(new CellRangeAddress(hoderad, hoderad, -1, -1));
        if (merke != null) {
            flate.getHeader().setCenter(merke.replace("&", "&&"));
        }
        flate.getFooter().setLeft(bunntekst.replace("&", "&&"));
        flate.getFooter().setRight("&P / &N");
    }

    private static int[] bredder(Ark ark) {
        int[] bredder = new int[ark.kolonner().size()];
        for (int i = 0; i < bredder.length; i++) {
            Kolonne kolonne = ark.kolonner().get(i);
            bredder[i] = kolonne.bredde() > 0 ? kolonne.bredde() : bredde(kolonne, ark.rader(), i);
        }
        return bredder;
    }

    private static int bredde(Kolonne kolonne, List<Rad> rader, int nr) {
        int ord = Stream.of(kolonne.navn().split(" "))
                .mapToInt(del -> del.length() * FET_PROSENT / 100)
                .max()
                .orElse(0);
        int innhold = rader.stream()
                .mapToInt(rad -> lengde(rad.verdier().get(nr)))
                .max()
                .orElse(0);
        return Math.min(STORSTE_BREDDE, Math.max(ord, innhold) + LUFT);
    }

    /** A text as it stands in its cell; nothing for what is none. */
    static String tekst(Verdi verdi) {
        if (verdi instanceof Verdi.Tekst tekst) {
            return tekst.tekst();
        }
        return verdi instanceof Verdi.Lenke lenke ? lenke.ark() : "";
    }

    private static int lengde(Verdi verdi) {
        if (verdi instanceof Verdi.Tekst tekst) {
            return tekst.tekst().length();
        }
        if (verdi instanceof Verdi.Lenke lenke) {
            return lenke.ark().length();
        }
        return verdi instanceof Verdi.Dato ? "31.12.2018".length() : "100 000".length();
    }

    /** How many lines a text takes when words are not broken. */
    private static int linjer(String tekst, int bredde) {
        int linjer = 1;
        int brukt = 0;
        for (String ord : tekst.split(" ")) {
            if (brukt > 0 && brukt + 1 + ord.length() > bredde - 1) {
                linjer++;
                brukt = 0;
            }
            brukt += (brukt > 0 ? 1 : 0) + ord.length();
        }
        return linjer;
    }
}
