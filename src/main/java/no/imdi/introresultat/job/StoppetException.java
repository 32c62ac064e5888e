package no.imdi.introresultat.job;

/** Ends a step of a run that was asked to stop; the run can be restarted. */
final class StoppetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppetException(String grunn) {
        super(grunn);
    }
}
