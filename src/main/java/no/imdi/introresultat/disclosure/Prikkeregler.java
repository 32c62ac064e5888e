package no.imdi.introresultat.disclosure;

import java.util.List;
import no.imdi.introresultat.statistics.Cellenokkel;

/**
 * What a year's numbers are protected by.
 *
 * @param grense the largest count that is small and hidden
 * @param bredde persons between the lowest and the highest that a hidden cell could be, at least, for anyone who sees all the rest
 * @param nuller whether zeros are hidden like small counts
 * @param sammeUtfall whether it is hidden that all in a group had the same outcome, whatever the size of the group
 * @param detaljvalg which details are published for which regions; what no choice is about, is
 * @param vekter which numbers are to be spared when others are to be hidden as protection
 */
public record Prikkeregler(
        int grense, int bredde, boolean nuller, boolean sammeUtfall, List<Detaljvalg> detaljvalg, Vekter vekter) {
    /** So many persons from its number a small count has to be able to lie, at most, however far away the threshold is. */
    private static final int LENGST = 9;

    /** Copies the choices. */
    public Prikkeregler {
        detaljvalg = List.copyOf(detaljvalg);
    }

    /** Rules that hide neither zeros nor that all had the same outcome, leave out no details, and weigh as usual. */
    public Prikkeregler(int grense, int bredde) {
        this(grense, bredde, false, false, List.of(), Vekter.STANDARD);
    }

    /** The same rules with other choices of detail. */
    public Prikkeregler med(List<Detaljvalg> annetValg) {
        return new Prikkeregler(grense, bredde, nuller, sammeUtfall, annetValg, vekter);
    }

    /** The same rules with another threshold. */
    public Prikkeregler medGrense(int annenGrense) {
        return new Prikkeregler(annenGrense, bredde, nuller, sammeUtfall, detaljvalg, vekter);
    }

    /** The same rules with another width. */
    public Prikkeregler medBredde(int annenBredde) {
        return new Prikkeregler(grense, annenBredde, nuller, sammeUtfall, detaljvalg, vekter);
    }

    /** Whether a cell is not published where its table counts so many. */
    boolean utelater(Cellenokkel celle, int total) {
        return detaljvalg.stream().anyMatch(valg -> valg.utelater(celle, total));
    }

    boolean liten(int antall) {
        return antall <= grense && (antall > 0 || nuller);
    }

    /** What a small count has to be able to be at the lowest: one, or nine persons fewer than it is. Always so for a zero. */
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
