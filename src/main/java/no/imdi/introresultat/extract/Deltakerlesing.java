package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakerkategori;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import org.postgresql.PGStatement;

/**
 * Reads one bucket of a frozen extract, a participant with everything that is theirs at a time: four cursors in the same
 * order on one connection, merged as they run. However large the extract, a few thousand rows are in memory.
 */
public final class Deltakerlesing implements Iterator<Deltakermappe>, AutoCloseable {
    private static final int RADER_OM_GANGEN = 2000;
    /** Asks the driver for PostgreSQL's binary form from the first row on: no text to parse. */
    private static final int BINAERT = -1;

    private final List<PreparedStatement> setninger = new ArrayList<>();
    private final ResultSet deltakere;
    private final Registreringsmarkor<Program> program;
    private final Registreringsmarkor<Vedtak> vedtak;
    private final Registreringsmarkor<Tiltak> tiltak;
    private boolean flere;

    /**
     * Begins to read.
     *
     * @param forbindelse with auto-commit off; its transaction must live until this is closed
     * @param ressurser where the SQL statements lie
     * @param uttrekkId which extract
     * @param bolk which bucket, 0 to {@link Bolk#ANTALL} - 1
     * @throws FailedException when the database fails
     */
    public Deltakerlesing(Connection forbindelse, Ressurser ressurser, int uttrekkId, int bolk) {
        boolean begynt = false;
        try {
            if (forbindelse.getAutoCommit()) {
                throw new IllegalArgumentException("auto-commit must be off, or the driver reads everything at once");
            }
            new Sporring("set local work_mem = '32MB'").utfor(forbindelse);
            deltakere = aapne(forbindelse, ressurser, "les_deltakere", uttrekkId, bolk);
            program = Registreringsmarkor.program(aapne(forbindelse, ressurser, "les_program", uttrekkId, bolk));
            vedtak = Registreringsmarkor.vedtak(aapne(forbindelse, ressurser, "les_vedtak", uttrekkId, bolk));
            tiltak = Registreringsmarkor.tiltak(aapne(forbindelse, ressurser, "les_tiltak", uttrekkId, bolk));
            flere = deltakere.next();
            begynt = true;
        } catch (SQLException e) {
            throw feil(e);
        } finally {
            if (!begynt) {
                close();
            }
        }
    }

    @Override
    public boolean hasNext() {
        return flere;
    }

    /** The next participant in the order of {@code deltaker_id}. */
    @Override
    public Deltakermappe next() {
        if (!flere) {
            throw new NoSuchElementException();
        }
        try {
            Deltaker deltaker = new Deltaker(
                    deltakere.getString(1),
                    Kjonn.valueOf(deltakere.getString(2)),
                    deltakere.getInt(3),
                    Deltakerkategori.valueOf(deltakere.getString(4)),
                    deltakere.getBoolean(5));
            String id = deltaker.deltakerId();
            Deltakermappe mappe = new Deltakermappe(deltaker, program.til(id), vedtak.til(id), tiltak.til(id));
            flere = deltakere.next();
            if (!flere) {
                program.tom();
                vedtak.tom();
                tiltak.tom();
            }
            return mappe;
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement setning : setninger) {
                setning.close();
            }
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    private ResultSet aapne(Connection forbindelse, Ressurser ressurser, String navn, int uttrekkId, int bolk)
            throws SQLException {
        Sporring sporring =
                Sporring.av(ressurser, navn).med("uttrekk_id", uttrekkId).med("bolk", bolk);
        PreparedStatement setning = forbindelse.prepareStatement(sporring.sql());
        setninger.add(setning);
        setning.setFetchSize(RADER_OM_GANGEN);
        setning.unwrap(PGStatement.class).setPrepareThreshold(BINAERT);
        return setning.executeQuery();
    }

    private static FailedException feil(SQLException e) {
        return new FailedException("Lesingen av det frosne uttrekket stoppet i databasen; start kjøringen på nytt.", e);
    }
}
