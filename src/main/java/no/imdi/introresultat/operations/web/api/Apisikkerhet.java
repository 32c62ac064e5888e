package no.imdi.introresultat.operations.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.imdi.introresultat.operations.api.Apiversjon;
import no.imdi.introresultat.operations.web.tilgang.Rolle;
import no.imdi.introresultat.operations.web.tilgang.Utsteder;
import no.imdi.introresultat.operations.web.tilgang.Ytteradresse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Who may do what in the API: whoever has a bearer token of the console's issuer, by the roles in it. Cookies count for nothing, so
 * that there is nothing for another site to make use of. What is not named here, nobody may.
 */
@Configuration(proxyBeanMethods = false)
class Apisikkerhet {
    private static final String INNSYN = Rolle.INNSYN.name();
    private static final String STATISTIKK = Rolle.STATISTIKK.name();
    private static final String DRIFT = Rolle.DRIFT.name();
    private static final String GODKJENNER = Rolle.GODKJENNER.name();

    private final Problemsvar problem;

    Apisikkerhet(Problemsvar problem) {
        this.problem = problem;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Utsteder utsteder, Ytteradresse ytre) throws Exception {
        if (utsteder.finnes()) {
            http.oauth2ResourceServer(bevis -> bevis.jwt(
                            jwt -> jwt.decoder(utsteder.bevisleser()).jwtAuthenticationConverter(utsteder::slippInn))
                    .authenticationEntryPoint(this::uinnlogget)
                    .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                        @Override
                        public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                            filter.setAuthenticationFailureHandler(Apisikkerhet.this::uinnlogget);
                            return filter;
                        }
                    }));
        }
        return http.securityMatcher("/api/**")
                .csrf(vern -> vern.disable())
                .requestCache(husk -> husk.disable())
                .logout(ut -> ut.disable())
                .sessionManagement(sesjon -> sesjon.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(Apisikkerhet::veier)
                .exceptionHandling(
                        feil -> feil.authenticationEntryPoint(utsteder.finnes() ? this::uinnlogget : this::utenUtsteder)
                                .accessDeniedHandler((foresporsel, svar, avvist) -> problem.skriv(
                                        foresporsel,
                                        svar,
                                        HttpStatus.FORBIDDEN,
                                        "Rollene i beviset gir ikke lov til dette, eller veien finnes ikke; be om rollen som"
                                                + " trengs (docs/api.md).")))
                .headers(hoder -> hoder.httpStrictTransportSecurity(ytre::befal)
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .addHeaderWriter(new StaticHeadersWriter(Apiversjon.HODE, Apiversjon.DENNE)))
                .build();
    }

    private static void veier(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry veier) {
        String kjoring = Kjoringsveier.KJORING;
        veier.requestMatchers(HttpMethod.GET, Apiversjon.ROT + "/openapi.json")
                .permitAll()
                // The files of a published run are for everyone; the controller sees to that no others are.
                .requestMatchers(
                        HttpMethod.GET, kjoring + "/filer/publisering/**", kjoring + "/filer/{fil:publisering\\.zip.*}")
                .permitAll()
                .requestMatchers(HttpMethod.POST, Kjoringsveier.KJORINGER)
                .hasRole(DRIFT)
                .requestMatchers(kjoring + "/filer")
                .hasRole(INNSYN)
                .requestMatchers(Apiversjon.ROT + "/uttrekk", kjoring + "/stopp", kjoring + "/fortsett")
                .hasRole(DRIFT)
                .requestMatchers(kjoring + "/publiser")
                .hasAnyRole(DRIFT, GODKJENNER)
                .requestMatchers(kjoring + "/godkjenn", kjoring + "/trekk")
                .hasRole(GODKJENNER)
                .requestMatchers(kjoring + "/filer/{*sti}")
                .hasAnyRole(STATISTIKK, GODKJENNER)
                .requestMatchers(Kjoringsveier.KJORINGER, kjoring, kjoring + "/skjult")
                .hasRole(INNSYN)
                .anyRequest()
                .denyAll();
    }

    private void utenUtsteder(HttpServletRequest foresporsel, HttpServletResponse svar, AuthenticationException feil)
            throws IOException {
        problem.skriv(
                foresporsel,
                svar,
                HttpStatus.SERVICE_UNAVAILABLE,
                "API-et slipper bare inn dem som har et bevis fra en utsteder, og ingen er satt opp; sett"
                        + " INTRORESULTAT_OIDC_ISSUER der tjeneren startes.");
    }

    private void uinnlogget(HttpServletRequest foresporsel, HttpServletResponse svar, AuthenticationException feil)
            throws IOException {
        if (feil instanceof AuthenticationServiceException) {
            problem.skriv(
                    foresporsel,
                    svar,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Utstederen svarer ikke, så beviset kan ikke prøves; prøv igjen om litt.");
            return;
        }
        boolean avvist = feil instanceof OAuth2AuthenticationException;
        svar.setHeader(HttpHeaders.WWW_AUTHENTICATE, avvist ? "Bearer error=\"invalid_token\"" : "Bearer");
        problem.skriv(
                foresporsel,
                svar,
                HttpStatus.UNAUTHORIZED,
                avvist
                        ? "Beviset er ikke gyldig her: det må være fra konsollens utsteder, til dette programmet, ikke utløpt,"
                                + " og ha «preferred_username»; hent et nytt."
                        : "Et bevis mangler; send det som «Authorization: Bearer …» (docs/api.md).");
    }
}
