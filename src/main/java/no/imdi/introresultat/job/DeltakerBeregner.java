package no.imdi.introresultat.job;

import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.rules.Deltakerberegning;
import no.imdi.introresultat.rules.Deltakerresultat;
import no.imdi.introresultat.rules.Konsekvensberegning;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Hands one participant to the rules. */
class DeltakerBeregner implements ItemProcessor<Deltakermappe, Beregnetdeltaker> {
    private final Deltakerberegning beregning;
    private final Konsekvensberegning konsekvens;

    DeltakerBeregner(Deltakerberegning beregning, Konsekvensberegning konsekvens) {
        this.beregning = beregning;
        this.konsekvens = konsekvens;
    }

    @Override
    public Beregnetdeltaker process(Deltakermappe mappe) {
        Deltakerresultat resultat = beregning.beregn(mappe);
        return new Beregnetdeltaker(resultat, konsekvens.medForSene(mappe, resultat));
    }
}
