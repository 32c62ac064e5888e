package no.imdi.introresultat.extract.egenliste;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people write them: {@code 12.3.2018}, {@code 12.03.18}, {@code 12/3-2018}, {@code 12. mars 2018}, {@code 2018-03-12}. */
final class Datoskrift {
    private static final Locale NORSK = Locale.forLanguageTag("nb-NO");
    private static final LocalDate FORSTE = LocalDate.of(1990, 1, 1);
    private static final LocalDate ETTER_SISTE = LocalDate.of(2100, 1, 1);
    private static final int TOSIFRET_FRA = 2000;

    /** What systems add to a date that has no time of day. */
    private static final Pattern MIDNATT = Pattern.compile("[T ]+0{1,2}[:.]00([:.]00([.,]0+)?)?Z?$");

    private static final Pattern SKILLE = Pattern.compile("\\s*[./\\-]\\s*");

    private static final List<DateTimeFormatter> FORMER =
            List.of(form("d.M.uuuu"), tosifret(), form("uuuu.M.d"), form("d.MMMM uuuu"));

    private Datoskrift() {}

    /** The date; empty when the text is not one, or one that no programme can have. */
    static Optional<LocalDate> les(String tekst) {
        String enkel = SKILLE.matcher(MIDNATT.matcher(tekst).replaceFirst("")).replaceAll(".");
        return FORMER.stream()
                .map(form -> les(enkel, form))
                .flatMap(Optional::stream)
                .filter(Datoskrift::rimelig)
                .findFirst();
    }

    /** Whether a programme can have it. */
    static boolean rimelig(LocalDate dato) {
        return !dato.isBefore(FORSTE) && dato.isBefore(ETTER_SISTE);
    }

    private static Optional<LocalDate> les(String tekst, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(tekst, form));
        } catch (DateTimeParseException ikkeDenne) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String monster) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(monster)
                .toFormatter(NORSK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter tosifret() {
        return new DateTimeFormatterBuilder()
                .appendPattern("d.M.")
                .appendValueReduced(ChronoField.YEAR, 2, 2, TOSIFRET_FRA)
                .toFormatter(NORSK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
