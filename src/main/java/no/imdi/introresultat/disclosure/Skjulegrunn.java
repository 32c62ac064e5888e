package no.imdi.introresultat.disclosure;

/** Why a cell is hidden. */
public enum Skjulegrunn {
    /** The count is small. */
    TERSKEL,
    /** All in the group had the same outcome, and the year says that this is not to be told. */
    SAMME_UTFALL,
    /** The region is too small for such detail in the table, by the year's choice. */
    DETALJ,
    /** So that a hidden count cannot be computed. */
    VERN,
    /** Hidden in an earlier publication and the same since: shown now, it would be known there too. */
    TIDLIGERE,
    /** Not published anywhere; anyone can compute what is left when the published parts are taken from their total. */
    REST;

    /** Whether someone would be betrayed if a number hidden for this reason could be computed. */
    boolean trengerVern() {
        return this != REST && this != DETALJ;
    }
}
