package no.imdi.introresultat.operations.api;

/**
 * Why something was not done (RFC 9457, {@code application/problem+json}).
 *
 * @param type {@code about:blank}: the status says which kind of problem it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong, where, and what to do, in one sentence of bokmål
 * @param instance the path that was asked for
 */
public record Problem(String type, String title, int status, String detail, String instance) {
    /** The media type of one. */
    public static final String MEDIETYPE = "application/problem+json";
}
