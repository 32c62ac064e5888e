package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A connected part of the relations: its unknowns have nothing to do with those of other parts.
 *
 * @param ukjente the unknowns that are not pinned
 * @param relasjoner the relations that tell something of them
 */
record Delsystem(int[] ukjente, List<Relasjon> relasjoner) {
    /** The connected parts, the largest first, when pinned unknowns and relations that tell nothing are left out. */
    static List<Delsystem> av(int antall, List<Relasjon> relasjoner, Grenser grenser) {
        int[] forelder = IntStream.range(0, antall).toArray();
        List<Relasjon> talende = new ArrayList<>();
        for (Relasjon relasjon : relasjoner) {
            int[] uvisse = uvisse(relasjon, grenser);
            if (uvisse.length > 0 && !grenser.taus(relasjon)) {
                talende.add(relasjon);
                for (int ukjent : uvisse) {
                    forelder[rot(forelder, ukjent)] = rot(forelder, uvisse[0]);
                }
            }
        }
        Map<Integer, List<Relasjon>> deler = new LinkedHashMap<>();
        for (Relasjon relasjon : talende) {
            deler.computeIfAbsent(rot(forelder, uvisse(relasjon, grenser)[0]), ny -> new ArrayList<>())
                    .add(relasjon);
        }
        return deler.values().stream()
                .map(del -> new Delsystem(
                        del.stream()
                                .flatMapToInt(relasjon -> IntStream.of(uvisse(relasjon, grenser)))
                                .distinct()
                                .toArray(),
                        del))
                .sorted(Comparator.comparingInt(del -> -del.ukjente().length))
                .toList();
    }

    private static int[] uvisse(Relasjon relasjon, Grenser grenser) {
        return IntStream.of(relasjon.ukjente())
                .filter(ukjent -> grenser.bredde(ukjent) > 0)
                .toArray();
    }

    private static int rot(int[] forelder, int ukjent) {
        int her = ukjent;
        while (forelder[her] != her) {
            forelder[her] = forelder[forelder[her]];
            her = forelder[her];
        }
        return her;
    }
}
