package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.imdi.introresultat.revisjon.Diagram.Punkt;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes texts and values out of a chart, and of the drawing that places it. */
final class Diagramlytter extends DefaultHandler {
    private static final Set<String> PLASSERING = Set.of("col", "colOff", "row", "rowOff");
    private static final Set<String> ORD_I_EGENSKAPER = Set.of("name", "descr", "title");
    private static final int INGEN = -1;

    private final List<String> tekster = new ArrayList<>();
    private final List<Punkt> punkter = new ArrayList<>();
    private final StringBuilder tegn = new StringBuilder();
    private List<String> celler = List.of();
    private boolean erTall;
    private int punkt = INGEN;

    Diagram diagram() {
        return new Diagram(List.copyOf(tekster), List.copyOf(punkter));
    }

    @Override
    public void startElement(String uri, String navn, String kvalifisert, Attributes attributter) {
        tegn.setLength(0);
        switch (navn) {
            case "numRef", "numLit" -> nye(true);
            case "strRef", "strLit" -> nye(false);
            case "pt" -> punkt = Integer.parseInt(attributter.getValue("idx"));
            case "cNvPr" -> {
                for (String ord : ORD_I_EGENSKAPER) {
                    tekster.add(attributter.getValue(ord) == null ? "" : attributter.getValue(ord));
                }
            }
            default -> {
                // how it looks
            }
        }
    }

    private void nye(boolean tall) {
        celler = List.of();
        erTall = tall;
    }

    @Override
    public void characters(char[] bokstaver, int fra, int lengde) {
        tegn.append(bokstaver, fra, lengde);
    }

    @Override
    public void endElement(String uri, String navn, String kvalifisert) {
        String innhold = tegn.toString();
        tegn.setLength(0);
        if (navn.equals("f")) {
            celler = List.of(innhold.replaceAll("^\\(|\\)$", "").split(","));
        } else if (navn.equals("v") && punkt != INGEN) {
            punkter.add(new Punkt(punkt < celler.size() ? celler.get(punkt) : "", innhold, erTall));
        } else if (navn.equals("pt")) {
            punkt = INGEN;
        } else if (!innhold.isBlank() && !PLASSERING.contains(navn)) {
            tekster.add(innhold);
        }
    }
}
