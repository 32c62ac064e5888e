package no.imdi.introresultat.publication;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.publication.Deltakerendring.Grunn;
import no.imdi.introresultat.publication.Funnendring.Status;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * Two runs of one year held against each other. The numbers are all there are, shielded participants among those of the whole
 * country; the lists hold nobody with a shielded identity.
 *
 * @param aar the result year
 * @param da the earlier run
 * @param naa the later run
 * @param deltakere the participants that count in another way, by number
 * @param funn the findings of both, those without a municipality of the year last
 */
public record Kjoringsendring(int aar, Side da, Side naa, List<Deltakerendring> deltakere, List<Funnendring> funn) {
    /** Copies the lists. */
    public Kjoringsendring {
        deltakere = List.copyOf(deltakere);
        funn = List.copyOf(funn);
    }

    /**
     * One of the two runs.
     *
     * @param type preliminary or final
     * @param hentet when its extract was taken
     * @param tall its numbers
     */
    public record Side(Kjoringstype type, Instant hentet, Resultattall tall) {}

    /** Participants by why they count in another way; one may have several reasons. */
    public Map<Grunn, Long> grunner() {
        return grunner(deltakere);
    }

    /** The same for those that touch a municipality. */
    public Map<Grunn, Long> grunner(String kommunenummer) {
        return grunner(deltakere.stream()
                .filter(en -> en.kommuner().contains(kommunenummer))
                .toList());
    }

    private static Map<Grunn, Long> grunner(List<Deltakerendring> deltakere) {
        Map<Grunn, Long> antall = new EnumMap<>(Grunn.class);
        for (Grunn grunn : Grunn.values()) {
            antall.put(
                    grunn,
                    deltakere.stream()
                            .filter(en -> en.grunner().contains(grunn))
                            .count());
        }
        return antall;
    }

    /** Findings by what became of them. */
    public Map<Status, Long> funnstatus() {
        Map<Status, Long> antall = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            antall.put(
                    status, funn.stream().filter(ett -> ett.status() == status).count());
        }
        return antall;
    }
}
