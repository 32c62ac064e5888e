package no.imdi.introresultat.rules;

import java.util.SortedSet;

/**
 * That a participant took part in the year, and in what (contract section 3, rules 4, 7 and 9).
 *
 * @param sted where it is counted
 * @param kategorier12 fine categories of measures, each once
 * @param kategorier4 coarse categories, each once
 * @param utenTiltak whether no measure of the programme was registered at all
 */
public record Deltakelse(
        Sted sted, SortedSet<String> kategorier12, SortedSet<String> kategorier4, boolean utenTiltak) {}
