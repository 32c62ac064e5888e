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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps that every run is made of, in the order they run. */
@Configuration(proxyBeanMethods = false)
class StegConfiguration {
    private static final int DELTAKERE_I_EN_TRANSAKSJON = 1000;
    private static final int RADER_I_EN_HENTING = 2000;

    private final JobRepository repository;
    private final PlatformTransactionManager transaksjoner;
    private final LevendeKjoringer levende;

    StegConfiguration(JobRepository repository, PlatformTransactionManager transaksjoner, LevendeKjoringer levende) {
        this.repository = repository;
        this.transaksjoner = transaksjoner;
        this.levende = levende;
    }

    @Bean
    Step frys(Frysing frysing, Environment miljo, Kjoringer kjoringer, Spor spor) {
        return steg("frys", new FrysSteg(levende, frysing, new Uttrekkskilder(miljo), kjoringer, spor, transaksjoner));
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
    Step regnskap(Telling telling, Regnskapsforing regnskapsforing, Kjoringer kjoringer) {
        return steg("regnskap", new RegnskapSteg(levende, telling, regnskapsforing, kjoringer));
    }

    /** Made again at every restart, so that it is the limits of the day that let the run go on. */
    @Bean
    Step terskler(Terskler terskelvakt, Dispensasjonssteder dispensasjonssteder, Kjoringer kjoringer) {
        return new StepBuilder("terskler", repository)
                .tasklet(new TerskelSteg(levende, terskelvakt, dispensasjonssteder, kjoringer), transaksjoner)
                .allowStartIfComplete(true)
                .listener(new Steglytter(levende))
                .build();
    }

    @Bean
    Step prikk(Telling telling, Prikkeberegning prikkeberegning, Skjulteceller skjulteceller) {
        return steg("prikk", new PrikkeSteg(levende, telling, prikkeberegning, skjulteceller));
    }

    @Bean
    Step prikkrapport(
            Telling telling,
            Prikkeberegning prikkeberegning,
            Skjulteceller skjulteceller,
            Kjoringsopplysninger kjoringsopplysninger) {
        return steg(
                "prikkrapport",
                new PrikkrapportSteg(levende, telling, prikkeberegning, skjulteceller, kjoringsopplysninger));
    }

    @Bean
    Step flatfiler(Telling telling, Skjulteceller skjulteceller) {
        return steg("flatfiler", new FlatfilSteg(levende, telling, skjulteceller));
    }

    @Bean
    Step datafiler(Telling telling, Skjulteceller skjulteceller, Kjoringsopplysninger kjoringsopplysninger) {
        return steg("datafiler", new DatafilSteg(levende, telling, skjulteceller, kjoringsopplysninger));
    }

    @Bean
    Step internfiler(DataSource dataSource, Ressurser ressurser, Kjoringer kjoringer) {
        return steg("internfiler", new InternfilSteg(levende, hentendeJdbc(dataSource), ressurser, kjoringer));
    }

    private static JdbcTemplate hentendeJdbc(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(RADER_I_EN_HENTING);
        return jdbc;
    }

    @Bean
    Step konsekvens(
            Telling telling,
            Konsekvensleser konsekvensleser,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger) {
        return steg(
                "konsekvens", new KonsekvensSteg(levende, telling, konsekvensleser, kjoringer, kjoringsopplysninger));
    }

    @Bean
    Step kontrollister(
            Telling telling,
            Fjoraarstelling fjoraarstelling,
            DataSource dataSource,
            Ressurser ressurser,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger,
            Dispensasjonssteder dispensasjonssteder,
            Krypterte krypterte) {
        return steg(
                "kontrollister",
                new KontrollisteSteg(
                        levende,
                        telling,
                        fjoraarstelling,
                        new Kontrollisteleser(hentendeJdbc(dataSource), ressurser),
                        kjoringer,
                        kjoringsopplysninger,
                        dispensasjonssteder,
                        krypterte));
    }

    @Bean
    Step kvalitetsrapport(
            Telling telling,
            Regnskapsforing regnskapsforing,
            Kvalitetsleser kvalitetsleser,
            TidligereKjoringer tidligereKjoringer,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger) {
        return steg(
                "kvalitetsrapport",
                new KvalitetsrapportSteg(
                        levende,
                        telling,
                        regnskapsforing,
                        kvalitetsleser,
                        tidligereKjoringer,
                        kjoringer,
                        kjoringsopplysninger));
    }

    @Bean
    Step sammenligning(
            DataSource dataSource, Ressurser ressurser, TidligereKjoringer tidligereKjoringer, Kjoringer kjoringer) {
        return steg(
                "sammenligning",
                new SammenligningSteg(
                        levende, new Kjoringssammenligning(dataSource, ressurser), tidligereKjoringer, kjoringer));
    }

    @Bean
    Step arbeidsboeker(
            Telling telling,
            Skjulteceller skjulteceller,
            Fjoraarstelling fjoraarstelling,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger,
            Dispensasjonssteder dispensasjonssteder) {
        return steg(
                "arbeidsboeker",
                new ArbeidsbokSteg(
                        levende,
                        telling,
                        skjulteceller,
                        fjoraarstelling,
                        kjoringer,
                        kjoringsopplysninger,
                        dispensasjonssteder));
    }

    @Bean
    Step pakke(Telling telling, Skjulteceller skjulteceller, Kjoringsopplysninger kjoringsopplysninger) {
        return steg("pakke", new PakkeSteg(levende, telling, skjulteceller, kjoringsopplysninger));
    }

    @Bean
    Step revisjon(Ressurser ressurser) {
        return steg("revisjon", new RevisjonSteg(levende, new Revisjonstjeneste(ressurser)));
    }

    @Bean
    Step overlevering(Telling telling, Skjulteceller skjulteceller, Kjoringsopplysninger kjoringsopplysninger) {
        return steg("overlevering", new OverleveringSteg(levende, telling, skjulteceller, kjoringsopplysninger));
    }

    @Bean
    Step manifest(
            Kjoringer kjoringer,
            Snapshots snapshots,
            Telling telling,
            Regnskapsforing regnskapsforing,
            Terskler terskelvakt,
            TidligereKjoringer tidligereKjoringer,
            Krypterte krypterte) {
        return steg(
                "manifest",
                new ManifestSteg(
                        levende,
                        kjoringer,
                        snapshots,
                        telling,
                        regnskapsforing,
                        terskelvakt,
                        tidligereKjoringer,
                        krypterte));
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
    Frysing frysing(DataSource dataSource, Ressurser ressurser) {
        return new Frysing(dataSource, ressurser);
    }

    @Bean
    Kjoringsopplysninger kjoringsopplysninger(Kjoringer kjoringer, Snapshots snapshots) {
        return new Kjoringsopplysninger(kjoringer, snapshots);
    }

    @Bean
    Krypterte krypterte(JdbcClient jdbc) {
        return new Krypterte(jdbc);
    }

    @Bean
    Snapshots snapshots(JdbcClient jdbc) {
        return new Snapshots(jdbc);
    }

    @Bean
    Telling telling(JdbcClient jdbc, Ressurser ressurser) {
        return new Telling(jdbc, ressurser);
    }

    @Bean
    Fjoraarstelling fjoraarstelling(
            Telling telling, Skjulteceller skjulteceller, TidligereKjoringer tidligereKjoringer) {
        return new Fjoraarstelling(telling, skjulteceller, tidligereKjoringer);
    }

    @Bean
    Prikkeberegning prikkeberegning(
            Telling telling, Skjulteceller skjulteceller, TidligereKjoringer tidligereKjoringer) {
        return new Prikkeberegning(telling, skjulteceller, tidligereKjoringer);
    }

    @Bean
    Skjulteceller skjulteceller(JdbcClient jdbc, DataSource dataSource) {
        return new Skjulteceller(jdbc, dataSource);
    }

    @Bean
    Terskler terskelvakt(Kontrollandeler kontrollandeler, TidligereKjoringer tidligereKjoringer) {
        return new Terskler(kontrollandeler, tidligereKjoringer);
    }

    @Bean
    Kontrollandeler kontrollandeler(JdbcClient jdbc, Ressurser ressurser) {
        return new Kontrollandeler(jdbc, ressurser);
    }

    @Bean
    Kvalitetsleser kvalitetsleser(JdbcClient jdbc, Ressurser ressurser, Kontrollandeler kontrollandeler) {
        return new Kvalitetsleser(jdbc, ressurser, kontrollandeler);
    }

    @Bean
    Dispensasjonssteder dispensasjonssteder(JdbcClient jdbc) {
        return new Dispensasjonssteder(jdbc);
    }

    @Bean
    Konsekvensleser konsekvensleser(JdbcClient jdbc, Ressurser ressurser) {
        return new Konsekvensleser(jdbc, ressurser);
    }

    @Bean
    Regnskapsforing regnskapsforing(JdbcClient jdbc) {
        return new Regnskapsforing(jdbc);
    }

    private Step steg(String navn, Steg arbeid) {
        return new StepBuilder(navn, repository)
                .tasklet(arbeid, transaksjoner)
                .listener(new Steglytter(levende))
                .build();
    }
}
