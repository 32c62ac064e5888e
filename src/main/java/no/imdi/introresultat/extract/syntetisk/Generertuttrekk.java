package no.imdi.introresultat.extract.syntetisk;

/**
 * What a generated extract holds, in rows.
 *
 * @param deltakere participants
 * @param program versions of programmes
 * @param vedtak versions of decisions
 * @param tiltak versions of measures
 */
public record Generertuttrekk(long deltakere, long program, long vedtak, long tiltak) {}
