package no.imdi.introresultat.operations.spor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the trail and checks its chain. What the database lets nobody do, its superuser can do all the same; then the chain
 * breaks. One who works the whole chain out anew is found only by holding it against what was exported before.
 */
public final class Sporkontroll {
    private static final String ALT = """
            select ende.nummer as ende_nummer, ende.kjede as ende_kjede, spor.*
            from operasjon.spor_ende ende left join operasjon.spor spor on true
            order by spor.nummer
            """;

    private final JdbcClient jdbc;

    /** Reads the trail in the given database. */
    public Sporkontroll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the check came to.
     *
     * @param linjer how many lines the trail has
     * @param brudd the first broken link as a Norwegian sentence; empty when the chain holds
     */
    public record Resultat(long linjer, Optional<String> brudd) {}

    /**
     * Works out the whole chain anew.
     *
     * @param eksportert the hashes of lines that were exported before, by number; empty to hold it against nothing
     */
    public Resultat kontroller(Map<Long, String> eksportert) {
        Kjede kjede = new Kjede(eksportert);
        les(kjede);
        return kjede.resultat();
    }

    /** Gives every line in order. */
    void les(Leser leser) {
        jdbc.sql(ALT).query(rad -> {
            leser.ende(rad.getLong("ende_nummer"), rad.getString("ende_kjede"));
            if (rad.getString("kjede") != null) {
                leser.accept(linje(rad));
            }
        });
    }

    /** Takes the lines one by one. */
    interface Leser extends Consumer<Sporlinje> {
        /** Told where the trail says that it ends. */
        default void ende(long nummer, String kjede) {}
    }

    private static Sporlinje linje(ResultSet rad) throws SQLException {
        return new Sporlinje(
                rad.getLong("nummer"),
                rad.getObject("tid", OffsetDateTime.class).toInstant(),
                rad.getString("hvem"),
                rad.getString("fra"),
                rad.getString("adresse"),
                rad.getString("handling"),
                rad.getString("kjoring"),
                rad.getString("gjelder"),
                rad.getString("svar"),
                rad.getString("kjede"));
    }

    /** Follows the chain to its first broken link. */
    private static final class Kjede implements Leser {
        private final Map<Long, String> eksportert;
        private long nummer;
        private String forrige = Sporlinje.BEGYNNELSE;
        private long endeNummer;
        private String endeKjede = Sporlinje.BEGYNNELSE;
        private String brudd;

        Kjede(Map<Long, String> eksportert) {
            this.eksportert = eksportert;
        }

        @Override
        public void ende(long sisteNummer, String sisteKjede) {
            endeNummer = sisteNummer;
            endeKjede = sisteKjede;
        }

        @Override
        public void accept(Sporlinje linje) {
            nummer++;
            if (brudd == null) {
                brudd = brudd(linje);
            }
            forrige = linje.kjede();
        }

        private String brudd(Sporlinje linje) {
            if (linje.nummer() != nummer) {
                return "Linje " + nummer + " mangler; den neste er linje " + linje.nummer() + " (" + linje.tidstekst()
                        + ").";
            }
            if (!linje.kjede().equals(linje.kjedeEtter(forrige))) {
                return "Linje " + nummer + " (" + linje.tidstekst() + ", " + linje.handling()
                        + ") er endret, eller linjene før den er byttet ut: kjeden stemmer ikke.";
            }
            if (!eksportert.getOrDefault(nummer, linje.kjede()).equals(linje.kjede())) {
                return "Linje " + nummer + " (" + linje.tidstekst() + ", " + linje.handling()
                        + ") er en annen enn da sporet ble skrevet ut.";
            }
            return null;
        }

        Resultat resultat() {
            if (brudd == null && (endeNummer != nummer || !endeKjede.equals(forrige))) {
                brudd = "Sporet slutter med linje " + nummer + ", men skal slutte med linje " + endeNummer
                        + ": linjer er tatt bort på slutten.";
            }
            long sisteEksportert = eksportert.keySet().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
            if (brudd == null && sisteEksportert > nummer) {
                brudd = "Sporet slutter med linje " + nummer + ", men filen det holdes mot, har linje "
                        + sisteEksportert + ": linjer er tatt bort på slutten.";
            }
            return new Resultat(nummer, Optional.ofNullable(brudd));
        }
    }
}
