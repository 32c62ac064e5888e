package no.imdi.introresultat.rules.kontroll;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of finding there are. Nothing here names a control: whoever starts the calculation finds the classes and gives
 * them, so that adding one is adding its class.
 */
public final class Kontroller {
    private final List<Avvikstype> avvikstyper;
    private final List<Kontroll> kontroller;

    /**
     * @param avvikstyper one of each, in any order
     * @throws IllegalArgumentException when two have the same code or the same number
     */
    public Kontroller(Collection<? extends Avvikstype> avvikstyper) {
        this.avvikstyper = avvikstyper.stream()
                .sorted(Comparator.comparing(Avvikstype::kode))
                .<Avvikstype>map(type -> type)
                .toList();
        this.kontroller = this.avvikstyper.stream()
                .filter(Kontroll.class::isInstance)
                .map(Kontroll.class::cast)
                .toList();
        Set<String> brukt = new HashSet<>();
        for (Avvikstype type : this.avvikstyper) {
            if (!brukt.add(type.kode()) || !brukt.add(type.nummer())) {
                throw new IllegalArgumentException(type.nummer() + " " + type.kode() + " is used twice");
            }
        }
    }

    /** Every control of one participant's registrations, by code. */
    public List<Kontroll> alle() {
        return kontroller;
    }

    /** Every kind of finding that may stand in {@code avvik.csv}, by code: the controls, and what reading finds. */
    public List<Avvikstype> avvikstyper() {
        return avvikstyper;
    }

    /** The kind of finding with a code; empty when there is none. */
    public Optional<Avvikstype> medKode(String kode) {
        return avvikstyper.stream().filter(type -> type.kode().equals(kode)).findFirst();
    }
}
