package no.imdi.introresultat.rules;

/** Whether a participant is in the result base, or why not (contract section 3, rule 5). */
public enum Utfall {
    I_GRUNNLAG,
    /** No valid programme ended in the year. */
    IKKE_AVSLUTTET,
    /** Another programme went on after the year. */
    FORTSATT_I_PROGRAM,
    /** Another programme began after the one that ended. */
    GJENINNTRAADT,
    /** Ended for a reason that takes the participant out of the base. */
    AARSAK_UTENFOR_GRUNNLAG
}
