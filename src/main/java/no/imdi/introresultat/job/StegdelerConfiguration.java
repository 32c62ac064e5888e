package no.imdi.introresultat.job;

import javax.sql.DataSource;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.extract.Ressurser;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What several steps share. */
@Configuration(proxyBeanMethods = false)
class StegdelerConfiguration {
    @Bean
    Stegbygger stegbygger(
            JobRepository repository, PlatformTransactionManager transaksjoner, LevendeKjoringer levende) {
        return new Stegbygger(repository, transaksjoner, levende);
    }

    @Bean
    Frysing frysing(DataSource dataSource, Ressurser ressurser) {
        return new Frysing(dataSource, ressurser);
    }

    @Bean
    Kjoringsopplysninger kjoringsopplysninger(
            Kjoringer kjoringer, Snapshots snapshots, TidligereKjoringer tidligereKjoringer) {
        return new Kjoringsopplysninger(kjoringer, snapshots, tidligereKjoringer);
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
    Publiserbaretall publiserbareTall(Telling telling, Skjulteceller skjulteceller) {
        return new Publiserbaretall(telling, skjulteceller);
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
}
