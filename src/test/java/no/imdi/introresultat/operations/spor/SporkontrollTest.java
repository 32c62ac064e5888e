package no.imdi.introresultat.operations.spor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The trail's chain on a real database, and what one who has all rights there can do to it. */
class SporkontrollTest {
    private static final Aktor AKTOR = Aktor.kommandolinje("Åse; «prøve»");
    private static final int LINJER = 6;

    private static DatabaseAddress adresse;

    private SingleConnectionDataSource forbindelse;
    private JdbcClient jdbc;

    @BeforeAll
    static void start() {
        adresse = TestDatabase.freshAddress();
    }

    /** All that a test does is undone after it. */
    @BeforeEach
    void skrivNoe() throws SQLException {
        forbindelse = new SingleConnectionDataSource(adresse.unpooled().getConnection(), true);
        forbindelse.getConnection().setAutoCommit(false);
        jdbc = JdbcClient.create(forbindelse);
        Spor spor = new Spor(jdbc);
        for (int i = 1; i < LINJER; i++) {
            spor.skriv(AKTOR, Spor.Handling.VERIFISER, "mappe " + i);
        }
        spor.skriv(AKTOR, Spor.Handling.SPOR_SKREVET_UT, null);
    }

    @AfterEach
    void angre() throws SQLException {
        forbindelse.getConnection().rollback();
        forbindelse.destroy();
    }

