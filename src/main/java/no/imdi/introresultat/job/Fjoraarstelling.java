package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Fjoraaret;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Strukturovergang;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Regionovergang;
import no.imdi.introresultat.statistics.Resultattall;

/** Counts the runs of earlier years that a run builds on, in this year's regions. */
final class Fjoraarstelling {
    private final Telling telling;
    private final Skjulteceller skjulteceller;
    private final TidligereKjoringer tidligereKjoringer;

    Fjoraarstelling(Telling telling, Skjulteceller skjulteceller, TidligereKjoringer tidligereKjoringer) {
        this.telling = telling;
        this.skjulteceller = skjulteceller;
        this.tidligereKjoringer = tidligereKjoringer;
    }

    /** Last year's numbers, all of them; empty when the run builds on none. */
    Optional<Fjoraaret> internt(Kjoringsmiljo miljo) {
        return tidligereKjoringer.fjoraaret(miljo.kjoring()).map(tidligere -> {
            Regionovergang overgang = overgang(tidligere, miljo.grunnlag());
            Resultattall tall = telling.tellTidligere(tidligere, miljo.grunnlag(), overgang);
            return new Fjoraaret(tidligere.aar(), Skjerming.ingen(tall), overgang);
        });
    }

    /**
     * The numbers of up to four earlier years that everyone knows since then, the oldest year first: those that were shown, and
     * of municipalities that have merged since the sums of those that were. None when the run builds on none.
     */
    List<Fjoraaret> publiserte(Kjoringsmiljo miljo) {
        return Stream.concat(
                        tidligereKjoringer.tidsserie(miljo.kjoring()).stream(),
                        tidligereKjoringer.fjoraaret(miljo.kjoring()).stream())
                .map(tidligere -> publisert(tidligere, miljo))
                .toList();
    }

    private Fjoraaret publisert(Kjoring tidligere, Kjoringsmiljo miljo) {
        Regionovergang overgang = overgang(tidligere, miljo.grunnlag());
        Resultattall tall = telling.tellTidligere(tidligere, miljo.grunnlag(), overgang);
        Skjerming daa = skjulteceller.skjerming(
                tidligere.id(),
                telling.tell(tidligere, miljo.grunnlag(), miljo.grunnlag().inndeling(strukturdato(tidligere))));
        Set<Cellenokkel> fantes = daa.tall().celler().collect(Collectors.toSet());
        Map<String, List<String>> sammenslaatte = sammenslaatte(daa, overgang);
        Set<Cellenokkel> skjulte = tall.celler()
                .filter(celle ->
                        !(fantes.contains(celle) && vist(celle, tall, daa)) && !sumVist(celle, daa, sammenslaatte))
                .collect(Collectors.toSet());
        return new Fjoraaret(tidligere.aar(), new Skjerming(tall, skjulte), overgang);
    }

    private static boolean vist(Cellenokkel celle, Resultattall tall, Skjerming daa) {
        return daa.tall().antall(celle) == tall.antall(celle) && !daa.skjult(celle);
    }

    /** For each municipality the earlier ones that are whole in it. */
    private static Map<String, List<String>> sammenslaatte(Skjerming daa, Regionovergang overgang) {
        Map<String, List<String>> sammenslaatte = new HashMap<>();
        for (Region gammel : daa.tall().inndeling().regioner(Niva.KOMMUNE)) {
            overgang.regionerFor(gammel.nummer(), null).stream()
                    .filter(ny -> ny.niva() == Niva.KOMMUNE)
                    .forEach(ny -> sammenslaatte
                            .computeIfAbsent(ny.nummer(), forste -> new ArrayList<>())
                            .add(gammel.nummer()));
        }
        return sammenslaatte;
    }

    private static boolean sumVist(Cellenokkel celle, Skjerming daa, Map<String, List<String>> sammenslaatte) {
        return celle.niva() == Niva.KOMMUNE
                && sammenslaatte.containsKey(celle.region())
                && sammenslaatte.get(celle.region()).stream()
                        .noneMatch(gammel -> daa.skjult(new Cellenokkel(
                                celle.tabell(), celle.niva(), gammel, celle.kategori(), celle.kjonn())));
    }

    private static Regionovergang overgang(Kjoring tidligere, Kjoringsgrunnlag grunnlag) {
        Kodeverk kodeverk = grunnlag.kodeverk();
        LocalDate fra = strukturdato(tidligere);
        LocalDate til = grunnlag.oppsett().strukturdato();
        return new Regionovergang(
                grunnlag.inndeling(),
                new Strukturovergang(
                        kodeverk.struktur(fra), kodeverk.struktur(til), kodeverk.kommuneendringer(fra, til)));
    }

    private static LocalDate strukturdato(Kjoring tidligere) {
        return tidligere.strukturdato() == null
                ? Aarsoppsett.standard(tidligere.aar()).strukturdato()
                : tidligere.strukturdato();
    }
}
