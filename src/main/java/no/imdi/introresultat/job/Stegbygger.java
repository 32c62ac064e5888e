package no.imdi.introresultat.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes steps of one transaction each, which show in the progress line. */
final class Stegbygger {
    private final JobRepository repository;
    private final PlatformTransactionManager transaksjoner;
    private final LevendeKjoringer levende;

    Stegbygger(JobRepository repository, PlatformTransactionManager transaksjoner, LevendeKjoringer levende) {
        this.repository = repository;
        this.transaksjoner = transaksjoner;
        this.levende = levende;
    }

    /** A step that is not done again when a run that has finished it is restarted. */
    Step steg(String navn, Steg arbeid) {
        return paabegynt(navn, arbeid).build();
    }

    /** A step that is done again at every restart. */
    Step stegVedHverStart(String navn, Steg arbeid) {
        return paabegynt(navn, arbeid).allowStartIfComplete(true).build();
    }

    private TaskletStepBuilder paabegynt(String navn, Steg arbeid) {
        return new StepBuilder(navn, repository).tasklet(arbeid, transaksjoner).listener(new Steglytter(levende));
    }
}
