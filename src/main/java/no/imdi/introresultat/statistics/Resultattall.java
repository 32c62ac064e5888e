package no.imdi.introresultat.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** All counts of a run, on every level, with totals: every cell that exists has a value, zero where there is nobody. */
public final class Resultattall {
    private final List<Tabell> tabeller;
    private final Regioninndeling inndeling;
    private final Map<Cellenokkel, Integer> antall = new HashMap<>();

    /**
     * Adds the groups up to regions and both sexes.
     *
     * @param tabeller the tables to fill
     * @param inndeling the regions to fill them for
     * @param grupper persons counted in their smallest groups, the totals ({@code alle}) of each table among them
     */
    public Resultattall(List<Tabell> tabeller, Regioninndeling inndeling, List<Gruppetall> grupper) {
        this(tabeller, inndeling, grupper, inndeling::regionerFor);
    }

    /**
     * Adds groups counted in an earlier structure up to the regions of this one.
     *
     * @param overgang where the earlier groups are counted
     */
    public Resultattall(
            List<Tabell> tabeller, Regioninndeling inndeling, List<Gruppetall> grupper, Regionovergang overgang) {
        this(tabeller, inndeling, grupper, overgang::regionerFor);
    }

    private Resultattall(
            List<Tabell> tabeller,
            Regioninndeling inndeling,
            List<Gruppetall> grupper,
            BiFunction<String, String, List<Region>> regionerFor) {
        this.tabeller = List.copyOf(tabeller);
        this.inndeling = inndeling;
        for (Gruppetall gruppe : grupper) {
            for (Region region : regionerFor.apply(gruppe.kommunenummer(), gruppe.bydelsnummer())) {
                leggTil(gruppe, region, Kjonnsgruppe.ALLE);
                leggTil(gruppe, region, Kjonnsgruppe.av(gruppe.kjonn()));
            }
        }
    }

    private void leggTil(Gruppetall gruppe, Region region, Kjonnsgruppe kjonn) {
        Cellenokkel nokkel = new Cellenokkel(gruppe.tabell(), region.niva(), region.nummer(), gruppe.kategori(), kjonn);
        antall.merge(nokkel, gruppe.antall(), Integer::sum);
    }

    /** The tables, in published order. */
    public List<Tabell> tabeller() {
        return tabeller;
    }

    /** The table with this name. */
    public Tabell tabell(String navn) {
        return tabeller.stream()
                .filter(tabell -> tabell.navn().equals(navn))
                .findFirst()
                .orElseThrow();
    }

    /** The regions. */
    public Regioninndeling inndeling() {
        return inndeling;
    }

    /** Persons in a cell. */
    public int antall(Cellenokkel nokkel) {
        return antall.getOrDefault(nokkel, 0);
    }

    /**
     * The cell's share of the total of the same region and sex, in percent with one decimal, half up.
     *
     * @return empty when the total is zero
     */
    public Optional<BigDecimal> prosent(Cellenokkel nokkel) {
        return new Andel(antall(nokkel), antall(nokkel.alle())).prosent();
    }

    /** The cells of a table for one region, category by category, in published order; none where it is not counted. */
    public static Stream<Cellenokkel> celler(Tabell tabell, Region region) {
        if (tabell.erAldersgruppe() && !region.nummer().equals(Region.HELE_LANDET)) {
            return Stream.empty();
        }
        return tabell.kategorier().stream()
                .flatMap(kategori -> Stream.of(Kjonnsgruppe.values())
                        .map(kjonn -> new Cellenokkel(
                                tabell.navn(), region.niva(), region.nummer(), kategori.kode(), kjonn)));
    }

    /** Every cell that exists, table by table, level by level, region by region. */
    public Stream<Cellenokkel> celler() {
        return tabeller.stream()
                .flatMap(tabell -> Stream.of(Niva.values())
                        .flatMap(niva -> inndeling.regioner(niva).stream())
                        .flatMap(region -> celler(tabell, region)));
    }
}
