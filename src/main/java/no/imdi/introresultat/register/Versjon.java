package no.imdi.introresultat.register;

import java.time.Instant;

/**
 * What every version of a registration carries, whatever it registers.
 *
 * @param id the registration's id in NIR; together with {@code versjon} unique within its kind
 * @param versjon 1, 2, 3 …
 * @param deltakerId the participant this version belongs to
 * @param kommunenummer the municipality that registered it, as registered; null when absent
 * @param operasjon what the version does
 * @param registrert the instant of registration, in whole microseconds (rounded down)
 * @param kilde where it was registered
 */
public record Versjon(
        String id,
        int versjon,
        String deltakerId,
        String kommunenummer,
        Operasjon operasjon,
        Instant registrert,
        Kilde kilde) {}
