package no.imdi.introresultat.operations.web.lesing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Konsekvens;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came too late, and what it would have changed. */
@Component
public class Senoversikt {
    private final JdbcClient jdbc;
    private final Ressurser ressurser;
    private final Kjoringsoppslag oppslag;

    Senoversikt(JdbcClient jdbc, Ressurser ressurser, Kjoringsoppslag oppslag) {
        this.jdbc = jdbc;
        this.ressurser = ressurser;
        this.oppslag = oppslag;
    }

    /**
     * A municipality with late registrations.
     *
     * @param nummer its number in the structure
     * @param navn its name
     * @param registreringer versions that came too late
     * @param andel its share as it became, for reading
     * @param medSene the share with the late ones; null for one who sees only what is published
     */
    public record Kommune(String nummer, String navn, long registreringer, String andel, String medSene) {}

    /** The municipalities that something came too late from. */
    public List<Kommune> kommuner(Kjoring kjoring, boolean alleTall) {
        Map<String, Long> antall = new HashMap<>();
        jdbc.sql("select kommunenummer, count(*) as antall from resultat.utelatt where kjoring_id = ?"
                        + " and kommunenummer is not null group by kommunenummer")
                .param(kjoring.id())
                .query(rad -> {
                    antall.put(rad.getString("kommunenummer"), rad.getLong("antall"));
                });
        if (antall.isEmpty()) {
            return List.of();
        }
        Tallvisning vist = new Tallvisning(oppslag.tall(kjoring), alleTall);
        Konsekvens konsekvens = alleTall && kjoring.type() == Kjoringstype.ENDELIG ? oppslag.konsekvens(kjoring) : null;
        List<Kommune> kommuner = new ArrayList<>();
        for (Region region : oppslag.tall(kjoring).tall().inndeling().regioner(Niva.KOMMUNE)) {
            if (antall.containsKey(region.nummer())) {
                Cellenokkel maal = Tallvisning.maal(region, Kjonnsgruppe.ALLE);
                kommuner.add(new Kommune(
                        region.nummer(),
                        region.navn(),
                        antall.get(region.nummer()),
                        vist.prosent(maal),
                        konsekvens == null
                                ? null
                                : konsekvens
                                        .medForSene()
                                        .prosent(maal)
                                        .map(andel -> andel.toPlainString().replace('.', ','))
                                        .orElse(Tallvisning.INGEN)));
            }
        }
        return kommuner;
    }

    /**
     * A registration that came too late.
     *
     * @param type program, decision or measure
     * @param id the registration
     * @param versjon which version of it
     * @param deltakerId whose it is
     * @param registrert when it was registered
     * @param frist the deadline it had
     * @param sak the dispensation it had, but not early enough for; null for none
     */
    public record Registrering(
            String type, String id, int versjon, String deltakerId, Instant registrert, LocalDate frist, String sak) {}

    /** What came too late from a municipality, by time; shielded participants are never listed. */
    public List<Registrering> registreringer(Kjoring kjoring, String kommunenummer) {
        return jdbc.sql(ressurser.sporring("konsoll_for_sene"))
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId())
                .param("kommunenummer", kommunenummer)
                .query((rad, nummer) -> new Registrering(
                        rad.getString("type"),
                        rad.getString("id"),
                        rad.getInt("versjon"),
                        rad.getString("deltaker_id"),
                        rad.getObject("registrert", OffsetDateTime.class).toInstant(),
                        rad.getObject("frist", LocalDate.class),
                        rad.getString("sak")))
                .list();
    }
}
