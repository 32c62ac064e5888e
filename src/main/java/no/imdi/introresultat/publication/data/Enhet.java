package no.imdi.introresultat.publication.data;

import java.util.Locale;

/** What a published number counts (contract section 4), in published order. */
public enum Enhet {
    PERSONER(0),
    /** Share of {@code alle} of the same region and sex. */
    PROSENT(1);

    private final int desimaler;

    Enhet(int desimaler) {
        this.desimaler = desimaler;
    }

    /** The published code. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many decimals its numbers have. */
    int desimaler() {
        return desimaler;
    }
}
