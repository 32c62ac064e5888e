package no.imdi.introresultat.rules;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Deltakermappe;

/**
 * What the deadline cost one participant: the outcome with the registrations that came too late counted as well (contract
 * section 2). The same calculation under the same rules, but for the deadline.
 */
public final class Konsekvensberegning {
    private final Deltakerberegning medForSene;

    /** @param regelverk the year's rules, with the deadline that is asked about */
    public Konsekvensberegning(Regelverk regelverk) {
        this.medForSene = new Deltakerberegning(regelverk.utenFrist(), List.of());
    }

    /**
     * The outcome with every version counted, without findings.
     *
     * @param mappe the participant
     * @param resultat the outcome with the deadline
     * @return empty when nothing came too late, or it makes no difference to how the participant counts
     */
    public Optional<Deltakerresultat> medForSene(Deltakermappe mappe, Deltakerresultat resultat) {
        if (!resultat.tilstand().berortAvForSene()) {
            return Optional.empty();
        }
        Deltakerresultat annet = medForSene.beregn(mappe);
        return annet.tellerSom(resultat) ? Optional.empty() : Optional.of(annet);
    }
}
