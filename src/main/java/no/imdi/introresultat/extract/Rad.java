package no.imdi.introresultat.extract;

import java.util.List;

/**
 * One row of an extract as text, before it is understood.
 *
 * @param linje the line of the file it begins on (the first is 1), or its number in the table
 * @param felt its fields as they stood
 * @param plass for each of the contract's columns, where it stands among the fields
 */
public record Rad(long linje, List<String> felt, Kolonneplass plass) {
    /** The text of the contract's column with this number; only where the row has the right number of fields. */
    String verdi(int kolonne) {
        return felt.get(plass.av(kolonne));
    }

    /** Whether the row has as many fields as the header. */
    boolean rettFeltantall() {
        return felt.size() == plass.antall();
    }

    /** The row's text as RFC 4180 writes it. */
    String tekst() {
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < felt.size(); i++) {
            if (i > 0) {
                tekst.append(';');
            }
            leggTil(tekst, felt.get(i));
        }
        return Kontrolltegn.erstatt(tekst);
    }

    private static void leggTil(StringBuilder tekst, String verdi) {
        boolean siteres = verdi.indexOf(';') >= 0 || verdi.indexOf('"') >= 0 || Kontrolltegn.finnes(verdi);
        if (siteres) {
            tekst.append('"').append(verdi.replace("\"", "\"\"")).append('"');
        } else {
            tekst.append(verdi);
        }
    }
}
