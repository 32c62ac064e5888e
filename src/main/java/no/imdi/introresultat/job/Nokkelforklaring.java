package no.imdi.introresultat.job;

/**
 * What a setting is, to those who run the program, in Norwegian.
 *
 * @param standard what holds when it is absent
 * @param betydning what it says
 * @param hvorfor why there is such a setting
 */
record Nokkelforklaring(String standard, String betydning, String hvorfor) {}
