package no.imdi.introresultat.operations.web.lesing;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.job.Dispensasjonssoknad;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a dispensation would change, by what came too late to the last final run of its year. */
@Component
public class Dispensasjonsvirkning {
    private final JdbcClient jdbc;
    private final Ressurser ressurser;
    private final Kjoringsoppslag oppslag;

    Dispensasjonsvirkning(JdbcClient jdbc, Ressurser ressurser, Kjoringsoppslag oppslag) {
        this.jdbc = jdbc;
        this.ressurser = ressurser;
        this.oppslag = oppslag;
    }

    /**
     * What it would change.
     *
     * @param kjoring the run it is counted in
     * @param registreringer versions that it would let in, for reading: hidden from those who see only what is published when they
     *     are few
     * @param endringer numbers of its municipalities that would be others if all that came too late from there counted; null for
     *     those who see only what is published
     */
    public record Virkning(Kjoring kjoring, String registreringer, List<Endring> endringer) {}

    /**
     * A number that could be another.
     *
     * @param kommunenummer the municipality's
     * @param tabell the table's name
     * @param kategori the category's, in the reader's language
     * @param ble persons as it became
     * @param ville persons if all that came too late from the municipality counted
     */
    public record Endring(String kommunenummer, String tabell, String kategori, int ble, int ville) {}

    /** What the dispensation would change; empty before the year has a finished final run. */
    public Optional<Virkning> av(Dispensasjonssoknad soknad, boolean alleTall) {
        return oppslag.endeligeAarForAar().stream()
                .filter(kjoring -> kjoring.aar() == soknad.aar())
                .findFirst()
                .map(kjoring -> av(soknad, kjoring, alleTall));
    }

    private Virkning av(Dispensasjonssoknad soknad, Kjoring kjoring, boolean alleTall) {
        Map<String, Long> antall = antall(soknad.innhold(), kjoring);
        long alle = antall.values().stream().mapToLong(Long::longValue).sum();
        int grense = Aarsoppsett.les(ressurser, soknad.aar()).prikkeregler().grense();
        boolean skjult = !alleTall && alle > 0 && alle <= grense;
        return new Virkning(
                kjoring,
                skjult ? Tallvisning.SKJULT : Tallvisning.gruppert(alle),
                alleTall ? endringer(kjoring, antall) : null);
    }

    private Map<String, Long> antall(Dispensasjon innhold, Kjoring kjoring) {
        Map<String, Long> antall = new LinkedHashMap<>();
        jdbc.sql(ressurser.sporring("konsoll_dispensasjon"))
                .param("kjoring_id", kjoring.id())
                .param("uttrekk_id", kjoring.uttrekkId())
                .param("cutoff", innhold.cutoff().atOffset(ZoneOffset.UTC))
                .param("kommunenummer", innhold.kommunenummer())
                .param("type", innhold.type() == null ? null : innhold.type().name())
                .param("id", innhold.id())
                .query(rad -> {
                    antall.put(String.valueOf(rad.getString("kommunenummer")), rad.getLong("antall"));
                });
        return antall;
    }

    private List<Endring> endringer(Kjoring kjoring, Map<String, Long> antall) {
        if (antall.isEmpty()) {
            return List.of();
        }
        return oppslag.konsekvens(kjoring)
                .endringer()
                .filter(endring -> endring.celle().niva() == Niva.KOMMUNE
                        && endring.celle().kjonn() == Kjonnsgruppe.ALLE
                        && antall.containsKey(endring.celle().region()))
                .map(endring -> {
                    Cellenokkel celle = endring.celle();
                    return new Endring(
                            celle.region(),
                            celle.tabell(),
                            Skjultoversikt.kategori(oppslag.tall(kjoring), celle),
                            endring.tall(),
                            endring.medForSene());
                })
                .toList();
    }
}
