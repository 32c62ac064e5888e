package no.imdi.introresultat.rules;

import no.imdi.introresultat.register.Registrering;

/**
 * A version that came too late.
 *
 * @param registrering the version
 * @param frist the deadline that held for it
 */
public record Utelatt(Registrering registrering, Gjeldendefrist frist) {}
