package no.imdi.introresultat.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a dispensation for a single registration touches, by the frozen register. */
final class Dispensasjonssteder {
    /** A shielded participant's registration touches none: not even a notice may point to where such a person lives. */
    private static final String SPORRING = """
            select distinct r.kommunenummer
            from register.%s r
            join register.deltaker d on d.uttrekk_id = r.uttrekk_id and d.deltaker_id = r.deltaker_id
            where r.uttrekk_id = ? and r.%s_id = ? and r.kommunenummer is not null and not d.skjermet
            """;

    private final JdbcClient jdbc;

    Dispensasjonssteder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The municipality numbers that some version of each single registration names; a registration that is not in the extract
     * touches none.
     */
    Map<Dispensasjon, Set<String>> enkeltregistreringer(int uttrekkId, List<Dispensasjon> dispensasjoner) {
        Map<Dispensasjon, Set<String>> steder = new HashMap<>();
        dispensasjoner.stream()
                .filter(dispensasjon -> dispensasjon.kommunenummer() == null)
                .forEach(dispensasjon -> steder.put(dispensasjon, numre(uttrekkId, dispensasjon)));
        return steder;
    }

    /** The dispensations for a single registration that is not in the extract: they have no effect. */
    List<Dispensasjon> utenRegistrering(int uttrekkId, List<Dispensasjon> dispensasjoner) {
        return dispensasjoner.stream()
                .filter(dispensasjon -> dispensasjon.kommunenummer() == null && !finnes(uttrekkId, dispensasjon))
                .toList();
    }

    private boolean finnes(int uttrekkId, Dispensasjon dispensasjon) {
        String type = dispensasjon.type().ord();
        return jdbc.sql("select exists (select from register.%s where uttrekk_id = ? and %s_id = ?)"
                        .formatted(type, type))
                .params(uttrekkId, dispensasjon.id())
                .query(Boolean.class)
                .single();
    }

    private Set<String> numre(int uttrekkId, Dispensasjon dispensasjon) {
        Registertype type = dispensasjon.type();
        return jdbc.sql(SPORRING.formatted(type.ord(), type.ord()))
                .params(uttrekkId, dispensasjon.id())
                .query(String.class)
                .set();
    }
}
