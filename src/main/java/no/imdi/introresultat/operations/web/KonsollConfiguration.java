package no.imdi.introresultat.operations.web;

import java.time.Duration;
import java.util.Locale;
import no.imdi.introresultat.operations.web.tilgang.Ytteradresse;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The console's pages. What they show and start is in the parent context, which also owns the database and the batch jobs:
 * nothing of that is set up anew here.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            BatchAutoConfiguration.class,
            BatchJdbcAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ComponentScan
class KonsollConfiguration implements WebMvcConfigurer {
    private static final String SPRAKVALG = "sprak";
    private static final Locale BOKMAAL = Locale.forLanguageTag("nb");

    /** Bokmål, until someone has chosen otherwise. */
    @Bean
    LocaleResolver localeResolver(Ytteradresse ytre) {
        CookieLocaleResolver valg = new CookieLocaleResolver(SPRAKVALG);
        valg.setDefaultLocale(BOKMAAL);
        valg.setCookieMaxAge(Duration.ofDays(365));
        valg.setCookieHttpOnly(true);
        valg.setCookieSecure(ytre.https());
        valg.setCookieSameSite("Lax");
        return valg;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        LocaleChangeInterceptor bytte = new LocaleChangeInterceptor();
        bytte.setParamName(SPRAKVALG);
        bytte.setIgnoreInvalidLocale(true);
        register.addInterceptor(bytte);
    }
}
