package no.imdi.introresultat.job;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells how a run gets on from step to step. */
final class Steglytter implements StepExecutionListener {
    private final LevendeKjoringer levende;

    Steglytter(LevendeKjoringer levende) {
        this.levende = levende;
    }

    @Override
    public void beforeStep(StepExecution steg) {
        framdrift(steg).steg(steg.getStepName());
    }

    @Override
    public ExitStatus afterStep(StepExecution steg) {
        if (steg.getFailureExceptions().isEmpty()) {
            framdrift(steg).stegFerdig(steg.getStepName());
        }
        return steg.getExitStatus();
    }

    private Framdrift framdrift(StepExecution steg) {
        return levende.hent(steg.getJobParameters().getLong(StegParametre.KJORING))
                .framdrift();
    }
}
