package no.imdi.introresultat.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The municipalities of one date, and how numbers of other times are brought to it (contract section 3, rule 7).
 *
 * <p>A number that is valid at the date stands. An expired one follows the change table forward while the successor is
 * unique, one that is only valid later follows it back while the predecessor is unique. Anything else is unknown.
 */
public final class Kommunestruktur {
    private final LocalDate strukturdato;
    private final Map<String, Kommune> gyldige = new TreeMap<>();
    private final Map<String, Set<String>> etterfolgere = new HashMap<>();
    private final Map<String, Set<String>> forgjengere = new HashMap<>();
    private final Map<String, Kommuneplassering> plasseringer = new ConcurrentHashMap<>();

    /**
     * @param strukturdato the date whose municipalities are used, Norwegian date
     * @param kommuner all municipalities with their periods
     * @param endringer the change table
     */
    public Kommunestruktur(LocalDate strukturdato, List<Kommune> kommuner, List<Kommuneendring> endringer) {
        this.strukturdato = strukturdato;
        for (Kommune kommune : kommuner) {
            if (kommune.gyldighet().gjelder(strukturdato)) {
                gyldige.put(kommune.nummer(), kommune);
            }
        }
        for (Kommuneendring endring : endringer) {
            if (endring.gjelderFra().isAfter(strukturdato)) {
                forgjengere
                        .computeIfAbsent(endring.til(), nummer -> new TreeSet<>())
                        .add(endring.fra());
            } else {
                etterfolgere
                        .computeIfAbsent(endring.fra(), nummer -> new TreeSet<>())
                        .add(endring.til());
            }
        }
    }

    /** The date of the structure. */
    public LocalDate strukturdato() {
        return strukturdato;
    }

    /** The municipalities of the structure, by number. */
    public Collection<Kommune> kommuner() {
        return gyldige.values();
    }

    /**
     * Brings a number as registered to this structure.
     *
     * @param nummer the number as registered; null gives an unknown place
     */
    public Kommuneplassering plasser(String nummer) {
        if (nummer == null) {
            return Kommuneplassering.UKJENT;
        }
        return plasseringer.computeIfAbsent(nummer, this::finn);
    }

    /**
     * The numbers passed on the way from a number as registered to this structure, that number first. The last is the
     * municipality of the structure, or where the way ended because the next step is not unique.
     */
    public List<String> vei(String nummer) {
        List<String> vei = new ArrayList<>(List.of(nummer));
        Map<String, Set<String>> endringer = etterfolgere.containsKey(nummer) ? etterfolgere : forgjengere;
        String her = nummer;
        while (!gyldige.containsKey(her)) {
            Set<String> neste = endringer.getOrDefault(her, Set.of());
            if (neste.size() != 1 || vei.containsAll(neste)) {
                return vei;
            }
            her = neste.iterator().next();
            vei.add(her);
        }
        return vei;
    }

    private Kommuneplassering finn(String nummer) {
        List<String> vei = vei(nummer);
        String ende = vei.get(vei.size() - 1);
        return gyldige.containsKey(ende) ? new Kommuneplassering(ende, vei.size() > 1) : Kommuneplassering.UKJENT;
    }
}
