package no.imdi.introresultat.publication.kvalitet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Registreringsdag;
import no.imdi.introresultat.publication.kvalitet.Stolpediagram.Soyle;
import no.imdi.introresultat.statistics.Andel;
import no.imdi.introresultat.statistics.Region;

/** The report's charts. What each shows can be read in the table it stands above. */
final class Kvalitetsdiagrammer {
    /** Upper ends of the groups that municipalities are put in by share, in percent; the first is for none at all. */
    private static final List<BigDecimal> GRUPPER = List.of("0", "5", "10", "20", "30", "50", "100").stream()
            .map(BigDecimal::new)
            .toList();

    private static final int DAGER_MELLOM_MERKER = 7;

    private final Kvalitetsrapport rapport;
    private final Kommunetall kommunetall;
    private final Tekster tekster;

    Kvalitetsdiagrammer(Kvalitetsrapport rapport, Kommunetall kommunetall, Tekster tekster) {
        this.rapport = rapport;
        this.kommunetall = kommunetall;
        this.tekster = tekster;
    }

    /** How many municipalities have how large a share without a reason and without a measure. */
    Stolpediagram kommuner() {
        int[] utenAarsak = fordeling(kommunetall::utenAarsak);
        int[] utenTiltak = fordeling(kommunetall::utenTiltak);
        List<Soyle> soyler = new ArrayList<>();
        for (int i = 0; i < GRUPPER.size(); i++) {
            String merke = i == 0
                    ? tekster.tekst("kvalitet.gruppe.ingen")
                    : tekster.tekst("kvalitet.gruppe", GRUPPER.get(i - 1), GRUPPER.get(i));
            soyler.add(new Soyle(merke, utenAarsak[i], utenTiltak[i]));
        }
        return Stolpediagram.av(
                new Stolpediagram.Tekst(
                        "kommunefigur",
                        tekster.tekst("kvalitet.figur.kommuner"),
                        tekster.tekst("kvalitet.figur.kommuner.beskrivelse", utenAarsak[0], utenTiltak[0]),
                        tekster.tekst("kvalitet.figur.utenaarsak"),
                        tekster.tekst("kvalitet.figur.utentiltak")),
                soyler,
                -1,
                null);
    }

    private int[] fordeling(Function<Region, Andel> andel) {
        int[] antall = new int[GRUPPER.size()];
        for (Region kommune : kommunetall.kommuner()) {
            andel.apply(kommune).prosent().ifPresent(prosent -> antall[gruppe(prosent)]++);
        }
        return antall;
    }

    private static int gruppe(BigDecimal prosent) {
        int gruppe = 0;
        while (prosent.compareTo(GRUPPER.get(gruppe)) > 0) {
            gruppe++;
        }
        return gruppe;
    }

    /** Registrations per day, and where the deadline went. */
    Stolpediagram dager() {
        LocalDate frist = rapport.opplysninger().frist().dato();
        List<Registreringsdag> dager = rapport.dager();
        List<Soyle> soyler = new ArrayList<>();
        int etter = -1;
        for (int i = 0; i < dager.size(); i++) {
            Registreringsdag dag = dager.get(i);
            String merke = i % DAGER_MELLOM_MERKER == 0 ? tekster.dag(dag.dag()) : "";
            soyler.add(new Soyle(merke, dag.direkte(), dag.fagsystem()));
            etter = dag.dag().equals(frist) ? i + 1 : etter;
        }
        Registreringsdag flest = dager.stream()
                .max(Comparator.comparingInt(Registreringsdag::ialt))
                .orElseThrow();
        return Stolpediagram.av(
                new Stolpediagram.Tekst(
                        "dagfigur",
                        tekster.tekst("kvalitet.figur.dager"),
                        tekster.tekst("kvalitet.figur.dager.beskrivelse", tekster.dato(flest.dag()), flest.ialt()),
                        tekster.tekst("kvalitet.kolonne.direkte"),
                        tekster.tekst("kvalitet.kolonne.fagsystem")),
                soyler,
                etter,
                tekster.tekst("kvalitet.figur.frist", tekster.dag(frist)));
    }
}
