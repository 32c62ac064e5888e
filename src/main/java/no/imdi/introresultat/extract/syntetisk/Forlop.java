package no.imdi.introresultat.extract.syntetisk;

import java.time.LocalDate;

/**
 * What really happened in one programme, before anyone registered it.
 *
 * @param lopenummer the participant's first, second … programme
 * @param kommune where
 * @param bydel the Oslo district; null elsewhere or when nobody noted it
 * @param start first day
 * @param planlagt planned last day; null when none was set
 * @param forlenget the planned last day after an extension; null when it was not extended
 * @param slutt last day; null while it goes on
 * @param aarsak why it ended; null while it goes on
 * @param mangel what went wrong in registering it
 * @param nummervalg chooses which of several municipality numbers it is registered under, from 0 up to 1
 */
record Forlop(
        int lopenummer,
        Kommuneprofil kommune,
        String bydel,
        LocalDate start,
        LocalDate planlagt,
        LocalDate forlenget,
        LocalDate slutt,
        String aarsak,
        Mangel mangel,
        double nummervalg) {
    /** The planned last day in the end; null when none was set. */
    LocalDate endeligPlan() {
        return forlenget != null ? forlenget : planlagt;
    }
}
