package no.imdi.introresultat.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A step that is done in one go for a living run, and may be done anew. */
abstract class Steg implements Tasklet {
    private final LevendeKjoringer levende;

    Steg(LevendeKjoringer levende) {
        this.levende = levende;
    }

    @Override
    public final RepeatStatus execute(StepContribution bidrag, ChunkContext innhold) throws Exception {
        long kjoringId = bidrag.getStepExecution().getJobParameters().getLong(StegParametre.KJORING);
        Kjoringsmiljo miljo = levende.hent(kjoringId);
        miljo.stopp().sjekk();
        gjor(miljo);
        return RepeatStatus.FINISHED;
    }

    abstract void gjor(Kjoringsmiljo miljo) throws Exception;
}
