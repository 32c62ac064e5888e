package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Bolk;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.egenliste.Egenlisteleser;
import no.imdi.introresultat.job.Spor.Handling;
import no.imdi.introresultat.job.Spor.Svar;
import no.imdi.introresultat.publication.Avstemmingsarbeidsbok;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Egenliste;
import no.imdi.introresultat.register.Egetprogram;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Avstemming;
import no.imdi.introresultat.rules.Nirdeltaker;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds a municipality's own list against what a run counted there, from what the run froze and by the settings it was run
 * with. Every answer is written in the trail before it is given. A shielded identity is a number that NIR does not have.
 */
public final class Avstemmingstjeneste {
    private final Etterlesing lesing;
    private final Kjoringsopplysninger opplysninger;
    private final Spor spor;

    /**
     * @param dataSource the program's database
     * @param ressurser settings and code lists
     */
    public Avstemmingstjeneste(DataSource dataSource, Ressurser ressurser) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        this.lesing = new Etterlesing(dataSource, ressurser);
        Kjoringer kjoringer = new Kjoringer(jdbc);
        this.opplysninger =
                new Kjoringsopplysninger(kjoringer, new Snapshots(jdbc), new TidligereKjoringer(jdbc, kjoringer));
        this.spor = new Spor(jdbc);
    }

    /**
     * Compares.
     *
     * @param kjoring a finished run
     * @param fil the municipality's list
     * @param kommunenummer the municipality; null for the one that most of the participants in the list belong to
     * @param hvem who asks
     * @throws RefusedException when the run cannot be read any more, when the list cannot be used, by cell, or when the
     *     municipality is unknown
     */
    public Avstemt avstem(Kjoring kjoring, Path fil, String kommunenummer, Aktor hvem) throws IOException {
        Kjoringsgrunnlag grunnlag = lesing.grunnlag(kjoring);
        Egenliste egen = new Egenlisteleser(grunnlag.kodeverk(), kjoring.aar()).les(fil);
        Map<String, List<Nirdeltaker>> iNir = iNir(kjoring.uttrekkId(), grunnlag.regelverk(kjoring.type()));
        Region kommune = kommune(kommunenummer == null ? flestFra(egen, iNir) : kommunenummer, grunnlag);
        spor.skriv(hvem, Handling.AVSTEM, kjoring, kommune.nummer() + " " + Filhasher.sha256(fil), Svar.GITT);
        Avstemming avstemming = Avstemming.av(egen, iNir.getOrDefault(kommune.nummer(), List.of()));
        return new Avstemt(
                kommune,
                avstemming,
                new Avstemmingsarbeidsbok(grunnlag.kodeverk(), new Tekster(Tekster.BOKMAAL))
                        .lag(avstemming, kommune, opplysninger.interne(kjoring, grunnlag.oppsett())));
    }

    private Map<String, List<Nirdeltaker>> iNir(int uttrekkId, Regelverk regelverk) {
        List<Nirdeltaker> alle = new ArrayList<>();
        for (int bolk = 0; bolk < Bolk.ANTALL; bolk++) {
            lesing.les(uttrekkId, bolk, mappe -> {
                alle.addAll(Nirdeltaker.av(mappe, regelverk));
                return true;
            });
        }
        return alle.stream().collect(Collectors.groupingBy(Nirdeltaker::kommunenummer));
    }

    /** The municipality that more than half of the list's participants have a programme in. */
    private static String flestFra(Egenliste egen, Map<String, List<Nirdeltaker>> iNir) {
        Set<String> egne = egen.program().stream().map(Egetprogram::deltakerId).collect(Collectors.toSet());
        return iNir.entrySet().stream()
                .map(kommune -> Map.entry(
                        kommune.getKey(),
                        kommune.getValue().stream()
                                .filter(deltaker -> egne.contains(deltaker.deltakerId()))
                                .count()))
                .filter(kommune -> kommune.getValue() * 2 > egne.size())
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new RefusedException("Det går ikke fram av listen hvilken kommune den er fra;"
                        + " oppgi kommunenummeret med --kommune."));
    }

    private static Region kommune(String nummer, Kjoringsgrunnlag grunnlag) {
        return grunnlag.inndeling().regioner(Niva.KOMMUNE).stream()
                .filter(region -> region.nummer().equals(nummer))
                .findFirst()
                .orElseThrow(() -> grunnlag.ukjentKommune(nummer));
    }
}
