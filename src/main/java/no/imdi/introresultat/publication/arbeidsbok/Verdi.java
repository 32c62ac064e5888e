package no.imdi.introresultat.publication.arbeidsbok;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell of a workbook's table. */
public sealed interface Verdi {
    /** Text as it is. */
    record Tekst(String tekst) implements Verdi {}

    /** Running text that is broken over several lines. */
    record Brodtekst(String tekst) implements Verdi {}

    /** Text that leads to another sheet. */
    record Lenke(String ark) implements Verdi {}

    /** A count. */
    record Antall(int antall) implements Verdi {}

    /** A percent with one decimal. */
    record Prosent(BigDecimal prosent) implements Verdi {}

    /** A day. */
    record Dato(LocalDate dato) implements Verdi {}

    /** A symbol that stands where a number would. */
    record Symbol(String tegn) implements Verdi {}

    /** Hidden for privacy. */
    Verdi SKJULT = new Symbol(Tegn.SKJULT);

    /** Not computable. */
    Verdi IKKE_BEREGNELIG = new Symbol(Tegn.IKKE_BEREGNELIG);
}
