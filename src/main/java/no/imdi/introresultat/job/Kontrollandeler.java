package no.imdi.introresultat.job;

import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontrollandel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts how many participants a control concerned in a run. */
final class Kontrollandeler {
    private final JdbcClient jdbc;
    private final String sporring;

    Kontrollandeler(JdbcClient jdbc, Ressurser ressurser) {
        this.jdbc = jdbc;
        this.sporring = ressurser.sporring("kontrollandel");
    }

    Kontrollandel andel(Kjoring kjoring, Avvikstype type) {
        return jdbc.sql(sporring)
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId())
                .param("kode", type.kode())
                .query((rad, nummer) -> new Kontrollandel(rad.getLong("deltakere"), rad.getLong("deltok")))
                .single();
    }
}
