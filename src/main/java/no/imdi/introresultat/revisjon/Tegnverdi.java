package no.imdi.introresultat.revisjon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands where a number would (contract section 4): a number, {@code :} for hidden or {@code .} for not computable.
 *
 * @param tall the number, without trailing zeros; null for a symbol
 * @param tegn the symbol; empty for a number
 */
record Tegnverdi(BigDecimal tall, String tegn) {
    private static final Pattern TALL = Pattern.compile("\\d{1,9}(\\.\\d{1,17})?");

    static final Tegnverdi SKJULT = new Tegnverdi(null, ":");
    static final Tegnverdi IKKE_BEREGNELIG = new Tegnverdi(null, ".");

    static Tegnverdi tall(BigDecimal tall) {
        return new Tegnverdi(tall.stripTrailingZeros(), "");
    }

    /** A number written with a decimal point, or a symbol; empty for anything else. */
    static Optional<Tegnverdi> les(String tekst) {
        if (tekst.equals(SKJULT.tegn())) {
            return Optional.of(SKJULT);
        }
        if (tekst.equals(IKKE_BEREGNELIG.tegn())) {
            return Optional.of(IKKE_BEREGNELIG);
        }
        return TALL.matcher(tekst).matches() ? Optional.of(tall(new BigDecimal(tekst))) : Optional.empty();
    }

    boolean erTall() {
        return tall != null;
    }

    /** Whether it is a whole number. */
    boolean erAntall() {
        return erTall() && tall.scale() <= 0;
    }

    @Override
    public String toString() {
        return erTall() ? tall.toPlainString() : tegn;
    }
}
