package no.imdi.introresultat.rules.kontroll;

/**
 * What a control found about one registration and what was expected: a record nested in the control, whose components,
 * each with its {@link Felt}, are the fields of the finding.
 */
interface Funn {
    /** Found and expected, to the municipality, in Norwegian; never a participant's number. */
    String melding();
}
