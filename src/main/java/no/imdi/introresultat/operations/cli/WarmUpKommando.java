package no.imdi.introresultat.operations.cli;

import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.JobConfiguration;
import no.imdi.introresultat.operations.database.Database;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code warm-up}: loads the classes of a command without doing any of its work, for the launcher's class archive. */
@Command(name = "warm-up", hidden = true)
final class WarmUpKommando implements Callable<Integer> {
    @ParentCommand
    private Kommandolinje kommandolinje;

    @Override
    public Integer call() throws ClassNotFoundException {
        new KodeverkLeser(new Ressurser(kommandolinje.omgivelser().hjem())).les();
        for (Class<?> type : new Class<?>[] {Database.class, JobConfiguration.class, SpringApplication.class}) {
            Class.forName(type.getName());
        }
        return Utgangskode.FERDIG;
    }
}
