package no.imdi.introresultat.extract.egenliste;

import java.time.LocalDate;

/**
 * A cell that holds something.
 *
 * @param ark the sheet it stands in; null when there is only one
 * @param rad its row, the first is 1
 * @param kolonne its column, the first is 0
 * @param tekst what stands in it, without space around
 * @param dato the date it holds when it is a date cell; null otherwise
 */
record Rute(String ark, int rad, int kolonne, String tekst, LocalDate dato) {
    private static final int BOKSTAVER = 26;

    /** Its address as spreadsheets write it: {@code C7}, or {@code Ark2!C7}. */
    String adresse() {
        StringBuilder bokstaver = new StringBuilder();
        for (int rest = kolonne; rest >= 0; rest = rest / BOKSTAVER - 1) {
            bokstaver.insert(0, (char) ('A' + rest % BOKSTAVER));
        }
        return (ark == null ? "" : ark + "!") + bokstaver.append(rad);
    }
}
