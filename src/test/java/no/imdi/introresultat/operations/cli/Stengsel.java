package no.imdi.introresultat.operations.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gates in a test's database: triggers that make whoever comes to a chosen point of a run wait there, for as long as this
 * holds an advisory lock. A test knows exactly where the run stands, without waiting for a clock.
 */
final class Stengsel implements AutoCloseable {
    private static final long LAAS = 20180301;
    private static final Duration TAALMODIGHET = Duration.ofMinutes(3);
    private static final String VENTENDE = "pg_locks join pg_stat_activity using (pid)"
            + " where locktype = 'advisory' and not granted and datname = current_database()";
    private static final String PORTER = """
            create schema prove;
            create table prove.punkt (navn text);
            grant usage on schema prove to public;
            grant select on prove.punkt to public;
            create function prove.vent() returns trigger language plpgsql as $$
            begin
                if exists (select from prove.punkt where navn = tg_argv[0]) then
                    perform pg_advisory_xact_lock_shared(20180301);
                end if;
                return new;
            end $$;
            create function prove.vent_ved_steg() returns trigger language plpgsql as $$
            begin
                if exists (select from prove.punkt where navn = new.step_name) then
                    perform pg_advisory_xact_lock_shared(20180301);
                end if;
                return new;
            end $$;
            create trigger port before insert on register.tiltak for each row
                when (new.linje = 60) execute function prove.vent('midt i frysingen');
            create trigger port before update on register.uttrekk for each row
                when (new.segl is not null) execute function prove.vent('forseglingen');
            create trigger port before insert on resultat.deltakerresultat for each row
                when (new.bolk = 5) execute function prove.vent('midt i en bolk');
            create trigger port before update on batch.batch_step_execution for each row
                when (new.status = 'COMPLETED') execute function prove.vent_ved_steg();
            create trigger port_manifest before update on resultat.kjoring for each row
                when (new.manifest_sha256 is distinct from old.manifest_sha256)
                execute function prove.vent('mappen er flyttet');
            create trigger port_ferdig before update on resultat.kjoring for each row
                when (new.status = 'FERDIG') execute function prove.vent('alt er gjort');
            """;

    private final JdbcClient jdbc;
    private final Connection nokkel;

    /** Puts up the gates, all open. */
    Stengsel(DatabaseAddress database) throws SQLException {
        this.jdbc = JdbcClient.create(database.unpooled());
        this.nokkel = database.unpooled().getConnection();
        utfor(PORTER);
    }

    /** Closes one gate: a point's name, or a step's for the moment it has done its work. */
    void steng(String punkt) throws SQLException {
        utfor("delete from prove.punkt; insert into prove.punkt values ('" + punkt + "');" + " select pg_advisory_lock("
                + LAAS + ")");
    }

    /** Opens the gate again; whoever stands before it goes on. */
    void aapne() throws SQLException {
        utfor("select pg_advisory_unlock_all(); delete from prove.punkt");
    }

    /** Returns when someone stands before the closed gate. */
    void ventPaaNoen(AnnenProsess prosess) {
        vent(
                () -> !prosess.lever() || venter() > 0,
                () -> "nobody came to the gate; the process said: " + prosess.sagt());
        if (!prosess.lever()) {
            throw new AssertionError("the process ended before it came to the gate: " + prosess.sagt());
        }
    }

    /** The application name of whoever stands before the closed gate, as their address says it; waits until someone does. */
    String hvemVenter() {
        vent(() -> venter() > 0, () -> "nobody came to the gate");
        return jdbc.sql("select distinct application_name from " + VENTENDE)
                .query(String.class)
                .single();
    }

    /** Throws out what a killed process had asked the server for, as if the server had seen it die at once. */
    void kastUt() {
        kastUt("introresultat");
    }

    /** As {@link #kastUt()}, for one that goes by an application name of its own beside one that lives. */
    void kastUt(String program) {
        jdbc.sql("select pg_terminate_backend(pid) from " + VENTENDE + " and application_name = ?")
                .param(program)
                .query()
                .listOfRows();
        vent(
                () -> jdbc.sql("select count(*) from " + VENTENDE + " and application_name = ?")
                                .param(program)
                                .query(Long.class)
                                .single()
                        == 0,
                () -> "the killed process' session would not end");
    }

    private long venter() {
        return jdbc.sql("select count(*) from " + VENTENDE).query(Long.class).single();
    }

    /** Returns when something has come true; fails when it never does. */
    static void vent(BooleanSupplier sant, java.util.function.Supplier<String> ellers) {
        long frist = System.nanoTime() + TAALMODIGHET.toNanos();
        while (!sant.getAsBoolean()) {
            if (System.nanoTime() > frist) {
                throw new AssertionError(ellers.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void utfor(String sql) throws SQLException {
        try (Statement setning = nokkel.createStatement()) {
            setning.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        nokkel.close();
    }
}
