package no.imdi.introresultat.job;

import java.util.ArrayList;
import java.util.List;

/**
 * The word to a run that it must stop: asked for by a person, or because its lock is lost. Read by every step's loop; what
 * waits for the database in between is cut off.
 */
final class Stopp {
    private final List<Runnable> ventende = new ArrayList<>();
    private volatile String grunn;

    /** Asks the run to stop at the next row; the first reason stands. */
    void be(String hvorfor) {
        if (grunn == null) {
            grunn = hvorfor;
        }
        avbryt();
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

    /**
     * Begins a wait that may be long.
     *
     * @param avbryt cuts it off
     * @return ends it; from then on it is not cut off any more
     */
    Runnable begynn(Runnable avbryt) {
        synchronized (ventende) {
            ventende.add(avbryt);
        }
        return () -> {
            synchronized (ventende) {
                ventende.remove(avbryt);
            }
        };
    }

    /** Cuts off what waits now. Whoever had not begun to wait when it was done last is met by the next time. */
    void avbryt() {
        synchronized (ventende) {
            ventende.forEach(Runnable::run);
        }
    }
}
