package no.imdi.introresultat.job;

import javax.sql.DataSource;
import no.imdi.introresultat.extract.Ressurser;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The steps that write what stays inside: all numbers, lists of participants, and reports for those who work with them. */
@Configuration(proxyBeanMethods = false)
class InternStegConfiguration {
    private static final int RADER_I_EN_HENTING = 2000;

    private final Stegbygger bygger;
    private final LevendeKjoringer levende;

    InternStegConfiguration(Stegbygger bygger, LevendeKjoringer levende) {
        this.bygger = bygger;
        this.levende = levende;
    }

    @Bean
    Step prikkrapport(
            Telling telling,
            Prikkeberegning prikkeberegning,
            Skjulteceller skjulteceller,
            Kjoringsopplysninger kjoringsopplysninger) {
        return bygger.steg(
                "prikkrapport",
                new PrikkrapportSteg(levende, telling, prikkeberegning, skjulteceller, kjoringsopplysninger));
    }

    @Bean
    Step internfiler(DataSource dataSource, Ressurser ressurser, Kjoringer kjoringer) {
        return bygger.steg("internfiler", new InternfilSteg(levende, hentendeJdbc(dataSource), ressurser, kjoringer));
    }

    @Bean
    Step konsekvens(
            Telling telling,
            Konsekvensleser konsekvensleser,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger) {
        return bygger.steg(
                "konsekvens", new KonsekvensSteg(levende, telling, konsekvensleser, kjoringer, kjoringsopplysninger));
    }

    @Bean
    Step kvalitetsrapport(
            Telling telling,
            Regnskapsforing regnskapsforing,
            Kvalitetsleser kvalitetsleser,
            TidligereKjoringer tidligereKjoringer,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger) {
        return bygger.steg(
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
    Step kontrollister(
            Telling telling,
            Fjoraarstelling fjoraarstelling,
            DataSource dataSource,
            Ressurser ressurser,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger,
            Dispensasjonssteder dispensasjonssteder,
            Krypterte krypterte) {
        return bygger.steg(
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
    Step sammenligning(
            DataSource dataSource, Ressurser ressurser, TidligereKjoringer tidligereKjoringer, Kjoringer kjoringer) {
        return bygger.steg(
                "sammenligning",
                new SammenligningSteg(
                        levende, new Kjoringssammenligning(dataSource, ressurser), tidligereKjoringer, kjoringer));
    }

    private static JdbcTemplate hentendeJdbc(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(RADER_I_EN_HENTING);
        return jdbc;
    }
}
