package no.imdi.introresultat.job;

/** The word to a run that it must stop: asked for by a person, or because its lock is lost. Read by every step's loop. */
final class Stopp {
    private volatile String grunn;

    /** Asks the run to stop at the next row; the first reason stands. */
    void be(String hvorfor) {
        if (grunn == null) {
            grunn = hvorfor;
        }
    }

    boolean bedt() {
        return grunn != null;
    }

    String grunn() {
        return grunn;
    }

    /** Ends the step when the run has been asked to stop. */
    void sjekk() {
        if (bedt()) {
            throw new StoppetException(grunn);
        }
    }
}
