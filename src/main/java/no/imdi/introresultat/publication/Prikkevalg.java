package no.imdi.introresultat.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Detaljvalg;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.statistics.Niva;

/** Choices a statistician could make about what is hidden, to be weighed by what they give a reader. */
public enum Prikkevalg {
    /** What the year's file says. */
    SOM_VALGT {
        @Override
        public Prikkeregler regler(Prikkeregler valgte) {
            return valgte;
        }
    },
    /** All details for all regions. */
    ALLE_DETALJER {
        @Override
        public Prikkeregler regler(Prikkeregler valgte) {
            return valgte.med(List.of());
        }
    },
    /** Municipalities and districts: the fine reasons and measures for men and women from 20 persons. */
    KJONN_FRA_20 {
        @Override
        public Prikkeregler regler(Prikkeregler valgte) {
            return valgte.med(detaljvalg(0, 20));
        }
    },
    /** Municipalities and districts: the fine reasons and measures from 20 persons, for men and women from 40. */
    KATEGORIER_FRA_20 {
        @Override
        public Prikkeregler regler(Prikkeregler valgte) {
            return valgte.med(detaljvalg(20, 40));
        }
    },
    /** The threshold one higher. */
    GRENSE_EN_HOYERE {
        @Override
        public Prikkeregler regler(Prikkeregler valgte) {
            return valgte.medGrense(valgte.grense() + 1);
        }
    },
    /** The width one larger. */
    BREDDE_EN_STORRE {
        @Override
        public Prikkeregler regler(Prikkeregler valgte) {
            return valgte.medBredde(valgte.bredde() + 1);
        }
    };

    private static final List<String> FINE_TABELLER = List.of("intro_avslutning_direkte_8", "intro_tiltak_12");

    /** The rules under the choice, in a year whose file says these. */
    public abstract Prikkeregler regler(Prikkeregler valgte);

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
            Prikkeregler regler = valg.regler(valgte);
            if (!ulike.containsValue(regler)) {
                ulike.put(valg, regler);
            }
        });
        return ulike;
    }
}
