package no.imdi.introresultat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.imdi.introresultat.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunLockTest {
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void onlyOneHoldsTheLockOfAYearAndKind() throws SQLException {
        try (RunLock first = RunLock.tryTake(unpooled(), 2018, 1).orElseThrow()) {
            assertThat(RunLock.tryTake(unpooled(), 2018, 1)).isEmpty();
            assertThat(RunLock.isTaken(database.dataSource(), 2018, 1)).isTrue();
            assertThat(first.isHeld()).isTrue();
        }
        assertThat(RunLock.isTaken(database.dataSource(), 2018, 1)).isFalse();
    }

    @Test
    void otherYearsAndKindsAreNotTouched() throws SQLException {
        try (RunLock first = RunLock.tryTake(unpooled(), 2019, 1).orElseThrow();
                RunLock otherKind = RunLock.tryTake(unpooled(), 2019, 2).orElseThrow();
                RunLock otherYear = RunLock.tryTake(unpooled(), 2020, 1).orElseThrow()) {
            assertThat(first.isHeld() && otherKind.isHeld() && otherYear.isHeld())
                    .isTrue();
        }
    }

    @Test
    void askingDoesNotTakeTheLock() throws SQLException {
        assertThat(RunLock.isTaken(database.dataSource(), 2021, 1)).isFalse();
        try (RunLock lock = RunLock.tryTake(unpooled(), 2021, 1).orElseThrow()) {
            assertThat(lock.isHeld()).isTrue();
        }
    }

    @Test
    void aLockWhoseConnectionIsBrokenIsNotHeldAndIsFreeForOthers() throws SQLException {
        RunLock lost = RunLock.tryTake(unpooled(), 2022, 1).orElseThrow();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 5000) from pg_locks"
                    + " where locktype = 'advisory' and objid = " + (2022 * 16 + 1));
        }
        assertThat(lost.isHeld()).isFalse();
        try (RunLock next = RunLock.tryTake(unpooled(), 2022, 1).orElseThrow()) {
            assertThat(next.isHeld()).isTrue();
        }
        lost.close();
    }

    @Test
    void aClosedLockIsNotHeld() throws SQLException {
        RunLock lock = RunLock.tryTake(unpooled(), 2023, 1).orElseThrow();
        lock.close();
        lock.close();
        assertThat(lock.isHeld()).isFalse();
    }

    @Test
    void aKindOutsideItsRangeWouldBeAnotherYearsLock() {
        assertThatThrownBy(() -> RunLock.tryTake(unpooled(), 2018, 16)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DataSource unpooled() {
        return database.database().unpooled();
    }
}
