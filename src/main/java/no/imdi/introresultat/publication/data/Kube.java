package no.imdi.introresultat.publication.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.arbeidsbok.Tegn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/**
 * One published table on one level, with each of its numbers as it may be shown: what a data file holds, whatever its format.
 *
 * @param skjerming the counts as they may be shown
 * @param tabell the table
 * @param niva the level
 * @param aar the result year
 */
public record Kube(Skjerming skjerming, Tabell tabell, Niva niva, int aar) {
    /** The tables that have files of their own on each level, table by table. */
    public static List<Kube> alle(Skjerming skjerming, int aar) {
        return skjerming.tall().tabeller().stream()
                .filter(Tabell::iFlatfiler)
                .flatMap(tabell -> Stream.of(Niva.values()).map(niva -> new Kube(skjerming, tabell, niva, aar)))
                .toList();
    }

    /** The name its files share, such as {@code intro_tiltak_4-kommune-2018}. */
    public String navn() {
        return tabell.navn() + "-" + niva.ord() + "-" + aar;
    }

    /** The regions of the level, by number. */
    public List<Region> regioner() {
        return skjerming.tall().inndeling().regioner(niva).stream()
                .sorted(Comparator.comparing(Region::nummer))
                .toList();
    }

    /** Every cell, by region, then category, then sex, in published order. */
    public Stream<Cellenokkel> celler() {
        return regioner().stream().flatMap(region -> Resultattall.celler(tabell, region));
    }

    /** What stands in a cell: a number with a decimal point, or a symbol of {@link Tegn}. */
    public String verdi(Cellenokkel celle, Enhet enhet) {
        return switch (enhet) {
            case PERSONER ->
                skjerming.skjult(celle)
                        ? Tegn.SKJULT
                        : Integer.toString(skjerming.tall().antall(celle));
            case PROSENT ->
                skjerming.prosentSkjult(celle)
                        ? Tegn.SKJULT
                        : skjerming
                                .tall()
                                .prosent(celle)
                                .map(BigDecimal::toPlainString)
                                .orElse(Tegn.IKKE_BEREGNELIG);
        };
    }
}
