package no.imdi.introresultat.publication.kvalitet;

import no.imdi.introresultat.publication.arbeidsbok.Ark;

/**
 * A part of the report: one table, and a chart where there is something to see at a glance.
 *
 * @param id what the part is named by in the page
 * @param tabell the table; a sheet of the workbook
 * @param diagram the chart; null for none
 * @param sorterbar whether the reader may sort the table in the page
 */
record Seksjon(String id, Ark tabell, Stolpediagram diagram, boolean sorterbar) {}
