package no.imdi.introresultat.disclosure;

import java.util.Arrays;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/**
 * What it costs to hide a cell: the more readers miss it, the more. The country and the counties are kept longest, then what
 * the year's weights say; of two alike the one with more persons. A zero is
 * dear, since it can only be mistaken for more, and so protects little.
 */
final class Viktighet {
    /** Price of what is never hidden to protect another cell. */
    static final int HOLDES = -1;

    private static final int GRUNNPRIS = 10;
    private static final int NULL = 10;
    private static final int SISTE_UTVEI = 50_000_000;

    private final Celletabell tabell;
    private final Vekter vekter;
    private final boolean sisteUtvei;

    /**
     * @param vekter how much more one number is missed than another
     * @param sisteUtvei whether even what is otherwise always kept may be hidden, where nothing else protects a cell
     */
    Viktighet(Celletabell tabell, Vekter vekter, boolean sisteUtvei) {
        this.tabell = tabell;
        this.vekter = vekter;
        this.sisteUtvei = sisteUtvei;
    }

    /** Prices under which nothing more is hidden. */
    static int[] ingenTilSalgs(Celletabell tabell) {
        int[] priser = new int[tabell.antallCeller()];
        Arrays.fill(priser, HOLDES);
        return priser;
    }

    /** The price of every cell; {@link #HOLDES} for what is not for sale. */
    int[] priser() {
        int[] priser = new int[tabell.antallCeller()];
        for (int celle = 0; celle < priser.length; celle++) {
            priser[celle] = pris(celle);
        }
        return priser;
    }

    private int pris(int celle) {
        Region region = tabell.regioner().region(tabell.region(celle));
        int kategori = tabell.kategori(celle);
        if (region == null || tabell.kategorier().kategorier(kategori).isEmpty()) {
            return 0;
        }
        boolean fylke = region.niva() == Niva.FYLKE;
        boolean total = erTotal(kategori);
        boolean hovedtall = tabell.kategorier().erHovedtall(kategori);
        boolean aldersgruppe = tabell.kategorier().erAldersgruppe(kategori);
        if (fylke && !aldersgruppe && (total || hovedtall || region.nummer().equals(Region.HELE_LANDET))) {
            return sisteUtvei ? SISTE_UTVEI : HOLDES;
        }
        long pris = GRUNNPRIS + (int) (vekter.storrelse() * Math.log1p(tabell.antall(celle)));
        pris *= tabell.antall(celle) == 0 ? NULL : 1;
        pris *= total ? vekter.total() : hovedtall ? vekter.hovedtall() : 1;
        pris *= tabell.kjonn(celle) == Kjonnsgruppe.ALLE.ordinal() ? vekter.beggeKjonn() : 1;
        pris *= fylke ? vekter.fylke() : 1;
        return (int) Math.min(pris, SISTE_UTVEI - 1);
    }

    private boolean erTotal(int kategori) {
        return tabell.kategorier().kategorier(kategori).stream()
                .anyMatch(en -> en.kategori().equals(Tabell.ALLE));
    }
}
