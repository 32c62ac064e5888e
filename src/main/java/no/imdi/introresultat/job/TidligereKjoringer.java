package no.imdi.introresultat.job;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The earlier runs that a run builds on. They are chosen once, when the run is registered, among the finished ones that write
 * under the same output folder and still have their rows by participant, so that a restart goes on with the same ones; the
 * manifest states them.
 */
final class TidligereKjoringer {
    private static final String VELG = """
            insert into resultat.bygger_paa (kjoring_id, rolle, tidligere_id)
            select ny.kjoring_id, ?, tidligere.kjoring_id
            from resultat.kjoring ny
            join resultat.kjoring tidligere on tidligere.ut = ny.ut and tidligere.status = 'FERDIG'
            where ny.kjoring_id = ? and %s
            order by %s desc
            limit 1
            """;

    /** The last final run of each of the years two to four before. */
    private static final String VELG_TIDSSERIE = """
            insert into resultat.tidsserie (kjoring_id, tidligere_id)
            select distinct on (tidligere.aar) ny.kjoring_id, tidligere.kjoring_id
            from resultat.kjoring ny
            join resultat.kjoring tidligere on tidligere.ut = ny.ut and tidligere.status = 'FERDIG'
            where ny.kjoring_id = ? and tidligere.type = 'ENDELIG' and tidligere.aar between ny.aar - 4 and ny.aar - 2
              and tidligere.uttrekk_id is not null
            order by tidligere.aar, tidligere.nummer desc
            """;

    private static final String UTGITT = "exists (select from resultat.publisering utgitt"
            + " where utgitt.kjoring_id = tidligere.kjoring_id and utgitt.publisert is not null)";

    private final JdbcClient jdbc;
    private final Kjoringer kjoringer;

    TidligereKjoringer(JdbcClient jdbc, Kjoringer kjoringer) {
        this.jdbc = jdbc;
        this.kjoringer = kjoringer;
    }

    private static final String UTGITT_TID =
            "(select utgitt.publisert from resultat.publisering utgitt where utgitt.kjoring_id = tidligere.kjoring_id)";

    /** What an earlier run is to the one that builds on it. */
    enum Rolle {
        /** The last final run of the year before. */
        FJORAARET("tidligere.aar = ny.aar - 1 and tidligere.type = 'ENDELIG' and tidligere.uttrekk_id is not null"),
        /** The last preliminary run of a final run's year, counted in the same municipalities. */
        FORELOPIG("tidligere.aar = ny.aar and tidligere.type = 'FORELOPIG' and ny.type = 'ENDELIG'"
                + " and tidligere.strukturdato = ny.strukturdato and tidligere.uttrekk_id is not null"),
        /** The last final run of a final run's year that has been published, counted in the same municipalities. */
        PUBLISERT("tidligere.aar = ny.aar and tidligere.type = 'ENDELIG' and ny.type = 'ENDELIG'"
                + " and tidligere.strukturdato = ny.strukturdato and tidligere.uttrekk_id is not null and " + UTGITT),
        /** The published run whose place the figures of a final run of the same year take, whatever it counted in. */
        ERSTATTER(
                "tidligere.aar = ny.aar and tidligere.type = 'ENDELIG' and ny.type = 'ENDELIG' and " + UTGITT,
                UTGITT_TID);

        private final String vilkaar;
        /** Of several the one with most of this. */
        private final String sist;

        Rolle(String vilkaar) {
            this(vilkaar, "tidligere.nummer");
        }

        Rolle(String vilkaar, String sist) {
            this.vilkaar = vilkaar;
            this.sist = sist;
        }

        /** The word for it in the manifest. */
        String ord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Chooses the earlier runs for one that has just been registered. */
    void velg(Kjoring kjoring) {
        for (Rolle rolle : Rolle.values()) {
            jdbc.sql(VELG.formatted(rolle.vilkaar, rolle.sist))
                    .params(rolle.name(), kjoring.id())
                    .update();
        }
        jdbc.sql(VELG_TIDSSERIE).param(kjoring.id()).update();
    }

    /** The final runs of the two to four years before that the run's series shows, the oldest first. */
    List<Kjoring> tidsserie(Kjoring kjoring) {
        return jdbc
                .sql("select tidligere_id from resultat.tidsserie where kjoring_id = ?")
                .param(kjoring.id())
                .query(Long.class)
                .list()
                .stream()
                .map(kjoringer::hent)
                .sorted(Comparator.comparingInt(Kjoring::aar))
                .toList();
    }

    /** The run of the year before that the run builds on; empty when there is none. */
    Optional<Kjoring> fjoraaret(Kjoring kjoring) {
        return Optional.ofNullable(alle(kjoring).get(Rolle.FJORAARET));
    }

    /** The preliminary run of the year that a final run builds on; empty when there is none. */
    Optional<Kjoring> forelopig(Kjoring kjoring) {
        return Optional.ofNullable(alle(kjoring).get(Rolle.FORELOPIG));
    }

    /** The runs of the year that everyone has seen before the run, the oldest first. */
    List<Kjoring> utgitte(Kjoring kjoring) {
        Map<Rolle, Kjoring> alle = alle(kjoring);
        return Stream.of(Rolle.FORELOPIG, Rolle.PUBLISERT)
                .filter(alle::containsKey)
                .map(alle::get)
                .toList();
    }

    /** The run whose numbers of the same year were published last, under the same output folder; empty when there is none. */
    Optional<Kjoring> sistPublisert(Kjoring kjoring) {
        return jdbc.sql("select tidligere.kjoring_id from resultat.kjoring ny"
                        + " join resultat.kjoring tidligere on tidligere.ut = ny.ut and tidligere.aar = ny.aar"
                        + " and tidligere.kjoring_id <> ny.kjoring_id"
                        + " join resultat.publisering p on p.kjoring_id = tidligere.kjoring_id"
                        + " where ny.kjoring_id = ? and p.publisert is not null order by p.publisert desc limit 1")
                .param(kjoring.id())
                .query(Long.class)
                .optional()
                .map(kjoringer::hent);
    }

    /** When the figures were published whose place the run's take; empty when they take none's. */
    Optional<Instant> erstattetPublisert(Kjoring kjoring) {
        return jdbc.sql("select p.publisert from resultat.bygger_paa b"
                        + " join resultat.publisering p on p.kjoring_id = b.tidligere_id"
                        + " where b.kjoring_id = ? and b.rolle = ?")
                .params(kjoring.id(), Rolle.ERSTATTER.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** All the runs that the run builds on. */
    Map<Rolle, Kjoring> alle(Kjoring kjoring) {
        Map<Rolle, Kjoring> alle = new EnumMap<>(Rolle.class);
        jdbc.sql("select rolle, tidligere_id from resultat.bygger_paa where kjoring_id = ?")
                .param(kjoring.id())
                .query((rad, nummer) -> Map.entry(Rolle.valueOf(rad.getString("rolle")), rad.getLong("tidligere_id")))
                .list()
                .forEach(en -> alle.put(en.getKey(), kjoringer.hent(en.getValue())));
        return alle;
    }
}
