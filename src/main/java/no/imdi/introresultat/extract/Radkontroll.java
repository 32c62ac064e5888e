package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.imdi.introresultat.register.FailedException;

/**
 * Rejects what only shows when all rows are in: doubles, and registrations of participants who are not there. Their text
 * is read once more from the source, which costs something only when there are any.
 */
final class Radkontroll {
    private static final int LINJER_I_MINNET = 5000;

    private final Connection forbindelse;
    private final Ressurser ressurser;
    private final int uttrekkId;
    private final Stoppsignal stopp;

    Radkontroll(Connection forbindelse, Ressurser ressurser, int uttrekkId, Stoppsignal stopp) {
        this.forbindelse = forbindelse;
        this.ressurser = ressurser;
        this.uttrekkId = uttrekkId;
        this.stopp = stopp;
    }

    /** Moves such rows from their tables to the rejected ones, and notes the ids that participants share. */
    void utfor(Uttrekkskilde kilde) throws SQLException {
        sporring("frys_avviste_linjer", Uttrekksfil.DELTAKER).utfor(forbindelse);
        sporring("frys_doble_deltakere", Uttrekksfil.DELTAKER).utfor(forbindelse);
        Set<Uttrekksfil> registreringer = EnumSet.complementOf(EnumSet.of(Uttrekksfil.DELTAKER));
        for (Uttrekksfil fil : registreringer) {
            stopp.sjekk();
            sporring("frys_ukjente_deltakere", fil).utfor(forbindelse);
            sporring("frys_doble_versjoner", fil).utfor(forbindelse);
            sporring("frys_delte_id", fil).utfor(forbindelse);
        }
        for (Uttrekksfil fil : Uttrekksfil.values()) {
            flytt(kilde, fil);
        }
    }

    private Sporring sporring(String navn, Uttrekksfil fil) {
        return Sporring.av(ressurser, navn)
                .med("uttrekk_id", uttrekkId)
                .med("tabell", fil.tabell())
                .med("id_kolonne", fil.idKolonne());
    }

    /** Stores the rows whose lines stand in {@code avvist_linje}. */
    private void flytt(Uttrekkskilde kilde, Uttrekksfil fil) throws SQLException {
        try (Statement setning = forbindelse.createStatement()) {
            setning.setFetchSize(LINJER_I_MINNET);
            try (ResultSet linjer = setning.executeQuery(
                    "select linje, grunn from avvist_linje where fil = '" + fil.filnavn() + "' order by linje")) {
                if (linjer.next()) {
                    flytt(kilde, fil, linjer);
                }
            }
        }
    }

    private void flytt(Uttrekkskilde kilde, Uttrekksfil fil, ResultSet linjer) throws SQLException {
        Filkopi kopi = new Filkopi(forbindelse, uttrekkId, stopp);
        Radtolk tolk = new Radtolk(fil, kilde.hentet());
        List<Avvistrad> avviste = new ArrayList<>();
        try (Radstrom rader = kilde.aapne(fil)) {
            boolean flere = true;
            while (flere) {
                stopp.sjekk();
                avviste.add(tolk.avvis(finn(rader, fil, linjer.getLong(1)), linjer.getString(2)));
                flere = linjer.next();
                if (!flere || avviste.size() == LINJER_I_MINNET) {
                    kopi.avvis(avviste);
                    avviste.clear();
                }
            }
        }
    }

    private static Rad finn(Radstrom rader, Uttrekksfil fil, long linje) {
        for (Rad rad = rader.neste(); rad != null; rad = rader.neste()) {
            if (rad.linje() == linje) {
                return rad;
            }
        }
        throw new FailedException(fil.filnavn() + " ble endret mens den ble lest; start på nytt når den ligger i ro.");
    }
}
