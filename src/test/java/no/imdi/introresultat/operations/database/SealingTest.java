package no.imdi.introresultat.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.imdi.introresultat.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {
    private static final String SEAL = "select register.forsegl(%d, lpad('%d', 64, '0'))";

    private static TestDatabase database;

    private int sealed;
    private int open;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void freeze() throws SQLException {
        sealed = extract();
        open = extract();
        execute(SEAL.formatted(sealed, sealed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into register.deltaker (uttrekk_id, deltaker_id, bolk) values (:s, 'D2', 1)",
                "insert into register.deltaker_:s (uttrekk_id, deltaker_id, bolk) values (:s, 'D2', 1)",
                "update register.deltaker set kjonn = 'K' where uttrekk_id = :s",
                "update register.deltaker_:s set kjonn = 'K'",
                "delete from register.deltaker where uttrekk_id = :s",
                "delete from register.deltaker_:s",
                "truncate register.deltaker",
                "truncate register.deltaker_:s",
                "truncate register.delt_id_:s",
                "update register.deltaker set uttrekk_id = :o where uttrekk_id = :s",
                "update register.deltaker set uttrekk_id = :s where uttrekk_id = :o",
                "insert into register.program (uttrekk_id, program_id, versjon, deltaker_id, bolk) values (:s, 'P', 1, 'D', 1)",
                "insert into register.vedtak (uttrekk_id, vedtak_id, versjon, deltaker_id, bolk) values (:s, 'V', 1, 'D', 1)",
                "insert into register.tiltak (uttrekk_id, tiltak_id, versjon, deltaker_id, bolk) values (:s, 'T', 1, 'D', 1)",
                "insert into register.avvist_rad (uttrekk_id, fil) values (:s, 'deltaker.csv')",
                "insert into register.delt_id (uttrekk_id, type, id, deltaker_id) values (:s, 'P', 'P1', 'D')",
                "update register.uttrekk set hentet = now() where uttrekk_id = :s",
                "update register.uttrekk set segl = null, forseglet = null where uttrekk_id = :s",
                "delete from register.uttrekk where uttrekk_id = :s",
                "truncate register.uttrekk cascade",
                "insert into register.uttrekk_fil values (:s, 'ny.csv', 1, 0, null)",
                "update register.uttrekk_fil set lest = 0 where uttrekk_id = :s",
                "update register.uttrekk_fil set uttrekk_id = :s, fil = 'x' where uttrekk_id = :o",
                "delete from register.uttrekk_fil where uttrekk_id = :s",
                "truncate register.uttrekk_fil",
                "select register.slett_uforseglet(:s)",
                "select register.opprett_partisjoner(:s)",
                "select register.forsegl(:s, repeat('a', 64))"
            })
    void aSealedExtractRefuses(String change) {
        assertThatThrownBy(() -> execute(filled(change)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("IR001"))
                .hasMessageContaining("forseglet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into register.deltaker (uttrekk_id, deltaker_id, bolk) values (:o, 'D2', 1)",
                "update register.deltaker set kjonn = 'K' where uttrekk_id = :o",
                "delete from register.deltaker where uttrekk_id = :o",
                "truncate register.deltaker_:o",
                "update register.uttrekk_fil set lest = 2 where uttrekk_id = :o",
                "select register.slett_uforseglet(:o)",
                "select register.slett_uforseglet(987654)"
            })
    void anUnsealedExtractBesideItAccepts(String change) throws SQLException {
        execute(filled(change));
        assertThat(count("register.deltaker where uttrekk_id = " + sealed)).isEqualTo(1);
    }

    @Test
    void alsoReplicationIsRefused() {
        assertThatThrownBy(() -> execute("set session_replication_role = replica; delete from register.deltaker_"
                        + sealed + "; set session_replication_role = origin"))
                .hasMessageContaining("forseglet");
    }

    @Test
    void twoExtractsCannotHaveTheSameSeal() {
        assertThatThrownBy(() -> execute(SEAL.formatted(open, sealed)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
    }

    @Test
    void aSealIsASha256() {
        assertThatThrownBy(() -> execute("select register.forsegl(" + open + ", 'abc')"))
                .hasMessageContaining("SHA-256");
    }

    @Test
    void deletingAnUnsealedExtractRemovesAllOfItAndOnlyIt() throws SQLException {
        execute("select register.slett_uforseglet(" + open + ")");
        assertThat(count("register.uttrekk where uttrekk_id = " + open)).isZero();
        assertThat(count("register.uttrekk_fil where uttrekk_id = " + open)).isZero();
        assertThat(count("pg_tables where schemaname = 'register' and tablename like '%\\_" + open + "'"))
                .isZero();
        assertThat(count("pg_tables where schemaname = 'register' and tablename like '%\\_" + sealed + "'"))
                .isEqualTo(6);
    }

    @Test
    void thePeopleWhoMeetTheRefusalReadItInNorwegian() {
        assertThatThrownBy(() -> execute("delete from register.deltaker_" + sealed))
                .satisfies(e -> assertThat(database.database().errors().failure(e))
                        .hasMessage("Uttrekket er forseglet og kan ikke endres (DELETE i register.deltaker_" + sealed
                                + ")."));
    }

    private String filled(String statement) {
        return statement.replace(":s", Integer.toString(sealed)).replace(":o", Integer.toString(open));
    }

    private static int extract() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            int id;
            try (ResultSet row = statement.executeQuery(
                    "insert into register.uttrekk (hentet, kilde) values (now(), 'FIL') returning uttrekk_id")) {
                row.next();
                id = row.getInt(1);
            }
            statement.execute("insert into register.uttrekk_fil values (" + id + ", 'deltaker.csv', 1, 0, null)");
            statement.execute("select register.opprett_partisjoner(" + id + ")");
            statement.execute(
                    "insert into register.deltaker (uttrekk_id, deltaker_id, bolk) values (" + id + ", 'D1', 1)");
            return id;
        }
    }

    private static long count(String from) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
