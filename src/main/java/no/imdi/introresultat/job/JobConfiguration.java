package no.imdi.introresultat.job;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.rules.Kjoringstype;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The batch jobs. Asks its surroundings for a {@link DataSource}, {@link Ressurser}, {@link Kjoringer}, {@link Levetid} and a
 * {@link Feiltolk}; gives a {@link Kjoringstjeneste}
 * and a {@link Publiseringstjeneste}.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
@Import({
    StegdelerConfiguration.class,
    BeregningStegConfiguration.class,
    InternStegConfiguration.class,
    UtgivelseStegConfiguration.class,
    ForelopigJobConfiguration.class,
    EndeligJobConfiguration.class,
    PubliseringJobConfiguration.class
})
public class JobConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    LevendeKjoringer levendeKjoringer() {
        return new LevendeKjoringer();
    }

    @Bean
    Grunnlagsleser grunnlagsleser(Ressurser ressurser) {
        return new Grunnlagsleser(ressurser);
    }

    @Bean
    Dispensasjonsarkiv dispensasjonsarkiv(JdbcClient jdbc) {
        return new Dispensasjonsarkiv(jdbc);
    }

    @Bean
    Dispensasjoner dispensasjoner(
            JdbcClient jdbc, Ressurser ressurser, Spor spor, PlatformTransactionManager transaksjoner) {
        return new Dispensasjoner(jdbc, ressurser, spor, new TransactionTemplate(transaksjoner));
    }

    @Bean
    Passordleser passordleser(Ressurser ressurser, Environment miljo) {
        return new Passordleser(ressurser, miljo);
    }

    @Bean
    Spor spor(JdbcClient jdbc) {
        return new Spor(jdbc);
    }

    @Bean
    TidligereKjoringer tidligereKjoringer(JdbcClient jdbc, Kjoringer kjoringer) {
        return new TidligereKjoringer(jdbc, kjoringer);
    }

    @Bean
    Framdriftstavle framdriftstavle() {
        return new Framdriftstavle(Clock.systemUTC());
    }

    @Bean
    Jobbutforer jobbutforer(
            JobOperator operator, JobRepository repository, LevendeKjoringer levende, Kjoringer kjoringer) {
        return new Jobbutforer(operator, repository, levende, kjoringer);
    }

    @Bean
    Godkjenninger godkjenninger(JdbcClient jdbc, Spor spor, PlatformTransactionManager transaksjoner) {
        return new Godkjenninger(jdbc, spor, new TransactionTemplate(transaksjoner));
    }

    @Bean
    Publiseringstjeneste publiseringstjeneste(
            Jobbutforer utforer,
            @Qualifier(PubliseringJobConfiguration.NAVN) Job publisering,
            Kjoringer kjoringer,
            Godkjenninger godkjenninger,
            Dispensasjonsarkiv dispensasjonsarkiv,
            Grunnlagsleser grunnlagsleser,
            Levetid levetid,
            Spor spor,
            PlatformTransactionManager transaksjoner,
            Feiltolk feiltolk) {
        return new Publiseringstjeneste(
                utforer,
                publisering,
                kjoringer,
                godkjenninger,
                dispensasjonsarkiv,
                grunnlagsleser,
                levetid,
                spor,
                new TransactionTemplate(transaksjoner),
                feiltolk);
    }

    @Bean
    Kjoringstjeneste kjoringstjeneste(
            Jobbutforer utforer,
            @Qualifier(ForelopigJobConfiguration.NAVN) Job forelopig,
            @Qualifier(EndeligJobConfiguration.NAVN) Job endelig,
            Kjoringer kjoringer,
            TidligereKjoringer tidligereKjoringer,
            Dispensasjonsarkiv dispensasjonsarkiv,
            Grunnlagsleser grunnlagsleser,
            Passordleser passordleser,
            Levetid levetid,
            Spor spor,
            PlatformTransactionManager transaksjoner,
            Feiltolk feiltolk,
            Framdriftstavle tavle) {
        return new Kjoringstjeneste(
                utforer,
                Map.of(Kjoringstype.FORELOPIG, forelopig, Kjoringstype.ENDELIG, endelig),
                kjoringer,
                tidligereKjoringer,
                dispensasjonsarkiv,
                grunnlagsleser,
                passordleser,
                levetid,
                spor,
                new TransactionTemplate(transaksjoner),
                feiltolk,
                tavle);
    }
}
