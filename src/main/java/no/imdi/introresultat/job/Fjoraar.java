package no.imdi.introresultat.job;

import java.util.Comparator;
import java.util.Optional;

/** Finds the run that a run's figures are held against: last year's. */
final class Fjoraar {
    private final Kjoringer kjoringer;

    Fjoraar(Kjoringer kjoringer) {
        this.kjoringer = kjoringer;
    }

    /** The latest finished run of the same kind for the year before; empty when there is none. */
    Optional<Kjoring> til(Kjoring kjoring) {
        return kjoringer.alle().stream()
                .filter(tidligere -> tidligere.aar() == kjoring.aar() - 1 && tidligere.type() == kjoring.type())
                .filter(tidligere -> tidligere.status() == Kjoringsstatus.FERDIG)
                .max(Comparator.comparing(Kjoring::nummer));
    }
}
