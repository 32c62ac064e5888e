package no.imdi.introresultat.register;

/**
 * A participant, known by NIR's own participant number; no name and no national identity number ever enters.
 *
 * @param deltakerId NIR's participant number
 * @param kjonn sex
 * @param fodselsaar year of birth
 * @param kategori right and duty, or may be offered
 * @param skjermet shielded identity: counted in the whole country only
 */
public record Deltaker(String deltakerId, Kjonn kjonn, int fodselsaar, Deltakerkategori kategori, boolean skjermet) {}
