package no.imdi.introresultat.publication.arbeidsbok;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** The cell styles of one workbook, each made once. */
final class Stiler {
    private static final short BRODSKRIFT = 12;
    private static final short TITTELSKRIFT = 16;
    private static final byte[] HODEFARGE = {(byte) 0xDD, (byte) 0xE6, (byte) 0xEE};
    private static final byte[] MERKEFARGE = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
    private static final byte[] LENKEFARGE = {0x05, 0x63, (byte) 0xC1};

    /** The roles a cell can have. */
    enum Rolle {
        TITTEL,
        MERKE,
        FORKLARING,
        TEKSTHODE,
        BRODHODE,
        TALLHODE,
        TEKST,
        BRODTEKST,
        LENKE,
        ANTALL,
        PROSENT,
        DATO,
        SYMBOL
    }

    private record Nokkel(Rolle rolle, boolean fet, boolean kunTekst) {}

    private record Skrift(boolean fet, short storrelse, boolean lenke) {}

    private final XSSFWorkbook bok;
    private final Map<Nokkel, XSSFCellStyle> stiler = new HashMap<>();
    private final Map<Skrift, XSSFFont> skrifter = new HashMap<>();

    Stiler(XSSFWorkbook bok) {
        this.bok = bok;
        // The width of a column is counted in digits of the workbook's first font.
        bok.getFontAt(0).setFontHeightInPoints(BRODSKRIFT);
        navngiVanligStil(bok);
    }

    /**
     * Names the style of cells that have none of their own, which readers warn of when it is missing. The library has no word for
     * it.
     */
    private static void navngiVanligStil(XSSFWorkbook bok) {
        try (XmlCursor peker = bok.getStylesSource().getCTStylesheet().newCursor()) {
            peker.toEndToken();
            peker.beginElement("cellStyles", XSSFRelation.NS_SPREADSHEETML);
            peker.insertAttributeWithValue("count", "1");
            peker.beginElement("cellStyle", XSSFRelation.NS_SPREADSHEETML);
            peker.insertAttributeWithValue("name", "Normal");
            peker.insertAttributeWithValue("xfId", "0");
            peker.insertAttributeWithValue("builtinId", "0");
        }
    }

    XSSFCellStyle av(Rolle rolle, boolean fet) {
        return av(new Nokkel(rolle, fet, false));
    }

    /** The style of a text: one that a spreadsheet could take for a formula is marked as text, also after an edit. */
    XSSFCellStyle forTekst(Rolle rolle, boolean fet, String tekst) {
        return av(new Nokkel(rolle, fet, !tekst.isEmpty() && "=+-@".indexOf(tekst.charAt(0)) >= 0));
    }

    private XSSFCellStyle av(Nokkel nokkel) {
        return stiler.computeIfAbsent(nokkel, this::lag);
    }

    private XSSFCellStyle lag(Nokkel nokkel) {
        XSSFCellStyle stil = bok.createCellStyle();
        stil.setFont(skrift(nokkel));
        stil.setVerticalAlignment(VerticalAlignment.TOP);
        stil.setQuotePrefixed(nokkel.kunTekst());
        switch (nokkel.rolle()) {
            case MERKE -> fyll(stil, MERKEFARGE);
            case TEKSTHODE -> hode(stil);
            case TALLHODE -> {
                hode(stil);
                hoyre(stil);
            }
            case BRODTEKST -> {
                stil.setWrapText(true);
                innrykk(stil);
            }
            case BRODHODE -> {
                hode(stil);
                innrykk(stil);
            }
            case ANTALL -> tall(stil, "#,##0");
            case PROSENT -> tall(stil, "0.0");
            case DATO -> {
                stil.setDataFormat(bok.createDataFormat().getFormat("dd.mm.yyyy"));
                stil.setAlignment(HorizontalAlignment.LEFT);
            }
            case SYMBOL -> hoyre(stil);
            default -> {
                // plain text
            }
        }
        return stil;
    }

    private XSSFFont skrift(Nokkel nokkel) {
        boolean fet = nokkel.fet()
                || switch (nokkel.rolle()) {
                    case TITTEL, MERKE, TEKSTHODE, BRODHODE, TALLHODE -> true;
                    default -> false;
                };
        boolean stor = nokkel.rolle() == Rolle.TITTEL || nokkel.rolle() == Rolle.MERKE;
        return skrifter.computeIfAbsent(
                new Skrift(fet, stor ? TITTELSKRIFT : BRODSKRIFT, nokkel.rolle() == Rolle.LENKE), this::lag);
    }

    private XSSFFont lag(Skrift skrift) {
        XSSFFont font = bok.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(skrift.storrelse());
        font.setBold(skrift.fet());
        if (skrift.lenke()) {
            font.setUnderline(FontUnderline.SINGLE);
            font.setColor(new XSSFColor(LENKEFARGE));
        }
        return font;
    }

    private void tall(XSSFCellStyle stil, String format) {
        stil.setDataFormat(bok.createDataFormat().getFormat(format));
        hoyre(stil);
    }

    private static void hoyre(XSSFCellStyle stil) {
        stil.setAlignment(HorizontalAlignment.RIGHT);
    }

    /** Air between running text and a number in the column before it. */
    private static void innrykk(XSSFCellStyle stil) {
        stil.setAlignment(HorizontalAlignment.LEFT);
        stil.setIndention((short) 1);
    }

    private static void hode(XSSFCellStyle stil) {
        fyll(stil, HODEFARGE);
        stil.setWrapText(true);
        stil.setAlignment(HorizontalAlignment.LEFT);
        stil.setVerticalAlignment(VerticalAlignment.BOTTOM);
        stil.setBorderBottom(BorderStyle.MEDIUM);
    }

    private static void fyll(XSSFCellStyle stil, byte[] farge) {
        stil.setFillForegroundColor(new XSSFColor(farge));
        stil.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
