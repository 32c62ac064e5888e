package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Regioninndeling;

/**
 * The regions as a network: the country splits into economic regions, these into municipalities, these gather in counties and
 * the counties in the country again. What is published for no region stands as arcs of its own: municipalities outside every
 * economic region, those counted for the whole country only (shielded, unknown region), and what a municipality with
 * districts has outside them, where it has no district for those of unknown district.
 */
final class Regionnett {
    private static final String LANDET = "landet";
    private static final String FYLKENE = "fylkene";

    private final Nett.Bygger bygger = new Nett.Bygger();
    private final List<Region> regioner = new ArrayList<>();
    private final Regioninndeling inndeling;
    private final Nett nett;

    private Regionnett(Regioninndeling inndeling, boolean bareLandet) {
        this.inndeling = inndeling;
        if (bareLandet) {
            bue(inndeling.heleLandet(), FYLKENE, LANDET);
        } else {
            alle();
        }
        bue(null, LANDET, FYLKENE);
        this.nett = bygger.bygg();
    }

    /** All the regions of the year. */
    static Regionnett alle(Regioninndeling inndeling) {
        return new Regionnett(inndeling, false);
    }

    /** The country alone, of which no part is published. */
    static Regionnett landet(Regioninndeling inndeling) {
        return new Regionnett(inndeling, true);
    }

    private void alle() {
        bue(inndeling.heleLandet(), FYLKENE, LANDET);
        for (Region fylke : inndeling.regioner(Niva.FYLKE)) {
            if (!fylke.equals(inndeling.heleLandet())) {
                bue(fylke, navn(fylke), FYLKENE);
            }
        }
        inndeling.regioner(Niva.NARINGSREGION).forEach(region -> bue(region, LANDET, navn(region)));
        bue(null, LANDET, navn(null));
        inndeling.regioner(Niva.KOMMUNE).forEach(this::kommune);
    }

    private void kommune(Region kommune) {
        Region fylke = inndeling.over(kommune.nummer(), Niva.FYLKE);
        String opp = fylke == null ? FYLKENE : navn(fylke);
        List<Region> bydeler = inndeling.regioner(Niva.BYDEL).stream()
                .filter(bydel -> bydel.nummer().startsWith(kommune.nummer()))
                .toList();
        String til = bydeler.isEmpty() ? opp : navn(kommune);
        bue(kommune, navn(inndeling.over(kommune.nummer(), Niva.NARINGSREGION)), til);
        if (!bydeler.isEmpty()) {
            bydeler.forEach(bydel -> bue(bydel, til, opp));
            if (!inndeling.harUoppgittBydel(kommune.nummer())) {
                bue(null, til, opp);
            }
        }
    }

    private void bue(Region region, String fra, String til) {
        bygger.bue(fra, til);
        regioner.add(region);
    }

    private static String navn(Region region) {
        return region == null ? "utenfor" : region.niva() + " " + region.nummer();
    }

    Nett nett() {
        return nett;
    }

    /** The region an arc stands for; null for what is published for none. */
    Region region(int bue) {
        return regioner.get(bue);
    }

    /** How far down a region lies: the country first, then counties, economic regions, and municipalities and districts. */
    int trinn(int bue) {
        Region region = regioner.get(bue);
        if (region == null || region.nummer().equals(Region.HELE_LANDET)) {
            return 0;
        }
        return switch (region.niva()) {
            case FYLKE -> 1;
            case NARINGSREGION -> 2;
            case KOMMUNE, BYDEL -> 3;
        };
    }
}
