package no.imdi.introresultat.schedule;

/** What a job does when its date is fired. */
@FunctionalInterface
public interface Oppgave {
    /**
     * Does it, and returns when it is done. Called again after a try that failed or a process that died, it goes on from there
     * and does nothing twice.
     *
     * @param forfall the date
     * @throws IkkeKlarException when a person must do something first
     * @throws no.imdi.introresultat.register.RefusedException when it may not be done
     * @throws no.imdi.introresultat.register.FailedException when it could not be done
     */
    void utfor(Forfall forfall) throws Exception;
}
