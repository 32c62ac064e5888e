package no.imdi.introresultat.notification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import no.imdi.introresultat.register.RefusedException;

/** The contacts in {@code config/kontakter.csv}: {@code mottaker;epost;maalform}, as many lines for each recipient as it wants. */
public final class Kontakter {
    /** The file, from the home folder. */
    public static final String FIL = "config/kontakter.csv";

    private static final List<String> HODE = List.of("mottaker", "epost", "maalform");

    private final List<Kontakt> alle;

    private Kontakter(List<Kontakt> alle) {
        this.alle = List.copyOf(alle);
    }

    /**
     * Reads the file's content.
     *
     * @param erKommune whether a municipality has or has had this number
     * @throws RefusedException when a line is wrong, by its number; an address is never shown
     */
    public static Kontakter les(String innhold, Predicate<String> erKommune) {
        List<Kontakt> alle = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> linjer =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(innhold)) {
            for (NamedCsvRecord linje : linjer) {
                if (!linje.getHeader().equals(HODE)) {
                    throw new RefusedException(FIL + " linje 1: hodet skal være " + String.join(";", HODE) + ".");
                }
                alle.add(kontakt(linje, erKommune));
            }
        } catch (CsvParseException feil) {
            throw new RefusedException(FIL + " er ikke en lesbar CSV-fil med semikolon; rett den.");
        } catch (IOException umulig) {
            throw new UncheckedIOException(umulig);
        }
        return new Kontakter(alle);
    }

    private static Kontakt kontakt(NamedCsvRecord linje, Predicate<String> erKommune) {
        String hvor = FIL + " linje " + linje.getStartingLineNumber() + ": ";
        String mottaker = linje.getField("mottaker").strip();
        if (!mottaker.equals(Kontakt.DRIFT) && !mottaker.equals(Kontakt.STATISTIKK) && !erKommune.test(mottaker)) {
            throw new RefusedException(
                    hvor + "«" + mottaker + "» er verken et kommunenummer, drift eller statistikk; rett den.");
        }
        String maalform = linje.getField("maalform").strip().toUpperCase(Locale.ROOT);
        if (!maalform.equals(Maalform.NB.name()) && !maalform.equals(Maalform.NN.name())) {
            throw new RefusedException(hvor + "målformen skal være nb eller nn; rett den.");
        }
        String epost = linje.getField("epost").strip();
        if (!erAdresse(epost)) {
            throw new RefusedException(hvor + "e-postadressen er ikke en adresse; rett den.");
        }
        return new Kontakt(mottaker, epost, Maalform.valueOf(maalform));
    }

    private static boolean erAdresse(String epost) {
        try {
            new InternetAddress(epost, true).validate();
            return epost.matches("[^@\\s<>]+@[^@\\s<>]+");
        } catch (AddressException ingen) {
            return false;
        }
    }

    /** A recipient's contacts; none when it has none. */
    public List<Kontakt> til(String mottaker) {
        return alle.stream()
                .filter(kontakt -> kontakt.mottaker().equals(mottaker))
                .toList();
    }
}
