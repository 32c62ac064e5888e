package no.imdi.introresultat.operations.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import no.imdi.introresultat.register.FailedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings a database to the form that this program expects, and makes sure that it got there. */
final class Migrations {
    private Migrations() {}

    /** Runs what has not been run before; a database whose history is exactly these files is left alone, at once. */
    static void run(Path home, DataSource database) {
        MigrationFiles files = MigrationFiles.of(home);
        if (applied(database).equals(files.checksums())) {
            return;
        }
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .resourceProvider(files)
                .javaMigrationClassProvider(List::of)
                .defaultSchema("resultat")
                .table("migrering")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
        MigrateResult result = flyway.migrate();
        String reached = result.targetSchemaVersion != null ? result.targetSchemaVersion : result.initialSchemaVersion;
        MigrationVersion version = reached == null ? MigrationVersion.EMPTY : MigrationVersion.fromVersion(reached);
        if (!version.equals(files.newest())) {
            throw new FailedException("Databasen har skjemaversjon " + version + ", men programmet trenger "
                    + files.newest() + "; bruk programutgaven som hører til databasen.");
        }
    }

    private static Map<String, Integer> applied(DataSource database) {
        Map<String, Integer> checksums = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select script, checksum from resultat.migrering where success and type = 'SQL' order by installed_rank")) {
            while (rows.next()) {
                checksums.put(rows.getString(1), rows.getInt(2));
            }
        } catch (SQLException noHistoryYet) {
            checksums.clear();
        }
        return checksums;
    }
}
