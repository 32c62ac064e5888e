package no.imdi.introresultat.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Detaljvalg;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.statistics.Niva;

/** Choices a statistician could make about what is hidden, to be weighed by what they give a reader. */
public enum Prikkevalg {
    /** What the year's file says. */
    SOM_VALGT(UnaryOperator.identity()),
    /** All details for all regions. */
    ALLE_DETALJER(valgte -> valgte.med(List.of())),
    /** Municipalities and districts: the fine reasons and measures for men and women from 20 persons. */
    KJONN_FRA_20(valgte -> valgte.med(detaljvalg(0, 20))),
    /** Municipalities and districts: the fine reasons and measures from 20 persons, for men and women from 40. */
    KATEGORIER_FRA_20(valgte -> valgte.med(detaljvalg(20, 40))),
    /** The threshold one higher. */
    GRENSE_EN_HOYERE(valgte -> valgte.medGrense(valgte.grense() + 1)),
    /** The width one larger. */
    BREDDE_EN_STORRE(valgte -> valgte.medBredde(valgte.bredde() + 1));

    private static final List<String> FINE_TABELLER = List.of("intro_avslutning_direkte_8", "intro_tiltak_12");

    private final UnaryOperator<Prikkeregler> regler;

    Prikkevalg(UnaryOperator<Prikkeregler> regler) {
        this.regler = regler;
    }

    private static List<Detaljvalg> detaljvalg(int kategorierFra, int kjonnFra) {
        return Stream.of(Niva.KOMMUNE, Niva.BYDEL)
                .flatMap(niva ->
                        FINE_TABELLER.stream().map(tabell -> new Detaljvalg(tabell, niva, kategorierFra, kjonnFra)))
                .toList();
    }

    /** The choices that differ from each other in a year whose file says these, with their rules, in order. */
    public static Map<Prikkevalg, Prikkeregler> ulike(Prikkeregler valgte) {
        Map<Prikkevalg, Prikkeregler> ulike = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(valg -> {
            Prikkeregler regler = valg.regler.apply(valgte);
            if (!ulike.containsValue(regler)) {
                ulike.put(valg, regler);
            }
        });
        return ulike;
    }
}
