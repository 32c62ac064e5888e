package no.imdi.introresultat.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.Bydel;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.register.Naringsregion;

/** The regions of one date on every level, and which of them a municipality belongs to (contract section 4). */
public final class Regioninndeling {
    private final Map<Niva, List<Region>> regioner = new EnumMap<>(Niva.class);
    private final Map<String, List<Region>> overKommune = new HashMap<>();
    private final Kodeverk kodeverk;
    private final Region heleLandet = new Region(Niva.FYLKE, Region.HELE_LANDET, "Hele landet");

    /** Lists the regions that are valid at the structure's date. */
    public Regioninndeling(Kodeverk kodeverk, Kommunestruktur struktur) {
        this.kodeverk = kodeverk;
        for (Niva niva : Niva.values()) {
            regioner.put(niva, new ArrayList<>());
        }
        regioner.get(Niva.FYLKE).add(heleLandet);
        for (Fylke fylke : kodeverk.fylker(struktur.strukturdato())) {
            regioner.get(Niva.FYLKE).add(new Region(Niva.FYLKE, fylke.nummer(), fylke.navn()));
        }
        for (Kommune kommune : struktur.kommuner()) {
            Region region = new Region(Niva.KOMMUNE, kommune.nummer(), kommune.navn());
            regioner.get(Niva.KOMMUNE).add(region);
            List<Region> over = new ArrayList<>(List.of(region, heleLandet));
            regioner.get(Niva.FYLKE).stream()
                    .filter(fylke -> fylke.nummer().equals(kommune.fylkesnummer()))
                    .forEach(over::add);
            overKommune.put(kommune.nummer(), over);
        }
        for (Naringsregion naringsregion : kodeverk.naringsregioner()) {
            leggTil(naringsregion);
        }
        for (Bydel bydel : kodeverk.bydeler()) {
            regioner.get(Niva.BYDEL).add(new Region(Niva.BYDEL, bydel.nummer(), bydel.navn()));
        }
    }

    private void leggTil(Naringsregion naringsregion) {
        Region region = new Region(Niva.NARINGSREGION, naringsregion.nummer(), naringsregion.navn());
        List<String> kommuner = naringsregion.kommuner().stream()
                .filter(overKommune::containsKey)
                .toList();
        if (!kommuner.isEmpty()) {
            regioner.get(Niva.NARINGSREGION).add(region);
            kommuner.forEach(kommune -> overKommune.get(kommune).add(region));
        }
    }

    /** The regions of a level, by number. */
    public List<Region> regioner(Niva niva) {
        return List.copyOf(regioner.get(niva));
    }

    /** The whole country. */
    public Region heleLandet() {
        return heleLandet;
    }

    /**
     * The regions that someone is counted in.
     *
     * @param kommunenummer in the structure; null for the whole country only
     * @param bydelsnummer the Oslo district; null outside Oslo
     */
    public List<Region> regionerFor(String kommunenummer, String bydelsnummer) {
        if (kommunenummer == null) {
            return List.of(heleLandet);
        }
        List<Region> alle = new ArrayList<>(overKommune.get(kommunenummer));
        regioner.get(Niva.BYDEL).stream()
                .filter(bydel -> bydel.nummer().equals(bydelsnummer))
                .forEach(alle::add);
        return alle;
    }

    /** Whether a municipality with districts has one for those of unknown district, so that all its persons are in one. */
    public boolean harUoppgittBydel(String kommunenummer) {
        return kodeverk.bydelI(kommunenummer, null) != null;
    }

    /**
     * The region of one level above a municipality (its county, its economic region).
     *
     * @return null where there is none
     */
    public Region over(String kommunenummer, Niva niva) {
        return overKommune.get(kommunenummer).stream()
                .filter(region -> region.niva() == niva && region != heleLandet)
                .findFirst()
                .orElse(null);
    }
}