    @Test
    void theChainHoldsAndItsNumbersHaveNoGapsHoweverManyWriteAndWhoeverGivesUp() {
        DatabaseAddress flere = TestDatabase.freshAddress();
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(nr -> CompletableFuture.runAsync(() -> skrivOgAngre(flere, nr)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(new Sporkontroll(JdbcClient.create(flere.unpooled())).kontroller(Map.of()))
                .isEqualTo(new Sporkontroll.Resultat(8 * 3, Optional.empty()));
    }

    private static void skrivOgAngre(DatabaseAddress adresse, int nr) {
        for (int i = 0; i < 3; i++) {
            new Spor(JdbcClient.create(adresse.unpooled()))
                    .skriv(AKTOR, Spor.Handling.VERIFISER, "tråd " + nr + " nr. " + i);
            try (Connection angrer = adresse.unpooled().getConnection()) {
                angrer.setAutoCommit(false);
                angrer.createStatement()
                        .execute("insert into operasjon.spor (hvem, fra, handling) values ('a', 'KONSOLL', 'ANGRET')");
                angrer.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update operasjon.spor set hvem = 'en annen'",
                "delete from operasjon.spor",
                "truncate operasjon.spor",
                "update operasjon.spor_ende set nummer = 1",
                "delete from operasjon.spor_ende",
                "truncate operasjon.spor_ende"
            })
    void nobodyChangesItThroughTheDatabase(String sql) {
        jdbc.sql("savepoint foer").update();
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("kan ikke endres");
        jdbc.sql("rollback to foer").update();
        assertThat(kontroller().brudd()).isEmpty();
    }

    @Test
    void whoWritesDecidesNeitherNumberTimeAddressNorHash() {
        jdbc.sql("insert into operasjon.spor (nummer, tid, hvem, fra, adresse, handling, kjede)"
                        + " values (1, '2001-01-01', 'noen', 'KONSOLL', 'et sted', 'NOE', 'x')")
                .update();

        assertThat(kontroller().brudd()).isEmpty();
        assertThat(jdbc.sql(
                                "select nummer - (select min(nummer) from operasjon.spor) + 1 || ' ' || adresse || ' ' || (tid > '2025-01-01') from operasjon.spor"
                                        + " where hvem = 'noen'")
                        .query(String.class)
                        .single())
                .isEqualTo(LINJER + 1 + " 127.0.0.1 true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update operasjon.spor set hvem = 'en annen' where nummer = 3 | Linje 3 (",
                "update operasjon.spor set tid = tid + interval '1 microsecond' where nummer = 2 | Linje 2 (",
                "update operasjon.spor set gjelder = null where nummer = 4 | Linje 4 (",
                "update operasjon.spor set gjelder = '', svar = 'GITT' where nummer = 4 | Linje 4 (",
                "delete from operasjon.spor where nummer = 1 | Linje 1 mangler",
                "delete from operasjon.spor where nummer = 5 | Linje 5 mangler",
                "delete from operasjon.spor where nummer > 4 | slutter med linje 4, men skal slutte med linje 6",
                "delete from operasjon.spor | slutter med linje 0, men skal slutte med linje 6",
                "update operasjon.spor set nummer = 5 - nummer where nummer in (2, 3) | Linje 2 ("
            })
    void oneWithAllRightsWhoChangesALineIsFoundAtTheFirstBrokenLink(String sql, String funn) throws SQLException {
        somEier("alter table operasjon.spor drop constraint spor_pkey", sql);

        assertThat(kontroller().brudd())
                .hasValueSatisfying(brudd -> assertThat(brudd).contains(funn));
    }

    @Test
    void oneWhoWorksTheWholeChainOutAnewIsFoundByWhatWasExportedBefore(@TempDir Path mappe) throws Exception {
        Path fil = mappe.resolve("spor.csv");
        Files.write(fil, Sporfil.bytes(new Sporkontroll(jdbc)));
        Map<Long, String> eksportert = Sporfil.kjeder(fil);
        new Spor(jdbc).skriv(AKTOR, Spor.Handling.VERIFISER, "etterpå");
        assertThat(new Sporkontroll(jdbc).kontroller(eksportert).brudd()).isEmpty();

        somEier("""
                do $$ declare rad operasjon.spor; forrige text := repeat('0', 64); begin
                    update operasjon.spor set hvem = 'en annen' where nummer = 3;
                    for rad in select * from operasjon.spor order by nummer loop
                        forrige := operasjon.kjede(forrige, rad);
                        update operasjon.spor set kjede = forrige where nummer = rad.nummer;
                    end loop;
                    update operasjon.spor_ende set kjede = forrige;
                end $$
                """);

        assertThat(kontroller().brudd()).isEmpty();
        assertThat(new Sporkontroll(jdbc).kontroller(eksportert).brudd())
                .hasValueSatisfying(
                        brudd -> assertThat(brudd).contains("Linje 3 (").contains("skrevet ut"));
        assertThat(Files.readString(fil))
                .startsWith("nummer;tid;hvem;fra;adresse;handling;kjoring;gjelder;svar;kjede\n1;")
                .contains(";\"Åse; «prøve»\";KOMMANDOLINJE;127.0.0.1;VERIFISER;;mappe 1;;");
    }

    @Test
    void whatWasWrittenBeforeTheChainIsChainedWhenTheDatabaseIsUpgraded() throws Exception {
        DatabaseAddress gammel = TestDatabase.emptyAddress();
        try (Connection forbindelse = gammel.unpooled().getConnection();
                Statement setning = forbindelse.createStatement();
                Stream<Path> migreringer = Files.list(Path.of("sql/migrering"))) {
            setning.execute("create schema resultat");
            List<Path> kjede = migreringer
                    .filter(fil -> fil.getFileName().toString().startsWith("V"))
                    .sorted(Comparator.comparingInt(SporkontrollTest::versjon))
                    .toList();
            for (Path fil : kjede) {
                if (fil.toString().endsWith("__spor.sql")) {
                    setning.execute("insert into operasjon.spor (hvem, handling, kjoring, gjelder, svar) values"
                            + " ('en', 'AVSTEM', '2018/endelig-1', '0301 abc', 'GITT'),"
                            + " ('to', 'FORKLAR_DELTAKER', '2018/endelig-1', 'D1', 'AVVIST')");
                }
                setning.execute(Files.readString(fil));
            }
        }
        JdbcClient etter = JdbcClient.create(gammel.unpooled());
        new Spor(etter).skriv(AKTOR, Spor.Handling.VERIFISER, "ny");

        assertThat(new Sporkontroll(etter).kontroller(Map.of()))
                .isEqualTo(new Sporkontroll.Resultat(3, Optional.empty()));
    }

    private static int versjon(Path fil) {
        return Integer.parseInt(fil.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
    }

    private Sporkontroll.Resultat kontroller() {
        return new Sporkontroll(jdbc).kontroller(Map.of());
    }

    /** As the superuser that no trigger stops. */
    private void somEier(String... setninger) {
        for (String tabell : List.of("operasjon.spor", "operasjon.spor_ende")) {
            jdbc.sql("alter table " + tabell + " disable trigger user").update();
        }
        for (String sql : setninger) {
            jdbc.sql(sql).update();
        }
    }
}
