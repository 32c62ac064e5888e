package no.imdi.introresultat.register;

import java.time.LocalDate;
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

    private Kommuneplassering finn(String nummer) {
        if (gyldige.containsKey(nummer)) {
            return new Kommuneplassering(nummer, false);
        }
        Map<String, Set<String>> vei = etterfolgere.containsKey(nummer) ? etterfolgere : forgjengere;
        Set<String> sett = new TreeSet<>();
        String her = nummer;
        while (sett.add(her)) {
            Set<String> neste = vei.getOrDefault(her, Set.of());
            if (neste.size() != 1) {
                return Kommuneplassering.UKJENT;
            }
            her = neste.iterator().next();
            if (gyldige.containsKey(her)) {
                return new Kommuneplassering(her, true);
            }
        }
        return Kommuneplassering.UKJENT;
    }
}
