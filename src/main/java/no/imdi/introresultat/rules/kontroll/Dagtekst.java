package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as Norwegian readers write them, the same on every machine: {@code 31.12.2018}. */
final class Dagtekst {
    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Dagtekst() {}

    static String av(LocalDate dag) {
        return NORSK.format(dag);
    }
}
