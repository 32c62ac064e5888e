package no.imdi.introresultat.schedule;

/** A job waits for a person; the message is a Norwegian sentence that says for what. */
public final class IkkeKlarException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param melding what it waits for, and what to do */
    public IkkeKlarException(String melding) {
        super(melding);
    }
}
