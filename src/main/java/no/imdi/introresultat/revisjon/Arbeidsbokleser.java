package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import no.imdi.introresultat.register.Sprak;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of a workbook as they lie in the file, event by event. Safe to use from several threads. */
final class Arbeidsbokleser {
    private static final Set<String> DIAGRAMDELER = Set.of(
            "application/vnd.openxmlformats-officedocument.drawing+xml",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");

    /** Parts that hold no numbers of their own; one of another type (a comment, a macro) could. */
    private static final Set<String> KJENTE_DELER = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            "application/vnd.openxmlformats-package.relationships+xml");

    private Arbeidsbokleser() {}

    /**
     * A workbook.
     *
     * @param sprak the language it says it is in; null when it says none that is known
     * @param ark its sheets
     * @param diagrammer its charts, and the drawings that place them
     * @param uforstatt what is not a plain sheet of numbers and texts, a Norwegian sentence each
     */
    record Arbeidsbok(Sprak sprak, List<Regneark> ark, List<Diagram> diagrammer, List<String> uforstatt) {}

    /**
     * A sheet.
     *
     * @param navn its name
     * @param rader its rows that hold anything, in order
     */
    record Regneark(String navn, List<Regnerad> rader) {}

    /**
     * A row.
     *
     * @param nummer its number in the sheet, from 1
     * @param celler what stands in it, by column from 0; empty cells left out
     */
    record Regnerad(int nummer, TreeMap<Integer, Regnecelle> celler) {}

    /**
     * A cell that is not empty.
     *
     * @param tekst its text, or its number as it lies in the file
     * @param erTall whether it is a number
     */
    record Regnecelle(String tekst, boolean erTall) {}

    /**
     * Reads a workbook.
     *
     * @param fil the file
     * @param sti what to call it
     */
    static Arbeidsbok les(Path fil, String sti) throws IOException {
        List<Regneark> ark = new ArrayList<>();
        List<Diagram> diagrammer = new ArrayList<>();
        List<String> uforstatt = new ArrayList<>();
        Sprak sprak = null;
        try (OPCPackage pakke = OPCPackage.open(fil.toFile(), PackageAccess.READ)) {
            sprak = pakke.getPackageProperties()
                    .getLanguageProperty()
                    .flatMap(Sprak::medKode)
                    .orElse(null);
            XMLReader xml = XMLHelper.newXMLReader();
            for (PackagePart del : pakke.getParts()) {
                if (DIAGRAMDELER.contains(del.getContentType())) {
                    diagrammer.add(diagram(del, xml));
                } else if (!KJENTE_DELER.contains(del.getContentType())) {
                    uforstatt.add("Arbeidsboken " + sti + " har en del revisjonen ikke kjenner: "
                            + del.getPartName().getName() + ".");
                }
            }
            Fellestekster tekster = new Fellestekster(new ReadOnlySharedStringsTable(pakke), new HashMap<>());
            XSSFReader.SheetIterator arkene = (XSSFReader.SheetIterator) new XSSFReader(pakke).getSheetsData();
            while (arkene.hasNext()) {
                try (InputStream innhold = arkene.next()) {
                    String navn = arkene.getSheetName();
                    Arklytter lytter = new Arklytter(tekster, sti + ", arket " + navn, uforstatt);
                    xml.setContentHandler(lytter);
                    xml.parse(new InputSource(innhold));
                    ark.add(new Regneark(navn, lytter.rader));
                }
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException uleselig) {
            uforstatt.add("Arbeidsboken " + sti + " kan ikke leses.");
        }
        return new Arbeidsbok(sprak, ark, diagrammer, uforstatt);
    }

    private static Diagram diagram(PackagePart del, XMLReader xml) throws IOException, SAXException {
        Diagramlytter lytter = new Diagramlytter();
        try (InputStream innhold = del.getInputStream()) {
            xml.setContentHandler(lytter);
            xml.parse(new InputSource(innhold));
        }
        return lytter.diagram();
    }

    /** The texts that the cells share, each made once. */
    private record Fellestekster(SharedStrings alle, Map<Integer, String> lest) {
        private String tekst(int nummer) {
            return lest.computeIfAbsent(nummer, ny -> alle.getItemAt(ny).getString());
        }
    }

    /** Collects the cells of one sheet. Text anywhere else than in a cell's value or the page's header or footer is a finding. */
    private static final class Arklytter extends DefaultHandler {
        private static final Set<String> TOPP_OG_BUNN = Set.of("oddHeader", "oddFooter");

        private final Fellestekster tekster;
        private final String sted;
        private final List<String> uforstatt;
        private final List<Regnerad> rader = new ArrayList<>();
        private final StringBuilder tegn = new StringBuilder();
        private String celle = "";
        private String type = "";

        private Arklytter(Fellestekster tekster, String sted, List<String> uforstatt) {
            this.tekster = tekster;
            this.sted = sted;
            this.uforstatt = uforstatt;
        }

        @Override
        public void startElement(String uri, String navn, String kvalifisert, Attributes attributter) {
            tegn.setLength(0);
            if (navn.equals("row")) {
                rader.add(new Regnerad(Integer.parseInt(attributter.getValue("r")), new TreeMap<>()));
            } else if (navn.equals("c")) {
                celle = attributter.getValue("r");
                type = attributter.getValue("t") == null ? "n" : attributter.getValue("t");
            }
        }

        @Override
        public void characters(char[] bokstaver, int fra, int lengde) {
            tegn.append(bokstaver, fra, lengde);
        }

        @Override
        public void endElement(String uri, String navn, String kvalifisert) {
            String innhold = tegn.toString();
            tegn.setLength(0);
            if (innhold.isBlank() || TOPP_OG_BUNN.contains(navn)) {
                return;
            }
            if (navn.equals("v") && type.equals("s")) {
                legg(new Regnecelle(tekster.tekst(Integer.parseInt(innhold)), false));
            } else if (navn.equals("v") && type.equals("n")) {
                legg(new Regnecelle(innhold, true));
            } else if (navn.equals("t") && type.equals("inlineStr")) {
                legg(new Regnecelle(innhold, false));
            } else {
                uforstatt.add("I " + sted + " står noe revisjonen ikke kjenner ved " + celle + " (" + navn + ").");
            }
        }

        private void legg(Regnecelle innhold) {
            if (!innhold.tekst().isEmpty()) {
                rader.get(rader.size() - 1).celler().put(kolonne(celle), innhold);
            }
        }
    }

    /** The column of a reference such as {@code AB7}, from 0. */
    private static int kolonne(String referanse) {
        int kolonne = 0;
        for (int i = 0; i < referanse.length() && Character.isLetter(referanse.charAt(i)); i++) {
            kolonne = kolonne * 26 + referanse.charAt(i) - 'A' + 1;
        }
        return kolonne - 1;
    }
}
