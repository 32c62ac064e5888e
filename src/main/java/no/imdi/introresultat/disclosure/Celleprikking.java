package no.imdi.introresultat.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.statistics.Grupperinger;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

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
        Regionnett regioner = Regionnett.alle(tall.inndeling());
        List<Skjultcelle> skjulte = Stream.of(
                        Kategorinett.avslutninger(tall.tabeller(), grupperinger),
                        Kategorinett.tiltak(tall.tabeller(), grupperinger))
                .map(kategorier -> Celletabell.av(tall, regioner, kategorier))
                .parallel()
                .map(tabell -> Prikking.av(tabell, regler, tidligere))
                .flatMap(List::stream)
                .toList();
        return Stream.concat(skjulte.stream(), aldersgrupper(tall, skjulte, tidligere).stream())
                .toList();
    }

    /**
     * The hidden cells of the age groups. They hang together with the other tables by the country's numbers alone; where one
     * of those has to be hidden, no age is shown, since the ages would add up to it.
     */
    private List<Skjultcelle> aldersgrupper(Resultattall tall, List<Skjultcelle> andre, List<Skjerming> tidligere) {
        List<Tabell> grupper =
                tall.tabeller().stream().filter(Tabell::erAldersgruppe).toList();
        if (grupper.isEmpty()) {
            return List.of();
        }
        List<Skjultcelle> egne = Prikking.av(
                Celletabell.av(tall, Regionnett.landet(tall.inndeling()), Kategorinett.aldersgrupper(tall.tabeller())),
                regler,
                tidligere);
        Set<String> navn = grupper.stream().map(Tabell::navn).collect(Collectors.toSet());
        boolean landetVist = Stream.concat(
                        egne.stream().filter(en -> !navn.contains(en.celle().tabell())),
                        andre.stream().filter(Celleprikking::avslutningerILandet))
                .findAny()
                .isEmpty();
        return landetVist
                ? egne
                : grupper.stream()
                        .flatMap(gruppe ->
                                Resultattall.celler(gruppe, tall.inndeling().heleLandet()))
                        .map(celle -> new Skjultcelle(celle, Skjulegrunn.VERN, 0, tall.antall(celle)))
                        .toList();
    }

    private static boolean avslutningerILandet(Skjultcelle skjult) {
        return skjult.celle().region().equals(Region.HELE_LANDET)
                && skjult.celle().tabell().equals(Kategorinett.AARSAK3);
    }
}
