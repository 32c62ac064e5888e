package no.imdi.introresultat.statistics;

import java.util.List;

/**
 * A published table: sex and at most one more dimension (contract section 4).
 *
 * @param navn published name, such as {@code intro_tiltak_4}
 * @param dimensjon name of the dimension besides sex; empty when there is none
 * @param kategorier its categories in published order, the total ({@code alle}) first
 */
public record Tabell(String navn, String dimensjon, List<Kategori> kategorier) {
    /** Code of the total in every dimension. */
    public static final String ALLE = "alle";

    /** Prefix of tables that stand in workbooks only, as rows of their own, and not in the flat files. */
    private static final String TILLEGG = "tillegg_";

    /** Prefix of tables of one age group each, for the whole country only. */
    private static final String ALDER = TILLEGG + "alder_";

    /** Copies the list. */
    public Tabell {
        kategorier = List.copyOf(kategorier);
    }

    /** Whether the table has a dimension besides sex. */
    public boolean harDimensjon() {
        return !dimensjon.isEmpty();
    }

    /** Whether the table counts an age group, which is published for the whole country only. */
    public boolean erAldersgruppe() {
        return navn.startsWith(ALDER);
    }

    /** Whether the table is one of the contract's, with a flat file per level. */
    public boolean iFlatfiler() {
        return !navn.startsWith(TILLEGG);
    }
}
