package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.imdi.introresultat.register.FailedException;

/**
 * Freezes extracts: everything that is read goes into partitions of its own in one transaction, and then it is sealed and
 * cannot be changed. Whatever goes wrong on the way leaves nothing behind.
 */
public final class Frysing {
    private static final String DOBBELT_SEGL = "23505";

    private final DataSource database;
    private final Ressurser ressurser;

    /**
     * @param database the program's migrated database
     * @param ressurser where the SQL statements lie
     */
    public Frysing(DataSource database, Ressurser ressurser) {
        this.database = database;
        this.ressurser = ressurser;
    }

    /**
     * Reads a whole extract into the database, without sealing it. Where the very same extract is sealed already, nothing is
     * added and the old one is the answer.
     *
     * @param kilde the extract
     * @param stopp asked now and then, and may cut off a statement; what it throws ends the freeze, which then leaves nothing
     * @return the extract's number, for {@link #forsegl} or {@link #slett}
     * @throws no.imdi.introresultat.register.RefusedException when the extract is not accepted; nothing is stored
     * @throws FailedException when the database fails; nothing is stored
     */
    public int frys(Uttrekkskilde kilde, Stoppsignal stopp) {
        try (Stoppsignal.Ventetid lesing = stopp.begynn(kilde::avbryt)) {
            return Transaksjon.utfor(
                    database, "Frysingen av uttrekket", stopp, forbindelse -> frys(forbindelse, kilde, stopp));
        }
    }

    private int frys(Connection forbindelse, Uttrekkskilde kilde, Stoppsignal stopp) throws SQLException {
        int uttrekkId = opprett(forbindelse, kilde);
        Filkopi kopi = new Filkopi(forbindelse, uttrekkId, stopp);
        Map<Uttrekksfil, Filkopi.Lest> lest = new EnumMap<>(Uttrekksfil.class);
        for (Uttrekksfil fil : Uttrekksfil.values()) {
            lest.put(fil, kopi.kopier(kilde, fil));
            analyser(forbindelse, uttrekkId, fil.tabell());
        }
        new Radkontroll(forbindelse, ressurser, uttrekkId, stopp).utfor(kilde);
        noter(forbindelse, uttrekkId, lest);
        Optional<Frosset> samme = likt(forbindelse, uttrekkId, kilde, stopp);
        if (samme.isPresent()) {
            forbindelse.rollback();
        }
        return samme.map(Frosset::uttrekkId).orElse(uttrekkId);
    }

    /**
     * Seals an extract that was frozen. Where the very same extract is sealed already, the new copy is removed and the old
     * one is the answer. Sealing one that is sealed only answers.
     *
     * @param uttrekkId the number {@link #frys} gave
     * @param stopp asked now and then, and may cut off a statement; what it throws leaves the extract without a seal
     * @return the sealed extract, perhaps under another number
     * @throws FailedException when there is no such extract, or the database fails
     */
    public Frosset forsegl(int uttrekkId, Stoppsignal stopp) {
        Optional<Frosset> forseglet = finn(uttrekkId);
        if (forseglet.isPresent()) {
            return forseglet.get();
        }
        String segl = Transaksjon.utfor(
                database,
                "Forseglingen av uttrekket",
                stopp,
                forbindelse -> Segl.beregn(forbindelse, uttrekkId, stopp));
        try {
            Transaksjon.<Void>proev(database, stopp, forbindelse -> {
                try (PreparedStatement setning = forbindelse.prepareStatement("select register.forsegl(?, ?)")) {
                    setning.setInt(1, uttrekkId);
                    setning.setString(2, segl);
                    setning.execute();
                }
                return null;
            });
            return finn(uttrekkId).orElseThrow();
        } catch (SQLException e) {
            if (!DOBBELT_SEGL.equals(e.getSQLState())) {
                throw new FailedException("Forseglingen av uttrekket stoppet i databasen; start på nytt.", e);
            }
            slett(uttrekkId);
            return finn("segl = ?", segl).orElseThrow();
        }
    }

    /**
     * Removes an extract that is not sealed; does nothing when there is none.
     *
     * @throws FailedException when it is sealed, or the database fails
     */
    public void slett(int uttrekkId) {
        Transaksjon.<Void>utfor(database, "Slettingen av et uforseglet uttrekk", forbindelse -> {
            utfor(forbindelse, "select register.slett_uforseglet(" + uttrekkId + ")");
            return null;
        });
    }

    /** A sealed extract by its number; empty when there is none, or it is not sealed. */
    public Optional<Frosset> finn(int uttrekkId) {
        return finn("uttrekk_id = ?", uttrekkId);
    }

    /**
     * Whether a sealed extract still is what it was when it was sealed.
     *
     * @return false also when there is no such sealed extract
     */
    public boolean stemmer(int uttrekkId) {
        String naa = Transaksjon.utfor(
                database,
                "Kontrollen av seglet",
                forbindelse -> Segl.beregn(forbindelse, uttrekkId, Stoppsignal.ALDRI));
        return finn(uttrekkId).filter(frosset -> frosset.segl().equals(naa)).isPresent();
    }

