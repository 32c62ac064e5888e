package no.imdi.introresultat.disclosure;

/**
 * What a year's numbers are protected by.
 *
 * @param grense the largest count that is small and hidden
 * @param bredde persons between the lowest and the highest that a hidden cell could be, at least, for anyone who sees all the rest
 */
public record Prikkeregler(int grense, int bredde) {
    boolean liten(int antall) {
        return antall > 0 && antall <= grense;
    }

    /**
     * Whether a hidden cell is safe.
     *
     * @param liten whether its count is small: then it could be anything from one to the threshold
     * @param lavest the lowest it could be
     * @param hoyest the highest it could be
     */
    boolean vernet(boolean liten, int lavest, int hoyest) {
        return hoyest - lavest >= bredde && (!liten || lavest <= 1 && hoyest >= grense);
    }
}
