package no.imdi.introresultat.extract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;

/** An extract read from NIR's own database: one read-only transaction, in which nothing changes while it is read. */
public final class JdbcUttrekk implements Uttrekkskilde {
    /** The schema NIR's tables are in when nothing else is said. */
    public static final String STANDARD_SKJEMA = "nir";

    private static final int RADER_OM_GANGEN = 5000;

    private final Connection forbindelse;
    private final String skjema;
    private final Instant hentet;
    private final Map<Uttrekksfil, String> sporringer = new HashMap<>();

    private JdbcUttrekk(Connection forbindelse, String skjema) throws SQLException {
        this.forbindelse = forbindelse;
        this.skjema = skjema;
        forbindelse.setAutoCommit(false);
        forbindelse.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        forbindelse.setReadOnly(true);
        new Sporring("set local datestyle = 'ISO, YMD'").utfor(forbindelse);
        try (PreparedStatement setning = forbindelse.prepareStatement("select transaction_timestamp()");
                ResultSet rad = setning.executeQuery()) {
            rad.next();
            hentet = rad.getObject(1, OffsetDateTime.class).toInstant();
        }
        for (Uttrekksfil fil : Uttrekksfil.values()) {
            sporringer.put(fil, sporring(fil));
        }
    }

    /**
     * Begins the transaction and looks at the tables.
     *
     * @param nir NIR's database
     * @param skjema the schema with the tables {@code deltaker}, {@code program}, {@code vedtak} and {@code tiltak}
     * @return the extract, the caller's to close
     * @throws RefusedException when a table or column is missing
     * @throws FailedException when the database fails
     */
    public static JdbcUttrekk aapne(DataSource nir, String skjema) {
        Connection forbindelse = null;
        boolean aapnet = false;
        try {
            forbindelse = nir.getConnection();
            JdbcUttrekk uttrekk = new JdbcUttrekk(forbindelse, skjema);
            aapnet = true;
            return uttrekk;
        } catch (SQLException e) {
            throw feil(e);
        } finally {
            if (!aapnet && forbindelse != null) {
                lukk(forbindelse);
            }
        }
    }

    @Override
    public String kilde() {
        return "JDBC";
    }

    @Override
    public Instant hentet() {
        return hentet;
    }

    @Override
    public Radstrom aapne(Uttrekksfil fil) {
        try {
            return new Tabellstrom(fil, forbindelse.prepareStatement(sporringer.get(fil)));
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    @Override
    public void avbryt() {
        Transaksjon.avbryt(forbindelse);
    }

    @Override
    public void close() {
        lukk(forbindelse);
    }

    private static void lukk(Connection forbindelse) {
        try (forbindelse) {
            forbindelse.rollback();
            forbindelse.setReadOnly(false);
            forbindelse.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            forbindelse.setAutoCommit(true);
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    /** The table's columns as the text an extract file would hold, in an order that is the same each time. */
    private String sporring(Uttrekksfil fil) throws SQLException {
        Map<String, String> typer = typer(fil);
        List<String> kolonner = new ArrayList<>();
        List<String> orden = new ArrayList<>();
        for (Kolonne kolonne : fil.kolonner()) {
            String type = typer.get(kolonne.navn());
            if (type == null) {
                throw new RefusedException("Kolonnen " + kolonne.navn() + " mangler i tabellen " + skjema + "."
                        + fil.tabell() + " i NIR; rett skjemaet eller rettighetene.");
            }
            kolonner.add(tekst(kolonne.navn(), type));
            boolean tall = kolonne.type() == Verditype.VERSJON && (type.equals("integer") || type.equals("bigint"));
            orden.add(tall ? kolonne.navn() : kolonne.navn() + "::text collate \"C\"");
        }
        return "select " + String.join(", ", kolonner) + " from " + siter(skjema) + "." + fil.tabell() + " order by "
                + String.join(", ", orden);
    }

    private Map<String, String> typer(Uttrekksfil fil) throws SQLException {
        Map<String, String> typer = new HashMap<>();
        try (PreparedStatement setning = forbindelse.prepareStatement("""
                select a.attname, format_type(a.atttypid, null)
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relname = ? and a.attnum > 0 and not a.attisdropped""")) {
            setning.setString(1, skjema);
            setning.setString(2, fil.tabell());
            try (ResultSet rad = setning.executeQuery()) {
                while (rad.next()) {
                    typer.put(rad.getString(1), rad.getString(2));
                }
            }
        }
        return typer;
    }

    private static String tekst(String kolonne, String type) {
        return switch (type) {
            case "boolean" -> "case when " + kolonne + " then 'J' when not " + kolonne + " then 'N' end";
            case "timestamp with time zone" ->
                "case when isfinite(" + kolonne + ") then to_char(" + kolonne
                        + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') else " + kolonne + "::text end";
            default -> kolonne + "::text";
        };
    }

    private static String siter(String navn) {
        return '"' + navn.replace("\"", "\"\"") + '"';
    }

    private static FailedException feil(SQLException e) {
        return new FailedException("Lesingen fra NIR stoppet i databasen; sjekk forbindelsen og start på nytt.", e);
    }

    /** One table's rows. */
    private static final class Tabellstrom implements Radstrom {
        private final PreparedStatement setning;
        private final ResultSet rader;
        private final Kolonneplass plass;
        private final int bredde;
        private long linje;

        Tabellstrom(Uttrekksfil fil, PreparedStatement setning) throws SQLException {
            this.setning = setning;
            this.plass = Kolonneplass.kontrakten(fil);
            this.bredde = fil.kolonner().size();
            setning.setFetchSize(RADER_OM_GANGEN);
            this.rader = setning.executeQuery();
        }

        @Override
        public Rad neste() {
            try {
                if (!rader.next()) {
                    return null;
                }
                String[] felt = new String[bredde];
                for (int i = 0; i < bredde; i++) {
                    String verdi = rader.getString(i + 1);
                    felt[i] = verdi == null ? "" : verdi;
                }
                List<String> verdier = List.of(felt);
                return new Rad(++linje, verdier, plass, () -> Rad.skrevet(verdier));
            } catch (SQLException e) {
                throw feil(e);
            }
        }

        @Override
        public String sha256() {
            return null;
        }

        @Override
        public void close() {
            try {
                setning.close();
            } catch (SQLException e) {
                throw feil(e);
            }
        }
    }
}
