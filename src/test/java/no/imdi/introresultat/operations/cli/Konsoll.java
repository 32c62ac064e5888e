package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The command line in this process, in a home folder and on a database.
 *
 * @param hjem the home folder
 * @param database where everything is stored
 */
public record Konsoll(Path hjem, DatabaseAddress database) {
    private static final List<String> SKJEMAER = List.of("register", "resultat", "batch");

    /**
     * What a command left behind.
     *
     * @param kode the exit code
     * @param ut what it wrote
     * @param feil what it complained of
     */
    public record Svar(int kode, String ut, String feil) {}

    /** Runs one command. */
    public Svar kjor(String... args) {
        return kjorSom(Systembruker.navn(), args);
    }

    /** Runs one command as another user of the machine. */
    Svar kjorSom(String bruker, String... args) {
        StringWriter ut = new StringWriter();
        StringWriter feil = new StringWriter();
        int kode = Kommandolinje.kjor(
                new Omgivelser(hjem, miljo(), bruker), new PrintWriter(ut, true), new PrintWriter(feil, true), args);
        return new Svar(kode, ut.toString(), feil.toString());
    }

    /** The program's environment variables. */
    Map<String, String> miljo() {
        Map<String, String> miljo = new HashMap<>();
        miljo.put("INTRORESULTAT_HOME", hjem.toString());
        miljo.put("INTRORESULTAT_DB_URL", database.url());
        miljo.put("INTRORESULTAT_DB_USER", database.user());
        miljo.put("INTRORESULTAT_DB_PASSWORD", database.password());
        miljo.put("INTRORESULTAT_PORT", "0");
        miljo.put("INTRORESULTAT_MAALINGER_PORT", "0");
        return miljo;
    }

    /** The database, for looking behind the program's back. */
    public JdbcClient jdbc() {
        return JdbcClient.create(database.unpooled());
    }

    /** Rows per table and partition of everything the program stores, and the files under the output folder. */
    public Map<String, Long> lagret() {
        Map<String, Long> lagret = new TreeMap<>();
        List<String> tellinger = jdbc().sql("select format('select %L as tabell, count(*) as rader from %I.%I',"
                        + " schemaname || '.' || tablename, schemaname, tablename) from pg_tables"
                        + " where schemaname in (:skjemaer) and tablename <> 'migrering'")
                .param("skjemaer", SKJEMAER)
                .query(String.class)
                .list();
        jdbc().sql(String.join(" union all ", tellinger)).query(rad -> {
            lagret.put(rad.getString("tabell"), rad.getLong("rader"));
        });
        Path utdata = hjem.resolve("utdata");
        if (Files.exists(utdata)) {
            try (Stream<Path> filer = Files.walk(utdata)) {
                filer.forEach(fil -> lagret.put(fil.toString(), 1L));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lagret;
    }
}
