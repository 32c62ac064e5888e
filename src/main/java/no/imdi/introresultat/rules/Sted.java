package no.imdi.introresultat.rules;

/**
 * Where a participant is counted below the whole country (contract section 3, rules 7 and 8).
 *
 * @param kommunenummer in the structure of the year; null when shielded or unknown
 * @param bydelsnummer the Oslo district; null outside Oslo
 * @param utenSted why there is no municipality; null when there is one
 */
public record Sted(String kommunenummer, String bydelsnummer, UtenSted utenSted) {
    /** Why someone is counted in the whole country only. */
    public enum UtenSted {
        SKJERMET,
        REGION_UKJENT
    }
}
