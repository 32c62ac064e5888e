package no.imdi.introresultat.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What late registration did to the numbers of a final run.
 *
 * @param tall the numbers as they became
 * @param medForSene the numbers as they would have been with the late registrations counted; same tables, same regions
 */
public record Konsekvens(Resultattall tall, Resultattall medForSene) {
    /**
     * A number that would have been another.
     *
     * @param celle which
     * @param tall persons as it became
     * @param medForSene persons with the late registrations counted
     */
    public record Endring(Cellenokkel celle, int tall, int medForSene) {
        /** How many more it would have been; negative for fewer. */
        public int differanse() {
            return medForSene - tall;
        }
    }

    /** One number as it became and as it would have been, the same or not. */
    public Endring endring(Cellenokkel celle) {
        return new Endring(celle, tall.antall(celle), medForSene.antall(celle));
    }

    /** Every number that would have been another, table by table, level by level, region by region. */
    public Stream<Endring> endringer() {
        return tall.celler().map(this::endring).filter(endring -> endring.differanse() != 0);
    }

    /**
     * The municipalities that lost most persons in one category to late registration, the one that lost most first; of those
     * that lost as many, the one whose total lost most, then by number. Those that lost none are not among them.
     *
     * @param tabell the table
     * @param kategori the category
     * @param antall how many at most
     */
    public List<Region> mestTapt(String tabell, String kategori, int antall) {
        return tall.inndeling().regioner(Niva.KOMMUNE).stream()
                .filter(kommune -> tap(tabell, kategori, kommune) > 0)
                .sorted(Comparator.<Region>comparingInt(kommune -> -tap(tabell, kategori, kommune))
                        .thenComparingInt(kommune -> -tap(tabell, Tabell.ALLE, kommune))
                        .thenComparing(Region::nummer))
                .limit(antall)
                .toList();
    }

    private int tap(String tabell, String kategori, Region region) {
        return endring(new Cellenokkel(tabell, region.niva(), region.nummer(), kategori, Kjonnsgruppe.ALLE))
                .differanse();
    }
}
