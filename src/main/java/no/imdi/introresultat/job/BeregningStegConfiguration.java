package no.imdi.introresultat.job;

import javax.sql.DataSource;
import no.imdi.introresultat.extract.Bolk;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.rules.Konsekvensberegning;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps that freeze, calculate and count a run, and decide what it hides, in the order they run. */
@Configuration(proxyBeanMethods = false)
class BeregningStegConfiguration {
    private static final int DELTAKERE_I_EN_TRANSAKSJON = 1000;

    private final JobRepository repository;
    private final PlatformTransactionManager transaksjoner;
    private final Stegbygger bygger;
    private final LevendeKjoringer levende;

    BeregningStegConfiguration(
            JobRepository repository,
            PlatformTransactionManager transaksjoner,
            Stegbygger bygger,
            LevendeKjoringer levende) {
        this.repository = repository;
        this.transaksjoner = transaksjoner;
        this.bygger = bygger;
        this.levende = levende;
    }

    @Bean
    Step frys(Frysing frysing, Environment miljo, Kjoringer kjoringer, Spor spor) {
        return bygger.steg(
                "frys", new FrysSteg(levende, frysing, new Uttrekkskilder(miljo), kjoringer, spor, transaksjoner));
    }

    @Bean
    Step beregn(Step beregnDeltakere, TaskExecutor arbeidere, JdbcClient jdbc) {
        return new StepBuilder("beregn", repository)
                .partitioner(beregnDeltakere.getName(), new Bolkdeling(Bolk.ANTALL))
                .step(beregnDeltakere)
                .gridSize(Bolk.ANTALL)
                .taskExecutor(arbeidere)
                .listener(new Resultatplass(jdbc))
                .listener(new Steglytter(levende))
                .build();
    }

    @Bean
    Step beregnDeltakere(
            DeltakerLeser deltakerLeser, DeltakerBeregner deltakerBeregner, ResultatSkriver resultatSkriver) {
        return new StepBuilder("beregn-deltakere", repository)
                .<Deltakermappe, Beregnetdeltaker>chunk(DELTAKERE_I_EN_TRANSAKSJON)
                .transactionManager(transaksjoner)
                .reader(deltakerLeser)
                .processor(deltakerBeregner)
                .writer(resultatSkriver)
                .build();
    }

    @Bean
    @StepScope
    DeltakerLeser deltakerLeser(
            DataSource dataSource,
            Ressurser ressurser,
            Kjoringer kjoringer,
            Snapshots snapshots,
            @Value("#{jobParameters['" + StegParametre.KJORING + "']}") long kjoringId,
            @Value("#{stepExecutionContext['" + Bolkdeling.BOLK + "']}") int bolk) {
        Kjoringsmiljo miljo = levende.hent(kjoringId);
        int uttrekkId = kjoringer.hent(kjoringId).uttrekkId();
        return new DeltakerLeser(
                dataSource, ressurser, miljo, uttrekkId, bolk, miljo.lest(), snapshots.deltakere(uttrekkId));
    }

    @Bean
    @StepScope
    DeltakerBeregner deltakerBeregner(@Value("#{jobParameters['" + StegParametre.KJORING + "']}") long kjoringId) {
        Kjoringsmiljo miljo = levende.hent(kjoringId);
        return new DeltakerBeregner(miljo.beregning(), new Konsekvensberegning(miljo.regelverk()));
    }

    @Bean
    @StepScope
    ResultatSkriver resultatSkriver(
            DataSource dataSource,
            @Value("#{jobParameters['" + StegParametre.KJORING + "']}") long kjoringId,
            @Value("#{stepExecutionContext['" + Bolkdeling.BOLK + "']}") int bolk) {
        return new ResultatSkriver(dataSource, kjoringId, bolk);
    }

    @Bean
    TaskExecutor arbeidere() {
        ThreadPoolTaskExecutor arbeidere = new ThreadPoolTaskExecutor();
        arbeidere.setCorePoolSize(Math.max(2, Runtime.getRuntime().availableProcessors()));
        arbeidere.setMaxPoolSize(arbeidere.getCorePoolSize());
        arbeidere.setThreadNamePrefix("arbeider-");
        return arbeidere;
    }

    @Bean
    Step regnskap(Telling telling, Regnskapsforing regnskapsforing, Kjoringer kjoringer) {
        return bygger.steg("regnskap", new RegnskapSteg(levende, telling, regnskapsforing, kjoringer));
    }

    /** Made again at every restart, so that it is the limits of the day that let the run go on. */
    @Bean
    Step terskler(Terskler terskelvakt, Dispensasjonssteder dispensasjonssteder, Kjoringer kjoringer) {
        return bygger.stegVedHverStart(
                "terskler", new TerskelSteg(levende, terskelvakt, dispensasjonssteder, kjoringer));
    }

    @Bean
    Step prikk(Telling telling, Prikkeberegning prikkeberegning, Skjulteceller skjulteceller) {
        return bygger.steg("prikk", new PrikkeSteg(levende, telling, prikkeberegning, skjulteceller));
    }
}
