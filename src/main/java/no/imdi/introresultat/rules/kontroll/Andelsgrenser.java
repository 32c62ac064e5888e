package no.imdi.introresultat.rules.kontroll;

import java.math.BigDecimal;

/**
 * How large a share of the year's participants a control may concern before it is out of the ordinary.
 *
 * @param advarselOver percent above which the run warns; null for no limit
 * @param stoppOver percent above which the run stops; null for no limit
 */
public record Andelsgrenser(BigDecimal advarselOver, BigDecimal stoppOver) {
    /** No limits. */
    public static final Andelsgrenser INGEN = new Andelsgrenser(null, null);

    /** What a share amounts to. */
    public enum Dom {
        INNENFOR,
        ADVARSEL,
        STOPP
    }

    /** Whether there is any limit to hold a share against. */
    public boolean satt() {
        return advarselOver != null || stoppOver != null;
    }

    /** What a share amounts to; one that is exactly at a limit is within it. */
    public Dom dom(Kontrollandel andel) {
        if (andel.over(stoppOver)) {
            return Dom.STOPP;
        }
        return andel.over(advarselOver) ? Dom.ADVARSEL : Dom.INNENFOR;
    }
}
