package no.imdi.introresultat.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The January run: all that is registered counts, so that municipalities find their own mistakes. */
@Configuration(proxyBeanMethods = false)
class ForelopigJobConfiguration {
    static final String NAVN = "forelopig";

    @Bean(NAVN)
    Job forelopigJob(
            JobRepository repository,
            Step frys,
            Step beregn,
            Step regnskap,
            Step terskler,
            Step prikk,
            Step prikkrapport,
            Step flatfiler,
            Step datafiler,
            Step internfiler,
            Step kvalitetsrapport,
            Step kontrollister,
            Step arbeidsboeker,
            Step pakke,
            Step revisjon,
            Step manifest) {
        return new JobBuilder(NAVN, repository)
                .start(frys)
                .next(beregn)
                .next(regnskap)
                .next(terskler)
                .next(prikk)
                .next(prikkrapport)
                .next(flatfiler)
                .next(datafiler)
                .next(internfiler)
                .next(kvalitetsrapport)
                .next(kontrollister)
                .next(arbeidsboeker)
                .next(pakke)
                .next(revisjon)
                .next(manifest)
                .build();
    }
}
