package no.imdi.introresultat.job;

import no.imdi.introresultat.extract.Ressurser;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The publication of an approved final run: the same files without the mark of a draft, in the drafts' place. */
@Configuration(proxyBeanMethods = false)
class PubliseringJobConfiguration {
    static final String NAVN = "publisering";

    private final JobRepository repository;
    private final Stegbygger bygger;
    private final LevendeKjoringer levende;

    PubliseringJobConfiguration(JobRepository repository, Stegbygger bygger, LevendeKjoringer levende) {
        this.repository = repository;
        this.bygger = bygger;
        this.levende = levende;
    }

    @Bean(NAVN)
    Job publiseringJob(
            Step kopi,
            Step flatfiler,
            Step datafiler,
            Step arbeidsboeker,
            Step pakke,
            Step overlevering,
            Step versjonskontroll,
            Step publiseringskontroll,
            Step publiser,
            Step rydd) {
        return new JobBuilder(NAVN, repository)
                .start(kopi)
                .next(flatfiler)
                .next(datafiler)
                .next(arbeidsboeker)
                .next(pakke)
                .next(overlevering)
                .next(versjonskontroll)
                .next(publiseringskontroll)
                .next(publiser)
                .next(rydd)
                .build();
    }

    @Bean
    Step kopi() {
        return bygger.steg("kopi", new KopiSteg(levende));
    }

    @Bean
    Step versjonskontroll(TidligereKjoringer tidligereKjoringer) {
        return bygger.steg("versjonskontroll", new VersjonskontrollSteg(levende, tidligereKjoringer));
    }

    @Bean
    Step publiseringskontroll(Ressurser ressurser) {
        return bygger.steg(
                "publiseringskontroll", new PubliseringskontrollSteg(levende, new Revisjonstjeneste(ressurser)));
    }

    @Bean
    Step publiser(Kjoringer kjoringer, Krypterte krypterte, Godkjenninger godkjenninger, Spor spor) {
        return bygger.steg("publiser", new PubliserSteg(levende, kjoringer, krypterte, godkjenninger, spor));
    }

    @Bean
    Step rydd() {
        return bygger.steg("rydd", new RyddSteg(levende));
    }
}
