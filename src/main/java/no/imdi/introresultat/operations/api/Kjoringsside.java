package no.imdi.introresultat.operations.api;

import java.util.List;

/**
 * A page of the list of runs, the newest first.
 *
 * @param kjoringer the runs of the page
 * @param side the page's number, from 0
 * @param antall the most runs a page has
 * @param totalt runs on all pages
 */
public record Kjoringsside(List<Kjoringslinje> kjoringer, int side, int antall, long totalt) {}
