package no.imdi.introresultat.notification;

/**
 * Somebody who gets mail.
 *
 * @param mottaker a municipality number, {@link #DRIFT} or {@link #STATISTIKK}
 * @param epost the address
 * @param maalform bokmål or nynorsk
 */
public record Kontakt(String mottaker, String epost, Maalform maalform) {
    /** Those who run the program. */
    public static final String DRIFT = "drift";

    /** Those who answer for the figures. */
    public static final String STATISTIKK = "statistikk";

    /** An address is nobody's business in a log. */
    @Override
    public String toString() {
        return "Kontakt[" + mottaker + "]";
    }
}
