package no.imdi.introresultat.job;

import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.statistics.Konsekvens;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the deadline cost, for those who run the job: all numbers, nothing hidden. */
public final class Fristkonsekvens {
    private Fristkonsekvens() {}

    /**
     * The numbers of a finished final run and what they would have been, by the settings and code lists as they are now: the
     * caller sees to it that they have not changed since the run.
     */
    public static Konsekvens av(JdbcClient jdbc, Ressurser ressurser, Kjoring kjoring) {
        return new Telling(jdbc, ressurser).konsekvens(new Grunnlagsleser(ressurser).les(kjoring.aar()), kjoring.id());
    }
}
