package no.imdi.introresultat.operations.web.lesing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringssammenligning;
import no.imdi.introresultat.publication.Deltakerendring.Grunn;
import no.imdi.introresultat.publication.Kjoringsendring;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import org.springframework.stereotype.Component;

/** What changed from one run of a year to another, per municipality, and why. */
@Component
public class Endringsoversikt {
    private static final int HUSKES = 8;

    private final Kjoringssammenligning sammenligning;
    /** Of finished runs, which never change. */
    private final Cache<Par, Endring> husket =
            Caffeine.newBuilder().maximumSize(HUSKES).build();

    private record Par(long da, long naa) {}

    Endringsoversikt(Kjoringssammenligning sammenligning) {
        this.sammenligning = sammenligning;
    }

    /**
     * A region in both runs.
     *
     * @param storrelse persons in the base and at the goal that came or went, for finding the largest changes
     * @param grunner participants by why they count in another way; empty for the country's own line
     */
    public record Linje(
            Region region,
            String grunnlagDa,
            String grunnlagNaa,
            String andelDa,
            String andelNaa,
            int storrelse,
            Map<Grunn, Long> grunner) {}

    /**
     * Two runs.
     *
     * @param landet the whole country
     * @param kommuner the municipalities that changed, the largest change first
     */
    public record Endring(Linje landet, List<Linje> kommuner) {}

    /** Compares; the question is in the trail. */
    public Endring mellom(Kjoring da, Kjoring naa, Aktor hvem) {
        sammenligning.sporr(da, naa, hvem);
        return husket.get(new Par(da.id(), naa.id()), nytt -> mellom(da, naa));
    }

    private Endring mellom(Kjoring da, Kjoring naa) {
        Kjoringsendring endring = sammenligning.mellom(da, naa).endring();
        Resultattall tall = endring.naa().tall();
        List<Linje> kommuner = tall.inndeling().regioner(Niva.KOMMUNE).stream()
                .map(region -> linje(endring, region, endring.grunner(region.nummer())))
                .filter(linje -> linje.storrelse() > 0 || !linje.grunner().isEmpty())
                .sorted(Comparator.comparingInt(Linje::storrelse)
                        .reversed()
                        .thenComparing(linje -> linje.region().nummer()))
                .toList();
        return new Endring(linje(endring, tall.inndeling().heleLandet(), endring.grunner()), kommuner);
    }

    private static Linje linje(Kjoringsendring endring, Region region, Map<Grunn, Long> grunner) {
        Resultattall da = endring.da().tall();
        Resultattall naa = endring.naa().tall();
        Cellenokkel maal = Tallvisning.maal(region, Kjonnsgruppe.ALLE);
        Map<Grunn, Long> noen = new LinkedHashMap<>(grunner);
        noen.values().removeIf(antall -> antall == 0);
        return new Linje(
                region,
                Tallvisning.gruppert(da.antall(maal.alle())),
                Tallvisning.gruppert(naa.antall(maal.alle())),
                prosent(da, maal),
                prosent(naa, maal),
                Math.abs(naa.antall(maal.alle()) - da.antall(maal.alle()))
                        + Math.abs(naa.antall(maal) - da.antall(maal)),
                noen);
    }

    private static String prosent(Resultattall tall, Cellenokkel celle) {
        return tall.prosent(celle)
                .map(andel -> andel.toPlainString().replace('.', ','))
                .orElse(Tallvisning.INGEN);
    }
}
