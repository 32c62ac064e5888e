package no.imdi.introresultat.job;

import no.imdi.introresultat.extract.Bolk;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that a run has partitions to write its results in before any part of the calculation begins. */
final class Resultatplass implements StepExecutionListener {
    private final JdbcClient jdbc;

    Resultatplass(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void beforeStep(StepExecution steg) {
        jdbc.sql("select resultat.opprett_partisjoner(?, ?)")
                .params(steg.getJobParameters().getLong(StegParametre.KJORING), Bolk.ANTALL)
                .query()
                .listOfRows();
    }
}
