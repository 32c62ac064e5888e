package no.imdi.introresultat.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the municipalities of one date continue in the structure of another: whole, merged with others, or split. A municipality
 * that keeps its number while a part of it goes to another counts as split.
 */
public final class Strukturovergang {
    private final Map<String, Kommune> gamle = new TreeMap<>();
    private final Map<String, Set<String>> deler = new TreeMap<>();
    private final Kommunestruktur til;

    /**
     * @param fra the municipalities as they were
     * @param til the municipalities to bring them to
     * @param endringer the changes that came into force between the two; those of one day happen at once
     */
    public Strukturovergang(Kommunestruktur fra, Kommunestruktur til, List<Kommuneendring> endringer) {
        this.til = til;
        Map<LocalDate, Map<String, Set<String>>> etterDag = endringer.stream()
                .collect(Collectors.groupingBy(
                        Kommuneendring::gjelderFra,
                        TreeMap::new,
                        Collectors.groupingBy(
                                Kommuneendring::fra, Collectors.mapping(Kommuneendring::til, Collectors.toSet()))));
        for (Kommune kommune : fra.kommuner()) {
            gamle.put(kommune.nummer(), kommune);
            Set<String> numre = Set.of(kommune.nummer());
            for (Map<String, Set<String>> dagens : etterDag.values()) {
                numre = neste(numre, dagens);
            }
            deler.put(kommune.nummer(), iStrukturen(numre));
        }
    }

    private Set<String> neste(Set<String> numre, Map<String, Set<String>> dagens) {
        Set<String> neste = new TreeSet<>();
        for (String nummer : numre) {
            Set<String> maal = dagens.getOrDefault(nummer, Set.of());
            neste.addAll(maal);
            if (maal.isEmpty() || iStrukturen(nummer)) {
                neste.add(nummer);
            }
        }
        return neste;
    }

    private boolean iStrukturen(String nummer) {
        return nummer.equals(til.plasser(nummer).nummer());
    }

    private Set<String> iStrukturen(Collection<String> numre) {
        Set<String> plassert = new TreeSet<>();
        for (String nummer : numre) {
            Kommuneplassering plass = til.plasser(nummer);
            if (plass.kjent()) {
                plassert.add(plass.nummer());
            }
        }
        return plassert;
    }

    /**
     * The municipalities that an earlier one continues as: one when it is whole or merged, several when it was split.
     *
     * @param gammel a number of the earlier structure; any other is brought to the new one where that is unique
     * @return numbers of the new structure; none when it is unknown where it went
     */
    public Set<String> deler(String gammel) {
        return deler.getOrDefault(gammel, iStrukturen(Set.of(gammel)));
    }

    /** The earlier municipalities that were split, by number. */
    public List<Kommune> delte() {
        return gamle.values().stream()
                .filter(kommune -> deler.get(kommune.nummer()).size() > 1)
                .toList();
    }
}
