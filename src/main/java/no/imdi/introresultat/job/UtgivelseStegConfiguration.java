package no.imdi.introresultat.job;

import no.imdi.introresultat.extract.Ressurser;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that write what leaves the house, attack it, and give the run its name, in the order they run. */
@Configuration(proxyBeanMethods = false)
class UtgivelseStegConfiguration {
    private final Stegbygger bygger;
    private final LevendeKjoringer levende;

    UtgivelseStegConfiguration(Stegbygger bygger, LevendeKjoringer levende) {
        this.bygger = bygger;
        this.levende = levende;
    }

    @Bean
    Step flatfiler(Publiserbaretall publiserbareTall) {
        return bygger.steg("flatfiler", new FlatfilSteg(levende, publiserbareTall));
    }

    @Bean
    Step datafiler(Publiserbaretall publiserbareTall, Kjoringsopplysninger kjoringsopplysninger) {
        return bygger.steg("datafiler", new DatafilSteg(levende, publiserbareTall, kjoringsopplysninger));
    }

    @Bean
    Step arbeidsboeker(
            Publiserbaretall publiserbareTall,
            Fjoraarstelling fjoraarstelling,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger,
            Dispensasjonssteder dispensasjonssteder) {
        return bygger.steg(
                "arbeidsboeker",
                new ArbeidsbokSteg(
                        levende,
                        publiserbareTall,
                        fjoraarstelling,
                        kjoringer,
                        kjoringsopplysninger,
                        dispensasjonssteder));
    }

    @Bean
    Step pakke(Publiserbaretall publiserbareTall, Kjoringsopplysninger kjoringsopplysninger) {
        return bygger.steg("pakke", new PakkeSteg(levende, publiserbareTall, kjoringsopplysninger));
    }

    @Bean
    Step revisjon(Ressurser ressurser) {
        return bygger.steg("revisjon", new RevisjonSteg(levende, new Revisjonstjeneste(ressurser)));
    }

    @Bean
    Step overlevering(
            Publiserbaretall publiserbareTall, Skjulteceller skjulteceller, Kjoringsopplysninger kjoringsopplysninger) {
        return bygger.steg(
                "overlevering", new OverleveringSteg(levende, publiserbareTall, skjulteceller, kjoringsopplysninger));
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
        return bygger.steg(
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
}
