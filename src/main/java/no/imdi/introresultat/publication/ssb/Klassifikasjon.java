package no.imdi.introresultat.publication.ssb;

import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.publication.data.Dimensjon;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Kjonnsgruppe;

/** Statistics Norway's classifications (KLASS) of our dimensions, and its codes where ours are others. */
final class Klassifikasjon {
    private static final String KJONN = "kjonn";
    private static final Map<String, Integer> KLASS =
            Map.of("kommune_nr", 131, "fylke_nr", 104, "bydel_nr", 103, KJONN, 2);
    /** KLASS 2 has 1 for men and 2 for women; it has none for both. */
    private static final Map<String, String> KJONNSKODER =
            Map.of(Kjonnsgruppe.MENN.kode(), "1", Kjonnsgruppe.KVINNER.kode(), "2");

    private Klassifikasjon() {}

    /** The classification's number in KLASS; empty for a dimension that is IMDi's own. */
    static Optional<Integer> nummer(Dimensjon dimensjon) {
        return Optional.ofNullable(KLASS.get(dimensjon.kode()));
    }

    /** Its address; null where there is none. */
    static String adresse(Dimensjon dimensjon) {
        return nummer(dimensjon)
                .map(nummer -> "https://www.ssb.no/klass/klassifikasjoner/" + nummer)
                .orElse(null);
    }

    /** The code of a value. */
    static String kode(Dimensjon dimensjon, Kategori verdi) {
        return dimensjon.kode().equals(KJONN) ? kjonn(verdi.kode()) : verdi.kode();
    }

    /** The code of a sex that we have this one for. */
    static String kjonn(String kode) {
        return KJONNSKODER.getOrDefault(kode, kode);
    }
}
