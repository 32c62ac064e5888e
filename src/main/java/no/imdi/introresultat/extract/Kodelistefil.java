package no.imdi.introresultat.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.RefusedException;

/** One code list as text: lines whose fields are asked for by the header's names, and refused by file and line. */
public final class Kodelistefil {
    private final String sti;
    private final List<String> kolonner;
    private final List<CsvRecord> linjer;

    private Kodelistefil(String sti, List<CsvRecord> linjer) {
        this.sti = sti;
        this.kolonner = linjer.get(0).getFields();
        this.linjer = linjer.subList(1, linjer.size());
    }

    /** Reads the list that lies at a path of the program's own files. */
    public static Kodelistefil les(Ressurser ressurser, String sti) {
        String tekst = ressurser
                .tekst(sti)
                .orElseThrow(() -> new RefusedException("Kodelisten " + sti + " mangler; legg den tilbake."));
        List<CsvRecord> linjer = new ArrayList<>();
        CsvReader.CsvReaderBuilder leser = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT);
        try {
            leser.ofCsvRecord(tekst).forEach(linjer::add);
        } catch (CsvParseException e) {
            throw new RefusedException("Kodelisten " + sti
                    + " har feil antall felt eller feil anførselstegn etter linje "
                    + (linjer.isEmpty() ? 0 : linjer.get(linjer.size() - 1).getStartingLineNumber())
                    + "; rett linjen.");
        }
        if (linjer.isEmpty()) {
            throw new RefusedException("Kodelisten " + sti + " er tom; legg inn overskrift og koder.");
        }
        return new Kodelistefil(sti, linjer);
    }

    /** Every line after the header, made into something. */
    public <T> List<T> hver(Function<Linje, T> les) {
        return linjer.stream().map(linje -> les.apply(new Linje(linje))).toList();
    }

    /** One line of the list. */
    public final class Linje {
        private final CsvRecord felt;

        private Linje(CsvRecord felt) {
            this.felt = felt;
        }

        /** The field under a name; null when it is empty. */
        public String valgfri(String kolonne) {
            int plass = kolonner.indexOf(kolonne);
            if (plass < 0) {
                throw new RefusedException(
                        "Kodelisten " + sti + " mangler kolonnen «" + kolonne + "» på linje 1; legg den til.");
            }
            String verdi = felt.getField(plass).strip();
            return verdi.isEmpty() ? null : verdi;
        }

        /** The field under a name that older lists do not have; null when it is empty or not there. */
        public String nyere(String kolonne) {
            return kolonner.contains(kolonne) ? valgfri(kolonne) : null;
        }

        /** The field under a name, which must not be empty. */
        public String paakrevd(String kolonne) {
            String verdi = valgfri(kolonne);
            if (verdi == null) {
                throw feil(kolonne, "er tom");
            }
            return verdi;
        }

        /** The date under a name. */
        LocalDate dato(String kolonne) {
            String verdi = paakrevd(kolonne);
            try {
                return LocalDate.parse(verdi);
            } catch (DateTimeException e) {
                throw feil(kolonne, "«" + verdi + "» er ikke en dato (åååå-mm-dd)");
            }
        }

        /** Yes or no under a name. */
        boolean jaNei(String kolonne) {
            String verdi = paakrevd(kolonne);
            if (!verdi.equals("J") && !verdi.equals("N")) {
                throw feil(kolonne, "«" + verdi + "» er verken J eller N");
            }
            return verdi.equals("J");
        }

        /** The period in {@code gyldig_fra} and {@code gyldig_til}. */
        Gyldighet gyldighet() {
            LocalDate fra = dato("gyldig_fra");
            LocalDate til = valgfri("gyldig_til") == null ? null : dato("gyldig_til");
            if (til != null && !til.isAfter(fra)) {
                throw feil("gyldig_til", "«" + til + "» er ikke etter gyldig_fra");
            }
            return new Gyldighet(fra, til);
        }

        /** What to throw when a field of this line is wrong. */
        RefusedException feil(String kolonne, String hva) {
            return new RefusedException("Kodelisten " + sti + ", linje " + felt.getStartingLineNumber() + ", kolonne "
                    + kolonne + ": " + hva + "; rett linjen.");
        }
    }
}
