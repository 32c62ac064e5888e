package no.imdi.introresultat.job;

import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.rules.Deltakerberegning;
import no.imdi.introresultat.rules.Deltakerresultat;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Hands one participant to the rules. */
class DeltakerBeregner implements ItemProcessor<Deltakermappe, Deltakerresultat> {
    private final Deltakerberegning beregning;

    DeltakerBeregner(Deltakerberegning beregning) {
        this.beregning = beregning;
    }

    @Override
    public Deltakerresultat process(Deltakermappe mappe) {
        return beregning.beregn(mappe);
    }
}
