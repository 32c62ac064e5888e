package no.imdi.introresultat.job;

import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Resultattall;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers of finished runs, for looking at: all of them, and which of them are hidden from everyone outside. */
public final class Kjoringstall {
    private final Ressurser ressurser;
    private final Telling telling;
    private final Skjulteceller skjulteceller;

    /**
     * @param dataSource the program's database
     * @param ressurser settings and code lists
     */
    public Kjoringstall(DataSource dataSource, Ressurser ressurser) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        this.ressurser = ressurser;
        this.telling = new Telling(jdbc, ressurser);
        this.skjulteceller = new Skjulteceller(jdbc, dataSource);
    }

    /**
     * A run's numbers in the municipalities it counted in.
     *
     * @param tall all numbers
     * @param skjulte the hidden ones, by name
     * @param skjerming the numbers as everyone may see them
     */
    public record Bilde(Resultattall tall, Map<Cellenokkel, Skjultcelle> skjulte, Skjerming skjerming) {}

    /**
     * Counts a run.
     *
     * @throws RefusedException when it is not finished, or what it counted is deleted
     */
    public Bilde av(Kjoring kjoring) {
        if (kjoring.status() != Kjoringsstatus.FERDIG || kjoring.uttrekkId() == null) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er ikke ferdig, eller det den bygger på, er slettet; velg en annen.");
        }
        Kjoringsgrunnlag grunnlag = new Grunnlagsleser(ressurser).les(kjoring.aar());
        Regioninndeling inndeling =
                kjoring.strukturdato() == null ? grunnlag.inndeling() : grunnlag.inndeling(kjoring.strukturdato());
        Resultattall tall = telling.tell(kjoring, grunnlag, inndeling);
        return new Bilde(
                tall,
                skjulteceller.hent(kjoring.id()).stream().collect(Collectors.toMap(Skjultcelle::celle, en -> en)),
                skjulteceller.skjerming(kjoring.id(), tall));
    }
}
