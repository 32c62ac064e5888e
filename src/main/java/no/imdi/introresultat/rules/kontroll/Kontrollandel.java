package no.imdi.introresultat.rules.kontroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many participants a control concerns, against those who took part in the year. Shielded participants are in neither
 * number. May be over 100 percent, since a finding may concern one who did not take part.
 *
 * @param deltakere participants with at least one finding of the control
 * @param deltok participants who took part in the year
 */
public record Kontrollandel(long deltakere, long deltok) {
    /** The share in percent with two decimals, as fine as a limit can be, half up; empty when nobody took part. */
    public Optional<BigDecimal> prosent() {
        return deltok == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(deltakere * 100)
                        .divide(BigDecimal.valueOf(deltok), 2, RoundingMode.HALF_UP));
    }

    /** Whether the share, unrounded, is above a limit in percent; never when the limit is null or nobody took part. */
    boolean over(BigDecimal grense) {
        return grense != null
                && deltok > 0
                && BigDecimal.valueOf(deltakere * 100).compareTo(grense.multiply(BigDecimal.valueOf(deltok))) > 0;
    }
}
