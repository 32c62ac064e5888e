package no.imdi.introresultat.disclosure;

/**
 * What a year's numbers are protected by.
 *
 * @param grense the largest count that is small and hidden
 * @param bredde persons between the lowest and the highest that a hidden cell could be, at least, for anyone who sees all the rest
 */
public record Prikkeregler(int grense, int bredde) {
    /** So many persons from its number a small count has to be able to lie, at most, however far away the threshold is. */
    private static final int LENGST = 9;

    boolean liten(int antall) {
        return antall > 0 && antall <= grense;
    }

    /** What a small count has to be able to be at the lowest: one, or nine persons fewer than it is. */
    int lavestForLiten(int antall) {
        return Math.max(1, antall - LENGST);
    }

    /** What a small count has to be able to be at the highest: the threshold, or nine persons more than it is. */
    int hoyestForLiten(int antall) {
        return Math.min(grense, antall + LENGST);
    }

    /**
     * Whether a hidden cell is safe.
     *
     * @param liten whether it is hidden because its count is small: then it must reach from {@link #lavestForLiten} to
     *     {@link #hoyestForLiten}
     * @param antall its count
     * @param lavest the lowest it could be
     * @param hoyest the highest it could be
     */
    boolean vernet(boolean liten, int antall, int lavest, int hoyest) {
        return hoyest - lavest >= bredde
                && (!liten || lavest <= lavestForLiten(antall) && hoyest >= hoyestForLiten(antall));
    }
}
