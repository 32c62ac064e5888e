package no.imdi.introresultat.revisjon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** The tables, categories, regions and sexes that may stand in the files, by their published codes. */
final class Kjentenavn {
    private final Map<String, Tabell> tabeller;
    private final Map<String, List<String>> kategorier = new HashMap<>();
    private final Map<Niva, Map<String, Region>> regioner = new EnumMap<>(Niva.class);

    Kjentenavn(Revisjonsgrunnlag grunnlag) {
        this.tabeller = grunnlag.tabeller().stream().collect(Collectors.toMap(Tabell::navn, Function.identity()));
        for (Tabell tabell : grunnlag.tabeller()) {
            kategorier.put(
                    tabell.navn(),
                    tabell.kategorier().stream()
                            .map(kategori -> kategori.kode())
                            .toList());
        }
        for (Niva niva : Niva.values()) {
            regioner.put(
                    niva,
                    grunnlag.inndeling().regioner(niva).stream()
                            .collect(Collectors.toMap(Region::nummer, Function.identity())));
        }
    }

    Optional<Tabell> tabell(String navn) {
        return Optional.ofNullable(tabeller.get(navn));
    }

    Optional<Region> region(Niva niva, String nummer) {
        return Optional.ofNullable(regioner.get(niva).get(nummer));
    }

    static Optional<Niva> niva(String ord) {
        return Stream.of(Niva.values()).filter(niva -> niva.ord().equals(ord)).findFirst();
    }

    static Optional<Kjonnsgruppe> kjonn(String kode) {
        return Stream.of(Kjonnsgruppe.values())
                .filter(kjonn -> kjonn.kode().equals(kode))
                .findFirst();
    }

    /** The cell with these codes; empty when there is none. */
    Optional<Cellenokkel> celle(String tabell, Niva niva, String region, String kategori, String kjonn) {
        if (!kategorier.getOrDefault(tabell, List.of()).contains(kategori)
                || !regioner.get(niva).containsKey(region)) {
            return Optional.empty();
        }
        return kjonn(kjonn).map(kjent -> new Cellenokkel(tabell, niva, region, kategori, kjent));
    }
}
