package no.imdi.introresultat.extract;

import java.util.Set;

/**
 * One column of an extract file.
 *
 * @param navn name in the header and in the database
 * @param type how its text is read
 * @param krav when it must be filled
 * @param ord the words it may hold, for {@link Verditype#ORD}
 */
record Kolonne(String navn, Verditype type, Krav krav, Set<String> ord) {
    /** When a column must be filled. */
    enum Krav {
        ALLTID,
        UNNTATT_SLETTET,
        VALGFRI
    }

    static Kolonne paakrevd(String navn, Verditype type) {
        return new Kolonne(navn, type, Krav.ALLTID, Set.of());
    }

    static Kolonne valgfri(String navn, Verditype type) {
        return new Kolonne(navn, type, Krav.VALGFRI, Set.of());
    }

    static Kolonne ord(String navn, Krav krav, String... ord) {
        return new Kolonne(navn, Verditype.ORD, krav, Set.of(ord));
    }
}
