package no.imdi.introresultat.job;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rejected rows a run may have before it is stopped (contract section 1): a number of rows, or a share of the
 * rows read.
 *
 * @param verdi rows, or percent
 * @param prosent whether {@code verdi} is percent
 */
public record Avvisningsgrense(BigDecimal verdi, boolean prosent) {
    /** No rejected row at all: the default of a final run. */
    public static final Avvisningsgrense INGEN = new Avvisningsgrense(BigDecimal.ZERO, false);

    /** One percent of the rows read: the default of a preliminary run. */
    public static final Avvisningsgrense EN_PROSENT = new Avvisningsgrense(BigDecimal.ONE, true);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(%?)");

    /** Reads {@code 25} or {@code 0,5 %}; empty when the text is neither. */
    public static Optional<Avvisningsgrense> les(String tekst) {
        Matcher treff = FORM.matcher(tekst.strip());
        if (!treff.matches()) {
            return Optional.empty();
        }
        BigDecimal verdi = new BigDecimal(treff.group(1).replace(',', '.'));
        boolean prosent = !treff.group(2).isEmpty();
        boolean heltall = verdi.stripTrailingZeros().scale() <= 0;
        return prosent || heltall ? Optional.of(new Avvisningsgrense(verdi, prosent)) : Optional.empty();
    }

    /** Whether so many rejected of so many read is too many. */
    public boolean overskredet(long avvist, long lest) {
        BigDecimal tillatt = prosent ? verdi.multiply(BigDecimal.valueOf(lest)).movePointLeft(2) : verdi;
        return BigDecimal.valueOf(avvist).compareTo(tillatt) > 0;
    }

    @Override
    public String toString() {
        String tall = verdi.stripTrailingZeros().toPlainString();
        return prosent ? tall.replace('.', ',') + " %" : tall;
    }
}
