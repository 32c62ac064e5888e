package no.imdi.introresultat.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Some of all.
 *
 * @param antall how many
 * @param av of how many
 */
public record Andel(long antall, long av) {
    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    /** The share in percent with one decimal, half up (contract section 4); empty when it is of zero. */
    public Optional<BigDecimal> prosent() {
        return av == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(antall)
                        .multiply(HUNDRE)
                        .divide(BigDecimal.valueOf(av), 1, RoundingMode.HALF_UP));
    }
}
