package no.imdi.introresultat.revisjon;

/** What is published cannot all be true at once: no counts fit it. */
final class SelvmotsigelseException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
