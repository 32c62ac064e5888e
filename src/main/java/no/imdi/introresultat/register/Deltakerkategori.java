package no.imdi.introresultat.register;

/** Whether the participant has a right and duty to take part, or may be offered the programme. */
public enum Deltakerkategori {
    RETT_OG_PLIKT,
    KAN_TILBYS
}
