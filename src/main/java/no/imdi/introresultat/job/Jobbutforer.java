package no.imdi.introresultat.job;

import java.util.Optional;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Carries out a batch job for a run that lives in this process, from its beginning or from where it came. */
final class Jobbutforer {
    static final String MDC_KJORING = "kjoring";

    private final JobOperator operator;
    private final JobRepository repository;
    private final LevendeKjoringer levende;
    private final Kjoringer kjoringer;

    Jobbutforer(JobOperator operator, JobRepository repository, LevendeKjoringer levende, Kjoringer kjoringer) {
        this.operator = operator;
        this.repository = repository;
        this.levende = levende;
        this.kjoringer = kjoringer;
    }

    /**
     * Returns when the whole job is done.
     *
     * @param laas held while it lives
     * @throws Exception what a step or the database threw, when it could not be done
     */
    void utfor(Job jobb, Kjoringsmiljo miljo, RunLock laas) throws Exception {
        levende.inn(miljo);
        MDC.put(MDC_KJORING, miljo.kjoring().fulltNavn());
        try (Kjoringsvakt vakt = new Kjoringsvakt(kjoringer, miljo, laas);
                Avslutningskrok krok = new Avslutningskrok(miljo.stopp())) {
            JobExecution utfort = utfor(jobb, parametre(miljo.kjoring()));
            if (utfort.getStatus() != BatchStatus.COMPLETED) {
                throw aarsak(utfort);
            }
        } finally {
            MDC.remove(MDC_KJORING);
            levende.ut(miljo.kjoring().id());
        }
    }

    private JobExecution utfor(Job jobb, JobParameters parametre) throws Exception {
        JobExecution siste = repository.getLastJobExecution(jobb.getName(), parametre);
        if (siste == null) {
            return operator.start(jobb, parametre);
        }
        if (siste.getStatus() == BatchStatus.COMPLETED) {
            // The process died between the job's last word and the run's.
            return siste;
        }
        if (siste.isRunning()) {
            siste = operator.recover(siste);
        } else {
            gjorOm(siste);
        }
        return operator.restart(siste);
    }

    /**
     * What could not say that it was done, when the database went, is done again: each step empties what it writes first. The
     * operator's own recovery leaves such executions as they are, and then refuses to restart them.
     */
    private void gjorOm(JobExecution siste) {
        for (StepExecution steg : siste.getStepExecutions()) {
            if (steg.getStatus() == BatchStatus.UNKNOWN) {
                steg.setStatus(BatchStatus.FAILED);
                repository.update(steg);
            }
        }
        if (siste.getStatus() == BatchStatus.UNKNOWN) {
            siste.setStatus(BatchStatus.FAILED);
            repository.update(siste);
        }
    }

    /** Whether the whole job has been done for the run. */
    boolean ferdig(Job jobb, Kjoring kjoring) {
        JobExecution siste = repository.getLastJobExecution(jobb.getName(), parametre(kjoring));
        return siste != null && siste.getStatus() == BatchStatus.COMPLETED;
    }

    /** Forgets that the job was ever begun for the run. */
    void glem(Job jobb, Kjoring kjoring) {
        Optional.ofNullable(repository.getJobInstance(jobb.getName(), parametre(kjoring)))
                .ifPresent(repository::deleteJobInstance);
    }

    private static JobParameters parametre(Kjoring kjoring) {
        return new JobParametersBuilder()
                .addLong("aar", (long) kjoring.aar())
                .addString("type", kjoring.type().name())
                .addLong("nummer", (long) kjoring.nummer())
                .addLong(StegParametre.KJORING, kjoring.id(), false)
                .toJobParameters();
    }

    private static Exception aarsak(JobExecution utfort) {
        Throwable forste = utfort.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("job ended as " + utfort.getStatus()));
        for (Throwable her = forste; her != null; her = her.getCause()) {
            if (her instanceof RefusedException || her instanceof FailedException) {
                return (RuntimeException) her;
            }
        }
        return forste instanceof Exception feil ? feil : new IllegalStateException(forste);
    }
}
