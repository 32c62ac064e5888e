package no.imdi.introresultat.job;

import no.imdi.introresultat.disclosure.Skjerming;

/** Gives a run's numbers as they may be shown: the same counts and the same hidden cells to every step that writes them. */
final class Publiserbaretall {
    private final Telling telling;
    private final Skjulteceller skjulteceller;

    Publiserbaretall(Telling telling, Skjulteceller skjulteceller) {
        this.telling = telling;
        this.skjulteceller = skjulteceller;
    }

    /** The run's numbers, when it has been decided what it hides. */
    Skjerming av(Kjoringsmiljo miljo) {
        return skjulteceller.skjerming(miljo.kjoring().id(), telling.tell(miljo));
    }
}
