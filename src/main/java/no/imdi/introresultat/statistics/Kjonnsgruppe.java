package no.imdi.introresultat.statistics;

import no.imdi.introresultat.register.Kjonn;

/** The sex dimension of every table, in its published order (contract section 4). */
public enum Kjonnsgruppe {
    ALLE("alle"),
    MENN("1"),
    KVINNER("0");

    private final String kode;

    Kjonnsgruppe(String kode) {
        this.kode = kode;
    }

    /** The published code: {@code alle}, {@code 1} or {@code 0}. */
    public String kode() {
        return kode;
    }

    /** The group of one sex. */
    public static Kjonnsgruppe av(Kjonn kjonn) {
        return kjonn == Kjonn.M ? MENN : KVINNER;
    }
}
