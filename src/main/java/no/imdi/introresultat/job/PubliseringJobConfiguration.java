package no.imdi.introresultat.job;

import no.imdi.introresultat.extract.Ressurser;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The publication of an approved final run: the same files without the mark of a draft, in the drafts' place. */
@Configuration(proxyBeanMethods = false)
class PubliseringJobConfiguration {
    static final String NAVN = "publisering";

    private final JobRepository repository;
    private final PlatformTransactionManager transaksjoner;
    private final LevendeKjoringer levende;

    PubliseringJobConfiguration(
            JobRepository repository, PlatformTransactionManager transaksjoner, LevendeKjoringer levende) {
        this.repository = repository;
        this.transaksjoner = transaksjoner;
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
        return steg("kopi", new KopiSteg(levende));
    }

    @Bean
    Step versjonskontroll(TidligereKjoringer tidligereKjoringer) {
        return steg("versjonskontroll", new VersjonskontrollSteg(levende, tidligereKjoringer));
    }

    @Bean
    Step publiseringskontroll(Ressurser ressurser) {
        return steg("publiseringskontroll", new PubliseringskontrollSteg(levende, new Revisjonstjeneste(ressurser)));
    }

    @Bean
    Step publiser(Kjoringer kjoringer, Krypterte krypterte, Godkjenninger godkjenninger, Spor spor) {
        return steg("publiser", new PubliserSteg(levende, kjoringer, krypterte, godkjenninger, spor));
    }

    @Bean
    Step rydd() {
        return steg("rydd", new RyddSteg(levende));
    }

    private Step steg(String navn, Steg arbeid) {
        return new StepBuilder(navn, repository)
                .tasklet(arbeid, transaksjoner)
                .listener(new Steglytter(levende))
                .build();
    }
}
