package no.imdi.introresultat.disclosure;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.statistics.Grupperinger;
import no.imdi.introresultat.statistics.Resultattall;

/** Decides which of a run's numbers are hidden from everyone outside (contract section 4). */
public final class Celleprikking {
    private final Grupperinger grupperinger;
    private final Prikkeregler regler;

    /**
     * @param grupperinger how the fine groupings lie in the coarse ones
     * @param regler what is small, and how well it is to be hidden
     */
    public Celleprikking(Grupperinger grupperinger, Prikkeregler regler) {
        this.grupperinger = grupperinger;
        this.regler = regler;
    }

    /**
     * The hidden cells, table by table. The same numbers give the same cells.
     *
     * @param tidligere what was published before of the same count, in the same regions, as everyone could see it
     */
    public List<Skjultcelle> skjulte(Resultattall tall, List<Skjerming> tidligere) {
        Regionnett regioner = new Regionnett(tall.inndeling());
        return Stream.of(
                        Kategorinett.avslutninger(tall.tabeller(), grupperinger),
                        Kategorinett.tiltak(tall.tabeller(), grupperinger))
                .map(kategorier -> Celletabell.av(tall, regioner, kategorier))
                .parallel()
                .map(tabell -> Prikking.av(tabell, regler, tidligere))
                .flatMap(List::stream)
                .toList();
    }
}
