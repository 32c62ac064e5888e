package no.imdi.introresultat.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Strukturovergang;

/**
 * Where someone counted in an earlier structure is counted in the regions of this one. One who lived in a municipality that was
 * split is counted in the regions that hold all its parts; those that hold only some have a broken series.
 */
public final class Regionovergang {
    private final Regioninndeling inndeling;
    private final Strukturovergang overgang;
    private final Map<Region, List<String>> brudd = new LinkedHashMap<>();

    /**
     * @param inndeling the regions to count in
     * @param overgang how the earlier municipalities continue in them
     */
    public Regionovergang(Regioninndeling inndeling, Strukturovergang overgang) {
        this.inndeling = inndeling;
        this.overgang = overgang;
        for (Kommune delt : overgang.delte()) {
            List<Region> hele = regionerFor(delt.nummer(), null);
            overgang.deler(delt.nummer()).stream()
                    .flatMap(del -> inndeling.regionerFor(del, null).stream())
                    .distinct()
                    .filter(region -> !hele.contains(region))
                    .forEach(region -> brudd.computeIfAbsent(region, ny -> new ArrayList<>())
                            .add(delt.navn()));
        }
    }

    /**
     * The regions of this structure that someone is counted in.
     *
     * @param kommunenummer in the earlier structure; null for the whole country only
     * @param bydelsnummer the Oslo district; null outside Oslo
     */
    public List<Region> regionerFor(String kommunenummer, String bydelsnummer) {
        Set<String> deler = kommunenummer == null ? Set.of() : overgang.deler(kommunenummer);
        if (deler.isEmpty()) {
            return inndeling.regionerFor(null, null);
        }
        List<Region> felles = null;
        for (String del : deler) {
            List<Region> her = inndeling.regionerFor(del, bydelsnummer);
            if (felles == null) {
                felles = new ArrayList<>(her);
            } else {
                felles.retainAll(her);
            }
        }
        return felles;
    }

    /** The names of the municipalities whose split broke the region's series; none when it can be compared. */
    public List<String> brudd(Region region) {
        return List.copyOf(brudd.getOrDefault(region, List.of()));
    }
}
