package no.imdi.introresultat.job;

import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells how a run gets on from step to step, and lets the log's lines say which run and step they belong to. */
final class Steglytter implements StepExecutionListener {
    private static final String MDC_STEG = "steg";

    private final LevendeKjoringer levende;

    Steglytter(LevendeKjoringer levende) {
        this.levende = levende;
    }

    @Override
    public void beforeStep(StepExecution steg) {
        MDC.put(Jobbutforer.MDC_KJORING, miljo(steg).kjoring().fulltNavn());
        MDC.put(MDC_STEG, steg.getStepName());
        miljo(steg).framdrift().steg(steg.getStepName());
    }

    @Override
    public ExitStatus afterStep(StepExecution steg) {
        if (steg.getFailureExceptions().isEmpty()) {
            miljo(steg).framdrift().stegFerdig(steg.getStepName());
        }
        MDC.remove(MDC_STEG);
        return steg.getExitStatus();
    }

    private Kjoringsmiljo miljo(StepExecution steg) {
        return levende.hent(steg.getJobParameters().getLong(StegParametre.KJORING));
    }
}
