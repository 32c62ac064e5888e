package no.imdi.introresultat.job;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontrollandel;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what the controls found in a run against the year's limits. */
final class Terskler {
    private final JdbcClient jdbc;
    private final TidligereKjoringer tidligereKjoringer;
    private final String sporring;

    Terskler(JdbcClient jdbc, TidligereKjoringer tidligereKjoringer, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.tidligereKjoringer = tidligereKjoringer;
        this.sporring = ressurser.sporring("kontrollandel");
    }

    /** The controls that have a limit this year and are made, by code. */
    List<Terskelfunn> funn(Kjoring kjoring, Kjoringsgrunnlag grunnlag) {
        Kontrolloppsett oppsett = grunnlag.oppsett().kontroller();
        Optional<Kjoring> fjoraarets = tidligereKjoringer.fjoraaret(kjoring);
        return grunnlag.kontroller().avvikstyper().stream()
                .filter(type -> oppsett.gjores(type) && oppsett.grenser(type).satt())
                .map(type -> new Terskelfunn(
                        type,
                        oppsett.grenser(type),
                        andel(kjoring, type),
                        fjoraarets.map(tidligere -> andel(tidligere, type))))
                .toList();
    }

    private Kontrollandel andel(Kjoring kjoring, Avvikstype type) {
        return jdbc.sql(sporring)
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId())
                .param("kode", type.kode())
                .query((rad, nummer) -> new Kontrollandel(rad.getLong("deltakere"), rad.getLong("deltok")))
                .single();
    }
}
