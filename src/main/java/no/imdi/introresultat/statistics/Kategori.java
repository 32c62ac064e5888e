package no.imdi.introresultat.statistics;

import java.util.Map;
import no.imdi.introresultat.register.Sprak;

/**
 * A category of a table's dimension.
 *
 * @param kode published code
 * @param navn name for readers, in bokmål
 * @param oversatt its name in other languages, where it has one
 */
public record Kategori(String kode, String navn, Map<Sprak, String> oversatt) {
    /** Copies the map. */
    public Kategori {
        oversatt = Map.copyOf(oversatt);
    }

    /** A category with the same name in every language. */
    public Kategori(String kode, String navn) {
        this(kode, navn, Map.of());
    }

    /** The name in a language; in bokmål where it has none there. */
    public String navn(Sprak sprak) {
        return oversatt.getOrDefault(sprak, navn);
    }
}
