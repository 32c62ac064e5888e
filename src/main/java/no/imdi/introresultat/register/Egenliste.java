package no.imdi.introresultat.register;

import java.util.List;
import java.util.Set;

/**
 * A municipality's own list of programmes.
 *
 * @param opplysninger what the list has columns for
 * @param program its lines, in their order
 */
public record Egenliste(Set<Programopplysning> opplysninger, List<Egetprogram> program) {
    /** Copies both. */
    public Egenliste {
        opplysninger = Set.copyOf(opplysninger);
        program = List.copyOf(program);
    }
}
