package no.imdi.introresultat.register;

/**
 * Input or a request that is not accepted: nothing has been stored, and the command line ends with exit code 3 (contract
 * section 6). The message is one Norwegian sentence that says what, where and what to do.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the operator, without anything that identifies a person */
    public RefusedException(String message) {
        super(message);
    }
}
