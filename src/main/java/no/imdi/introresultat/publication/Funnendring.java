package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.kontroll.Avvik;

/**
 * A finding of two runs of a year: mended, remaining or new.
 *
 * @param status which
 * @param avvik the finding, as the later run has it where it has it
 */
public record Funnendring(Status status, Avvik avvik) {
    private static final Comparator<Funnendring> REKKEFOLGE = Comparator.comparing(
                    (Funnendring en) -> en.avvik().kommunenummer(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Funnendring::status)
            .thenComparing(en -> en.avvik().alvorlighet())
            .thenComparing(en -> en.avvik().kode())
            .thenComparing(en -> en.avvik().deltakerId())
            .thenComparing(en -> en.avvik().type(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(en -> en.avvik().id(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What became of a finding, in the order a reader wants them. */
    public enum Status {
        /** In both runs. */
        GJENSTAAR,
        /** In the later run alone. */
        NYTT,
        /** In the earlier run alone. */
        RETTET
    }

    /** What makes a finding the same one: never its words, which may tell another date now. */
    private record Nokkel(String kode, String deltakerId, Registertype type, String id) {
        static Nokkel av(Avvik avvik) {
            return new Nokkel(avvik.kode(), avvik.deltakerId(), avvik.type(), avvik.id());
        }
    }

    /** Holds the findings of two runs against each other; by municipality, status, severity and control. */
    public static List<Funnendring> mellom(List<Avvik> da, List<Avvik> naa) {
        Map<Nokkel, Avvik> tidligere = new LinkedHashMap<>();
        da.forEach(avvik -> tidligere.put(Nokkel.av(avvik), avvik));
        List<Funnendring> alle = new ArrayList<>();
        for (Avvik avvik : naa) {
            boolean varDer = tidligere.remove(Nokkel.av(avvik)) != null;
            alle.add(new Funnendring(varDer ? Status.GJENSTAAR : Status.NYTT, avvik));
        }
        tidligere.values().forEach(avvik -> alle.add(new Funnendring(Status.RETTET, avvik)));
        alle.sort(REKKEFOLGE);
        return List.copyOf(alle);
    }
}
