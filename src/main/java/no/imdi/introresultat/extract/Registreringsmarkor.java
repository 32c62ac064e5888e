package no.imdi.introresultat.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.register.Versjon;

/**
 * The registrations of one kind, read in the participants' order and handed out a participant at a time.
 *
 * @param <T> the kind
 */
final class Registreringsmarkor<T> implements AutoCloseable {
    private static final int FORSTE_EGNE = 9;

    private final ResultSet rader;
    private final Radleser<T> leser;
    private String eier;

    private Registreringsmarkor(ResultSet rader, Radleser<T> leser) throws SQLException {
        this.rader = rader;
        this.leser = leser;
        neste();
    }

    /** Makes a registration of the row a result set stands on. */
    @FunctionalInterface
    private interface Radleser<T> {
        T les(ResultSet rad, Versjon versjon) throws SQLException;
    }

    static Registreringsmarkor<Program> program(ResultSet rader) throws SQLException {
        return new Registreringsmarkor<>(
                rader,
                (rad, versjon) -> new Program(
                        versjon,
                        rad.getString(FORSTE_EGNE),
                        dato(rad, FORSTE_EGNE + 1),
                        dato(rad, FORSTE_EGNE + 2),
                        dato(rad, FORSTE_EGNE + 3),
                        rad.getString(FORSTE_EGNE + 4)));
    }

    static Registreringsmarkor<Vedtak> vedtak(ResultSet rader) throws SQLException {
        return new Registreringsmarkor<>(rader, (rad, versjon) -> {
            String type = rad.getString(FORSTE_EGNE);
            return new Vedtak(
                    versjon,
                    type == null ? null : Vedtakstype.valueOf(type),
                    dato(rad, FORSTE_EGNE + 1),
                    dato(rad, FORSTE_EGNE + 2),
                    dato(rad, FORSTE_EGNE + 3));
        });
    }

    static Registreringsmarkor<Tiltak> tiltak(ResultSet rader) throws SQLException {
        return new Registreringsmarkor<>(rader, (rad, versjon) -> {
            String ordning = rad.getString(FORSTE_EGNE);
            return new Tiltak(
                    versjon,
                    ordning == null ? null : Ordning.valueOf(ordning),
                    rad.getString(FORSTE_EGNE + 1),
                    dato(rad, FORSTE_EGNE + 2),
                    dato(rad, FORSTE_EGNE + 3));
        });
    }

    /** The registrations of the next participant; participants are asked for in order. */
    List<T> til(String deltakerId) throws SQLException {
        if (eier == null || !eier.equals(deltakerId)) {
            if (eier != null && eier.compareTo(deltakerId) < 0) {
                throw new FailedException("Uttrekket har registreringer uten deltaker; kontroller det med «verify».");
            }
            return List.of();
        }
        List<T> registreringer = new ArrayList<>();
        do {
            registreringer.add(leser.les(rader, versjon(deltakerId)));
            neste();
        } while (deltakerId.equals(eier));
        return registreringer;
    }

    /** Fails when registrations are left although there are no more participants. */
    void tom() {
        if (eier != null) {
            throw new FailedException("Uttrekket har registreringer uten deltaker; kontroller det med «verify».");
        }
    }

    private void neste() throws SQLException {
        eier = rader.next() ? rader.getString(1) : null;
    }

    private Versjon versjon(String deltakerId) throws SQLException {
        String tilhorer = rader.getString(4);
        return new Versjon(
                rader.getString(2),
                rader.getInt(3),
                tilhorer.equals(deltakerId) ? deltakerId : tilhorer,
                rader.getString(5),
                Operasjon.valueOf(rader.getString(6)),
                rader.getObject(7, OffsetDateTime.class).toInstant(),
                Kilde.valueOf(rader.getString(8)));
    }

    private static LocalDate dato(ResultSet rad, int kolonne) throws SQLException {
        return rad.getObject(kolonne, LocalDate.class);
    }

    @Override
    public void close() throws SQLException {
        rader.close();
    }
}
