package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcUttrekkTest {
    private TestDatabase database;

    @TempDir
    private Path mappe;

    @BeforeEach
    void lagNir() throws SQLException {
        database = TestDatabase.fresh();
        utfor("create schema nir");
        utfor("create table nir.deltaker (deltaker_id text, kjonn char(1), fodselsaar int, kategori varchar(20),"
                + " skjermet boolean, endret timestamptz default now())");
        utfor("create table nir.program (program_id text, versjon int, deltaker_id text, kommunenummer char(4),"
                + " bydelsnummer char(6), start_dato date, planlagt_slutt_dato date, slutt_dato date,"
                + " avslutningsaarsak text, operasjon text, registrert timestamptz, kilde text)");
        utfor("create table nir.vedtak (vedtak_id text, versjon int, deltaker_id text, kommunenummer text,"
                + " vedtakstype text, vedtaksdato date, fra_dato date, til_dato date, operasjon text,"
                + " registrert timestamptz, kilde text)");
        utfor(
                "create table nir.tiltak (tiltak_id text, versjon int, deltaker_id text, kommunenummer text, ordning text,"
                        + " tiltakstype text, fra_dato date, til_dato date, operasjon text, registrert timestamptz, kilde text)");
        utfor(
                "insert into nir.deltaker values ('P2', 'K', 1990, 'KAN_TILBYS', true), ('P1', 'M', 1980, 'RETT_OG_PLIKT', false)");
        utfor("insert into nir.program values"
                + " ('G2', 1, 'P2', '1103', null, '2018-01-02', null, null, null, 'NY', '2018-01-03T10:00:00+0100', 'NIR'),"
                + " ('G1', 2, 'P1', '0301', '030101', '2017-01-02', '2019-01-01', '2018-12-31', 'ARBEID_HELTID', 'ENDRET',"
                + " '2019-01-03T10:00:00Z', 'FAGSYSTEM'),"
                + " ('G1', 1, 'P1', '0301', '030101', '2017-01-02', '2019-01-01', null, '', 'NY',"
                + " '2017-01-03T10:00:00.123456+01:00', 'NIR')");
        utfor(
                "insert into nir.vedtak values ('V1', 1, 'P1', '0301', 'TILDELING', '2016-12-20', '2017-01-02', '2019-01-01',"
                        + " 'NY', '2017-01-03T10:00:00+01', 'NIR')");
        utfor(
                "insert into nir.tiltak values ('T1', 1, 'P1', '0301', 'INTRO', 'NORSKOPPLARING', '2017-01-02', null, 'NY',"
                        + " '2017-01-03T10:00:00Z', 'NIR')");
    }

    @AfterEach
    void lukk() {
        database.close();
    }

    @Test
    void theDatabaseGivesTheSameContentAsTheFiles() throws SQLException {
        int fraFil;
        try (Filuttrekk uttrekk = Filuttrekk.aapne(new Testuttrekk().mappe(mappe.resolve("uttrekk")))) {
            fraFil = frysing().frys(uttrekk, Stoppsignal.ALDRI);
        }
        int fraNir;
        Instant for_ = Instant.now().minusSeconds(60);
        try (JdbcUttrekk uttrekk = JdbcUttrekk.aapne(database.dataSource(), JdbcUttrekk.STANDARD_SKJEMA)) {
            assertThat(uttrekk.hentet()).isBetween(for_, Instant.now().plusSeconds(60));
            fraNir = frysing().frys(uttrekk, Stoppsignal.ALDRI);
        }

        for (Uttrekksfil fil : Uttrekksfil.values()) {
            String kolonner = String.join(", ", fil.kolonnenavn());
            String sporring = "select (" + kolonner + ", bolk)::text from register." + fil.tabell()
                    + " where uttrekk_id = %d order by " + fil.idKolonne() + ", linje";
            assertThat(rader(sporring.replace("%d", Integer.toString(fraNir))))
                    .isNotEmpty()
                    .isEqualTo(rader(sporring.replace("%d", Integer.toString(fraFil))));
        }
        assertThat(rader("select kilde from register.uttrekk order by uttrekk_id"))
                .containsExactly("FIL", "JDBC");
        assertThat(frysing()
                        .stemmer(frysing().forsegl(fraNir, Stoppsignal.ALDRI).uttrekkId()))
                .isTrue();
    }

    @Test
    void whatChangesInNirWhileItIsReadIsNotSeen() throws SQLException {
        try (JdbcUttrekk uttrekk = JdbcUttrekk.aapne(database.dataSource(), "nir")) {
            utfor("delete from nir.tiltak");
            assertThat(frysing().tell(frysing().frys(uttrekk, Stoppsignal.ALDRI)))
                    .contains(new Radtelling(Uttrekksfil.TILTAK, 1, 0));
        }
    }

    @Test
    void badRowsAreRejectedWithTheirTextInTheContractsOrder() throws SQLException {
        utfor("insert into nir.tiltak values ('T1', 1, 'P1', null, 'INTRO', 'a;b', 'infinity', null, 'NY',"
                + " '2017-01-03T10:00:00.5Z', 'NIR'), ('T0', 1, 'P9', null, 'INTRO', null, null, null, 'NY', 'infinity', 'NIR'),"
                + " ('T9', 1, 'P9', null, 'INTRO', 'x', null, null, 'NY', '2017-01-03T10:00:00.5+02', 'NIR')");
        try (JdbcUttrekk uttrekk = JdbcUttrekk.aapne(database.dataSource(), "nir")) {
            assertThat(frysing().avviste(frysing().frys(uttrekk, Stoppsignal.ALDRI), 10))
                    .containsExactly(
                            new Avvistrad(
                                    "tiltak.csv",
                                    1,
                                    "UGYLDIG_VERDI registrert «infinity»",
                                    "T0;1;P9;;INTRO;;;;NY;infinity;NIR"),
                            new Avvistrad(
                                    "tiltak.csv",
                                    3,
                                    "UGYLDIG_VERDI fra_dato «infinity»",
                                    "T1;1;P1;;INTRO;\"a;b\";infinity;;NY;2017-01-03T10:00:00.500000Z;NIR"),
                            new Avvistrad(
                                    "tiltak.csv",
                                    4,
                                    "UKJENT_DELTAKER deltaker_id «P9» tiltak_id «T9» kommunenummer «»",
                                    "T9;1;P9;;INTRO;x;;;NY;2017-01-03T08:00:00.500000Z;NIR"));
        }
    }

    @Test
    void aMissingColumnIsRefused() throws SQLException {
        utfor("alter table nir.vedtak drop column fra_dato");

        assertThatThrownBy(() -> JdbcUttrekk.aapne(database.dataSource(), "nir"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Kolonnen fra_dato mangler i tabellen nir.vedtak");
    }

    @Test
    void aNationalIdentityNumberInTheDatabaseIsRefused() throws SQLException {
        utfor("insert into nir.deltaker values ('" + Personnummer.med("410180") + "', 'K', 1990, 'KAN_TILBYS', true)");

        try (JdbcUttrekk uttrekk = JdbcUttrekk.aapne(database.dataSource(), "nir")) {
            assertThatThrownBy(() -> frysing().frys(uttrekk, Stoppsignal.ALDRI))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("deltaker.csv, linje 1, kolonne deltaker_id");
        }
        assertThat(rader("select 'noe' from register.uttrekk")).isEmpty();
    }

    @Test
    void aReadingThatWaitsForNirIsCutOffAndLeavesNothing() throws Exception {
        List<Runnable> avbrudd = new CopyOnWriteArrayList<>();
        Stoppsignal stopp = new Stoppsignal() {
            @Override
            public void sjekk() {}

            @Override
            public Ventetid begynn(Runnable avbryt) {
                avbrudd.add(avbryt);
                return () -> avbrudd.remove(avbryt);
            }
        };
        try (JdbcUttrekk uttrekk = JdbcUttrekk.aapne(database.dataSource(), "nir");
                Connection opptatt = database.dataSource().getConnection()) {
            opptatt.setAutoCommit(false);
            opptatt.createStatement().execute("lock table nir.tiltak");
            CompletableFuture<Integer> frysing =
                    CompletableFuture.supplyAsync(() -> frysing().frys(uttrekk, stopp));
            while (!frysing.isDone()
                    && rader("select 'noen' from pg_locks where not granted").isEmpty()) {
                Thread.onSpinWait();
            }

            avbrudd.forEach(Runnable::run);

            assertThat(frysing)
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withCauseInstanceOf(FailedException.class);
            assertThat(avbrudd).isEmpty();
            opptatt.rollback();
        }
        assertThat(rader("select 'noe' from register.uttrekk")).isEmpty();
    }

    private Frysing frysing() {
        return new Frysing(database.dataSource(), new Ressurser(Path.of("finnes-ikke")));
    }

    private void utfor(String sql) throws SQLException {
        try (Connection forbindelse = database.dataSource().getConnection();
                Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    private List<String> rader(String sql) throws SQLException {
        try (Connection forbindelse = database.dataSource().getConnection();
                Statement setning = forbindelse.createStatement();
                ResultSet rad = setning.executeQuery(sql)) {
            List<String> rader = new ArrayList<>();
            while (rad.next()) {
                rader.add(rad.getString(1));
            }
            return rader;
        }
    }
}
