package no.imdi.introresultat.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** Looks numbers up as they may be shown in a workbook. */
final class Celleverdier {
    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    private final Skjerming skjerming;

    Celleverdier(Skjerming skjerming) {
        this.skjerming = skjerming;
    }

    /**
     * What is counted.
     *
     * @param tabell the table
     * @param kategori the category
     * @param totaltabell the table whose total it is a share of
     */
    record Telling(String tabell, String kategori, String totaltabell) {
        static Telling i(String tabell, String kategori) {
            return new Telling(tabell, kategori, tabell);
        }

        private Cellenokkel celle(Region region, Kjonnsgruppe kjonn) {
            return new Cellenokkel(tabell, region.niva(), region.nummer(), kategori, kjonn);
        }

        private Cellenokkel total(Region region, Kjonnsgruppe kjonn) {
            return new Cellenokkel(totaltabell, region.niva(), region.nummer(), Tabell.ALLE, kjonn);
        }
    }

    Verdi antall(Telling telling, Region region, Kjonnsgruppe kjonn) {
        Cellenokkel celle = telling.celle(region, kjonn);
        return skjerming.skjult(celle)
                ? Verdi.SKJULT
                : new Verdi.Antall(skjerming.tall().antall(celle));
    }

    Verdi prosent(Telling telling, Region region, Kjonnsgruppe kjonn) {
        Cellenokkel celle = telling.celle(region, kjonn);
        Cellenokkel total = telling.total(region, kjonn);
        if (skjerming.skjult(celle) || skjerming.skjult(total)) {
            return Verdi.SKJULT;
        }
        int alle = skjerming.tall().antall(total);
        return alle == 0
                ? Verdi.IKKE_BEREGNELIG
                : new Verdi.Prosent(BigDecimal.valueOf(skjerming.tall().antall(celle))
                        .multiply(HUNDRE)
                        .divide(BigDecimal.valueOf(alle), 1, RoundingMode.HALF_UP));
    }

    /** The counts of both sexes together, men and women. */
    List<Verdi> antall(Telling telling, Region region) {
        List<Verdi> verdier = new ArrayList<>();
        for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
            verdier.add(antall(telling, region, kjonn));
        }
        return verdier;
    }

    /** The percents of both sexes together, men and women. */
    List<Verdi> prosent(Telling telling, Region region) {
        List<Verdi> verdier = new ArrayList<>();
        for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
            verdier.add(prosent(telling, region, kjonn));
        }
        return verdier;
    }
}
