package no.imdi.introresultat.operations.forklaring;

import no.imdi.introresultat.rules.Regel;

/** How a rule is referred to. */
final class Regeltekst {
    private Regeltekst() {}

    /** The rule's paragraph, to stand after what rests on it. */
    static String etter(Regel regel) {
        return " [regel " + regel.paragraf() + "]";
    }
}
