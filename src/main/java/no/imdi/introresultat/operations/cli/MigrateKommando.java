package no.imdi.introresultat.operations.cli;

import java.util.concurrent.Callable;
import no.imdi.introresultat.operations.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code migrate}: what the owner of an external database does before the program runs as another. */
@Command(
        name = "migrate",
        description = "Før databasen fram til dette programmet som dens eier (INTRORESULTAT_DB_EIER_USER), og gi rollen"
                + " programmet kjører som (INTRORESULTAT_DB_USER), de rettighetene den trenger.")
final class MigrateKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Override
    public Integer call() {
        Omgivelser omgivelser = felles.omgivelser();
        String hvor = Database.migrate(omgivelser.hjem(), omgivelser.variabler(), omgivelser.hvem());
        felles.skriv("Databasen er ført fram: " + hvor + ".");
        return Utgangskode.FERDIG;
    }
}