    /** How many rows each file had, and how many of them were rejected, in the files' order. */
    public List<Radtelling> tell(int uttrekkId) {
        return Transaksjon.utfor(database, "Tellingen av uttrekkets rader", forbindelse -> {
            Map<String, Radtelling> etterNavn = new HashMap<>();
            try (PreparedStatement setning = forbindelse.prepareStatement(
                    "select fil, lest, avvist from register.uttrekk_fil where uttrekk_id = ?")) {
                setning.setInt(1, uttrekkId);
                try (ResultSet rad = setning.executeQuery()) {
                    while (rad.next()) {
                        for (Uttrekksfil fil : Uttrekksfil.values()) {
                            if (fil.filnavn().equals(rad.getString(1))) {
                                etterNavn.put(fil.filnavn(), new Radtelling(fil, rad.getLong(2), rad.getLong(3)));
                            }
                        }
                    }
                }
            }
            List<Radtelling> telling = new ArrayList<>();
            for (Uttrekksfil fil : Uttrekksfil.values()) {
                telling.add(etterNavn.getOrDefault(fil.filnavn(), new Radtelling(fil, 0, 0)));
            }
            return telling;
        });
    }

    /** The first rejected rows, by file and line. */
    public List<Avvistrad> avviste(int uttrekkId, int hoyst) {
        return Transaksjon.utfor(database, "Lesingen av avviste rader", forbindelse -> {
            List<Avvistrad> avviste = new ArrayList<>();
            try (PreparedStatement setning = forbindelse.prepareStatement("select fil, linje, grunn, tekst"
                    + " from register.avvist_rad where uttrekk_id = ? order by fil, linje limit ?")) {
                setning.setInt(1, uttrekkId);
                setning.setInt(2, hoyst);
                try (ResultSet rad = setning.executeQuery()) {
                    while (rad.next()) {
                        avviste.add(
                                new Avvistrad(rad.getString(1), rad.getLong(2), rad.getString(3), rad.getString(4)));
                    }
                }
            }
            return avviste;
        });
    }

    /** The sealed extract with the same content: looked for only where one was taken at the same instant. */
    private Optional<Frosset> likt(Connection forbindelse, int uttrekkId, Uttrekkskilde kilde, Stoppsignal stopp)
            throws SQLException {
        if (finn("hentet = ?", hentet(kilde)).isEmpty()) {
            return Optional.empty();
        }
        return finn("segl = ?", Segl.beregn(forbindelse, uttrekkId, stopp));
    }

    private static OffsetDateTime hentet(Uttrekkskilde kilde) {
        return kilde.hentet().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static int opprett(Connection forbindelse, Uttrekkskilde kilde) throws SQLException {
        int uttrekkId;
        try (PreparedStatement setning = forbindelse.prepareStatement(
                "insert into register.uttrekk (hentet, kilde) values (?, ?) returning uttrekk_id")) {
            setning.setObject(1, hentet(kilde));
            setning.setString(2, kilde.kilde());
            try (ResultSet rad = setning.executeQuery()) {
                rad.next();
                uttrekkId = rad.getInt(1);
            }
        }
        utfor(forbindelse, "select register.opprett_partisjoner(" + uttrekkId + ")");
        return uttrekkId;
    }

    private static void analyser(Connection forbindelse, int uttrekkId, String tabell) throws SQLException {
        utfor(forbindelse, "select register.analyser(" + uttrekkId + ", '" + tabell + "')");
    }

    private static void noter(Connection forbindelse, int uttrekkId, Map<Uttrekksfil, Filkopi.Lest> lest)
            throws SQLException {
        analyser(forbindelse, uttrekkId, "avvist_rad");
        analyser(forbindelse, uttrekkId, "delt_id");
        try (PreparedStatement setning = forbindelse.prepareStatement("""
                insert into register.uttrekk_fil (uttrekk_id, fil, lest, avvist, sha256)
                select ?, ?, ?, count(*), ? from register.avvist_rad where uttrekk_id = ? and fil = ?""")) {
            for (Map.Entry<Uttrekksfil, Filkopi.Lest> fil : lest.entrySet()) {
                setning.setInt(1, uttrekkId);
                setning.setString(2, fil.getKey().filnavn());
                setning.setLong(3, fil.getValue().rader());
                setning.setString(4, fil.getValue().sha256());
                setning.setInt(5, uttrekkId);
                setning.setString(6, fil.getKey().filnavn());
                setning.executeUpdate();
            }
        }
    }

    private Optional<Frosset> finn(String betingelse, Object verdi) {
        return Transaksjon.utfor(database, "Oppslaget av uttrekket", forbindelse -> {
            try (PreparedStatement setning = forbindelse.prepareStatement(
                    "select uttrekk_id, hentet, segl from register.uttrekk where segl is not null and " + betingelse)) {
                setning.setObject(1, verdi);
                try (ResultSet rad = setning.executeQuery()) {
                    return rad.next()
                            ? Optional.of(new Frosset(
                                    rad.getInt(1),
                                    rad.getObject(2, OffsetDateTime.class).toInstant(),
                                    rad.getString(3)))
                            : Optional.<Frosset>empty();
                }
            }
        });
    }

    private static void utfor(Connection forbindelse, String sql) throws SQLException {
        new Sporring(sql).utfor(forbindelse);
    }
}
