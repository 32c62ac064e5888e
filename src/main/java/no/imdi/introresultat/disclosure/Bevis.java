package no.imdi.introresultat.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A table of whole persons that agrees with all that is shown: proof that cells could hold other numbers than they do.
 *
 * @param celler the cells where it differs from the real table, sorted
 * @param antall the number it holds in each of them
 */
record Bevis(int[] celler, int[] antall) {
    /** The number it holds in one of its cells. */
    int antall(int celle) {
        return antall[Arrays.binarySearch(celler, celle)];
    }

    /** Whether it holds in all of these what the real table does. */
    boolean uendret(BitSet kjente) {
        for (int celle : celler) {
            if (kjente.get(celle)) {
                return false;
            }
        }
        return true;
    }
}
