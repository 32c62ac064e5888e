package no.imdi.introresultat.disclosure;

/**
 * A table of whole persons that agrees with all that is shown: proof that cells could hold other numbers than they do.
 *
 * @param celler the cells where it differs from the real table
 * @param antall the number it holds in each of them
 */
record Bevis(int[] celler, int[] antall) {
    /** The number it holds in one of its cells. */
    int antall(int celle) {
        int nr = 0;
        while (celler[nr] != celle) {
            nr++;
        }
        return antall[nr];
    }
}
