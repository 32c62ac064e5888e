package no.imdi.introresultat.statistics;

import no.imdi.introresultat.register.Kjonn;

/**
 * Persons counted in the smallest groups, before any total is made.
 *
 * @param tabell name of the table
 * @param kategori code of the category
 * @param kjonn sex
 * @param kommunenummer in the structure; null for the whole country only
 * @param bydelsnummer the Oslo district; null outside Oslo
 * @param antall persons
 */
public record Gruppetall(
        String tabell, String kategori, Kjonn kjonn, String kommunenummer, String bydelsnummer, int antall) {}
