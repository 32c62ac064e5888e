package no.imdi.introresultat.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The run after the deadline: what was registered too late is excluded. */
@Configuration(proxyBeanMethods = false)
class EndeligJobConfiguration {
    static final String NAVN = "endelig";

    @Bean(NAVN)
    Job endeligJob(
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
            Step konsekvens,
            Step kvalitetsrapport,
            Step kontrollister,
            Step sammenligning,
            Step arbeidsboeker,
            Step pakke,
            Step overlevering,
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
                .next(konsekvens)
                .next(kvalitetsrapport)
                .next(kontrollister)
                .next(sammenligning)
                .next(arbeidsboeker)
                .next(pakke)
                .next(overlevering)
                .next(revisjon)
                .next(manifest)
                .build();
    }
}
