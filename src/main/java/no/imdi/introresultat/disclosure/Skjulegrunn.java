package no.imdi.introresultat.disclosure;

/** Why a cell is hidden. */
public enum Skjulegrunn {
    /** The count is small. */
    TERSKEL,
    /** So that a hidden count cannot be computed. */
    VERN,
    /** Hidden in an earlier publication and the same since: shown now, it would be known there too. */
    TIDLIGERE,
    /** Not published anywhere; anyone can compute what is left when the published parts are taken from their total. */
    REST
}
