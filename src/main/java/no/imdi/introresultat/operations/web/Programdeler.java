package no.imdi.introresultat.operations.web;

import java.time.Clock;
import javax.sql.DataSource;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Dispensasjoner;
import no.imdi.introresultat.job.Forklaringstjeneste;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import no.imdi.introresultat.job.Kjoringssammenligning;
import no.imdi.introresultat.job.Kjoringstall;
import no.imdi.introresultat.notification.Utboks;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Forfallsliste;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program's own parts that the pages ask, besides those of the batch jobs. */
@Configuration(proxyBeanMethods = false)
class Programdeler {
    @Bean
    Clock klokke() {
        return Clock.systemUTC();
    }

    @Bean
    Aarsplan aarsplan(Ressurser ressurser, Dispensasjoner dispensasjoner) {
        return new Aarsplan(ressurser, dispensasjoner::oppsett);
    }

    @Bean
    Forfallsliste forfallsliste(JdbcClient jdbc) {
        return new Forfallsliste(jdbc);
    }

    @Bean
    Utboks utboks(JdbcClient jdbc) {
        return new Utboks(jdbc);
    }

    @Bean
    Kjoringstall kjoringstall(DataSource database, Ressurser ressurser) {
        return new Kjoringstall(database, ressurser);
    }

    @Bean
    Kjoringsinnsyn kjoringsinnsyn(JdbcClient jdbc) {
        return new Kjoringsinnsyn(jdbc);
    }

    @Bean
    Forklaringstjeneste forklaringstjeneste(DataSource database, Ressurser ressurser) {
        return new Forklaringstjeneste(database, ressurser);
    }

    @Bean
    Kjoringssammenligning kjoringssammenligning(DataSource database, Ressurser ressurser) {
        return new Kjoringssammenligning(database, ressurser);
    }
}
