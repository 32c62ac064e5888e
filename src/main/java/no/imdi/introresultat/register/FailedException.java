package no.imdi.introresultat.register;

/**
 * A run or command that could not go on for a reason outside the input (database, disk): the command line ends with exit
 * code 4, and the run can be restarted (contract section 6). The message is one Norwegian sentence.
 */
public final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the operator, without anything that identifies a person */
    public FailedException(String message) {
        super(message);
    }

    /**
     * @param message one sentence for the operator, without anything that identifies a person
     * @param cause what lies behind, shown with {@code --verbose} only
     */
    public FailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
