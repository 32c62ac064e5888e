package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.statistics.Cellenokkel;

/**
 * The cells as an attacker sees them: shown ones with their value, all others as unknowns, and the relations between the
 * unknowns when the shown values are put in.
 */
final class Cellemodell {
    private final Map<Cellenokkel, Integer> viste;
    private final Map<Cellenokkel, Integer> ukjente = new LinkedHashMap<>();
    private final List<Relasjon> relasjoner = new ArrayList<>();
    private final List<String> motsigelser = new ArrayList<>();

    /** @param viste the values that are shown */
    Cellemodell(Map<Cellenokkel, Integer> viste) {
        this.viste = Map.copyOf(viste);
    }

    /** A term of a relation: a whole number times a cell. */
    record Ledd(long koeffisient, Cellenokkel celle) {}

    /** The total is the sum of its parts. */
    void sum(Cellenokkel total, List<Cellenokkel> deler) {
        List<Ledd> ledd = new ArrayList<>(List.of(new Ledd(-1, total)));
        deler.forEach(del -> ledd.add(new Ledd(1, del)));
        leggTil(ledd, true, 0);
    }

    /** The sum of some cells is at most the sum of some others. */
    void hoyst(List<Cellenokkel> noen, List<Cellenokkel> andre) {
        List<Ledd> ledd = new ArrayList<>();
        noen.forEach(celle -> ledd.add(new Ledd(1, celle)));
        andre.forEach(celle -> ledd.add(new Ledd(-1, celle)));
        leggTil(ledd, false, 0);
    }

    /** Adds a relation: the sum of the terms equals the constant ({@code likhet}), or is at most the constant. */
    void leggTil(List<Ledd> ledd, boolean likhet, long konstant) {
        long hoyre = konstant;
        Map<Integer, Long> venstre = new LinkedHashMap<>();
        for (Ledd ett : ledd) {
            Integer vist = viste.get(ett.celle());
            if (vist != null) {
                hoyre -= ett.koeffisient() * vist;
            } else {
                venstre.merge(ukjent(ett.celle()), ett.koeffisient(), Long::sum);
            }
        }
        venstre.values().removeIf(koeffisient -> koeffisient == 0);
        if (!venstre.isEmpty()) {
            relasjoner.add(new Relasjon(
                    venstre.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    venstre.values().stream().mapToLong(Long::longValue).toArray(),
                    likhet,
                    hoyre));
        } else if (likhet ? hoyre != 0 : hoyre < 0) {
            motsigelser.add(
                    "Tallene går ikke opp for " + Cellenavn.av(ledd.get(0).celle()) + " og cellene under.");
        }
    }

    /** The number of the unknown behind a cell that is not shown; made when not met before. */
    int ukjent(Cellenokkel celle) {
        return ukjente.computeIfAbsent(celle, ny -> ukjente.size());
    }

    /** The unknowns, by number. */
    List<Cellenokkel> ukjente() {
        return List.copyOf(ukjente.keySet());
    }

    /** The relations between the unknowns. */
    List<Relasjon> relasjoner() {
        return List.copyOf(relasjoner);
    }

    /** Relations that the shown values alone break, a Norwegian sentence each. */
    List<String> motsigelser() {
        return List.copyOf(motsigelser);
    }
}
