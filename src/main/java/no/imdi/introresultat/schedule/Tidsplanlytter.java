package no.imdi.introresultat.schedule;

/** Told what becomes of the dates. */
public interface Tidsplanlytter {
    /** A date stands in another way than before. */
    void endret(Forfall forfall);

    /**
     * Something is wrong with a date or a year; told at every look for as long as it is.
     *
     * @param hva what names it: a date, or a result year
     * @param setning a Norwegian sentence
     */
    void alarm(String hva, String setning);
}
