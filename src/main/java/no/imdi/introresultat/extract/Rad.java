package no.imdi.introresultat.extract;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One row of an extract as text, before it is understood.
 *
 * @param linje the line of the file it begins on (the first is 1), or its number in the table
 * @param felt its fields as they stood
 * @param plass for each of the contract's columns, where it stands among the fields
 * @param raatekst the row as it stood; to be asked for before the next row is read
 */
public record Rad(long linje, List<String> felt, Kolonneplass plass, Supplier<String> raatekst) {
    /** The text of the contract's column with this number; only where the row has the right number of fields. */
    String verdi(int kolonne) {
        return felt.get(plass.av(kolonne));
    }

    /** Whether the row has as many fields as the header. */
    boolean rettFeltantall() {
        return felt.size() == plass.antall();
    }

    /** The row as it stood in the extract; a character that the database cannot hold is replaced. */
    String tekst() {
        return Kontrolltegn.utenNull(raatekst.get());
    }

    /** Fields as RFC 4180 writes a row. */
    static String skrevet(List<String> felt) {
        return felt.stream().map(Rad::sitert).collect(Collectors.joining(";"));
    }

    private static String sitert(String verdi) {
        boolean siteres = verdi.indexOf(';') >= 0 || verdi.indexOf('"') >= 0 || Kontrolltegn.finnes(verdi);
        return siteres ? '"' + verdi.replace("\"", "\"\"") + '"' : verdi;
    }
}
