package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Streams one file of an extract into its table, and what is rejected into {@code register.avvist_rad}. */
final class Filkopi {
    private static final int RADER_MELLOM_STOPPSJEKK = 4096;
    private static final int AVVISTE_I_MINNET = 2000;
    private static final int AVVISTE_TEGN_I_MINNET = 1 << 22;
    private static final int FASTE_KOLONNER = 3;

    private final Connection forbindelse;
    private final int uttrekkId;
    private final Stoppsignal stopp;

    Filkopi(Connection forbindelse, int uttrekkId, Stoppsignal stopp) {
        this.forbindelse = forbindelse;
        this.uttrekkId = uttrekkId;
        this.stopp = stopp;
    }

    /** What one file was. */
    record Lest(long rader, String sha256) {}

    /** Copies all rows of a file. */
    Lest kopier(Uttrekkskilde kilde, Uttrekksfil fil) throws SQLException {
        Radtolk tolk = new Radtolk(fil, kilde.hentet());
        try (Radstrom rader = kilde.aapne(fil)) {
            long lest = 0;
            boolean flere = true;
            // A connection does one COPY at a time: when enough rows are rejected, they take their turn.
            while (flere) {
                List<Avvistrad> avviste = new ArrayList<>();
                long lestHittil = lest;
                lest += kopier(rader, tolk, fil, avviste);
                flere = lest > lestHittil;
                avvis(avviste);
            }
            return new Lest(lest, rader.sha256());
        }
    }

    /** Copies rows until there are no more, or enough are rejected; the number of rows read. */
    private long kopier(Radstrom rader, Radtolk tolk, Uttrekksfil fil, List<Avvistrad> avviste) throws SQLException {
        long lest = 0;
        int avvisteTegn = 0;
        int bredde = fil.kolonner().size() + FASTE_KOLONNER;
        int deltakerplass = fil.deltakerplass();
        try (BinaerKopi kopi = new BinaerKopi(forbindelse, maal(fil))) {
            while (avviste.size() < AVVISTE_I_MINNET && avvisteTegn < AVVISTE_TEGN_I_MINNET) {
                Rad rad = rader.neste();
                if (rad == null) {
                    break;
                }
                if (++lest % RADER_MELLOM_STOPPSJEKK == 0) {
                    stopp.sjekk();
                    stopp.lest(RADER_MELLOM_STOPPSJEKK);
                }
                Tolketrad tolket = tolk.tolk(rad);
                if (tolket instanceof Avvistrad avvist) {
                    avviste.add(avvist);
                    avvisteTegn += avvist.tekst().length();
                } else if (tolket instanceof Godkjentrad godkjent) {
                    List<Object> verdier = godkjent.verdier();
                    kopi.rad(bredde).verdi(uttrekkId).stor(godkjent.linje());
                    for (int i = 0; i < verdier.size(); i++) {
                        kopi.verdi(verdier.get(i));
                    }
                    kopi.liten(Bolk.of((String) verdier.get(deltakerplass)));
                }
            }
            kopi.ferdig();
        }
        return lest;
    }

    /** Stores rejected rows. */
    void avvis(List<Avvistrad> avviste) throws SQLException {
        if (avviste.isEmpty()) {
            return;
        }
        String maal = "register.avvist_rad_" + uttrekkId + " (uttrekk_id, fil, linje, grunn, tekst)";
        try (BinaerKopi kopi = new BinaerKopi(forbindelse, maal)) {
            for (Avvistrad avvist : avviste) {
                kopi.rad(5)
                        .verdi(uttrekkId)
                        .verdi(avvist.fil())
                        .stor(avvist.linje())
                        .verdi(avvist.grunn())
                        .verdi(avvist.tekst());
            }
            kopi.ferdig();
        }
    }

    private String maal(Uttrekksfil fil) {
        return "register." + fil.tabell() + "_" + uttrekkId + " (uttrekk_id, linje, "
                + String.join(", ", fil.kolonnenavn()) + ", bolk)";
    }
}
