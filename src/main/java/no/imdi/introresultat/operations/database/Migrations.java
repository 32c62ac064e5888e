package no.imdi.introresultat.operations.database;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import no.imdi.introresultat.register.FailedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings a database to the form that this program expects, and makes sure that it got there. */
final class Migrations {
    private Migrations() {}

    /** Runs what has not been run before; on a database that is up to date it only reads. */
    static void run(Path home, DataSource database) {
        MigrationFiles files = MigrationFiles.of(home);
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
}
