package no.imdi.introresultat.operations.web.tilgang;

import no.imdi.introresultat.job.Spor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see and do what, and what the browser is told to refuse. What is not named here, nobody may. */
@Configuration(proxyBeanMethods = false)
class Sikkerhet {
    /** Nothing but this server's own files: no script or style in the page itself, no frames, forms to here alone. */
    private static final String INNHOLD = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String TILLATELSER = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final String INNSYN = Rolle.INNSYN.name();
    private static final String STATISTIKK = Rolle.STATISTIKK.name();
    private static final String DRIFT = Rolle.DRIFT.name();
    private static final String GODKJENNER = Rolle.GODKJENNER.name();

    private static final String LOGG_INN = "/logg-inn";

    private static final String KJORING = "/kjoringer/{aar:\\d{4}}/{navn:(?:forelopig|endelig)-\\d+}";

    private static final String DISPENSASJON = "/dispensasjoner/{id:\\d+}";

    @Bean
    PasswordEncoder hasher() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    RoleHierarchy rollene() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(STATISTIKK)
                .implies(INNSYN)
                .role(DRIFT)
                .implies(INNSYN)
                .role(GODKJENNER)
                .implies(INNSYN)
                .build();
    }

    /** Local login, or where an issuer is set up, that one's alone. */
    @Bean
    SecurityFilterChain sider(
            HttpSecurity http,
            Utsteder utsteder,
            Brukere brukere,
            PasswordEncoder hasher,
            Paaloggingsvern vern,
            Spor spor,
            Ytteradresse ytre)
            throws Exception {
        if (utsteder.finnes()) {
            http.oauth2Login(inn -> inn.loginPage(LOGG_INN)
                    .clientRegistrationRepository(new InMemoryClientRegistrationRepository(utsteder.registrering()))
                    .userInfoEndpoint(person -> person.oidcUserService(utsteder::slippInn)));
        } else {
            http.authenticationProvider(new LokalPaalogging(brukere, hasher, vern, spor))
                    .formLogin(skjema -> skjema.loginPage(LOGG_INN)
                            .usernameParameter("brukernavn")
                            .passwordParameter("passord")
                            .failureHandler(new Paaloggingsfeil()));
        }
        return http.authorizeHttpRequests(Sikkerhet::veier)
                .logout(ut -> ut.logoutUrl("/logg-ut").logoutSuccessUrl(LOGG_INN + "?ute"))
                .exceptionHandling(feil -> feil.accessDeniedHandler(avvist()))
                .headers(hoder -> hoder.httpStrictTransportSecurity(ytre::befal)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(INNHOLD))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(TILLATELSER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    private static void veier(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry veier) {
        veier.requestMatchers("/statisk/**", "/webjars/**", "/error", LOGG_INN)
                .permitAll()
                // The files of a published run are for everyone; the controller sees to that no others are.
                .requestMatchers(
                        HttpMethod.GET, KJORING + "/filer/publisering/**", KJORING + "/filer/{fil:publisering\\.zip.*}")
                .permitAll()
                .requestMatchers("/passord")
                .authenticated()
                .requestMatchers("/kjoringer/ny", "/e-post", "/system", "/brukere", "/brukere/**")
                .hasRole(DRIFT)
                .requestMatchers("/spor", KJORING + "/publiser")
                .hasAnyRole(DRIFT, GODKJENNER)
                .requestMatchers(KJORING + "/stopp", KJORING + "/fortsett", "/tidsplan/start")
                .hasRole(DRIFT)
                .requestMatchers(KJORING + "/godkjenning", KJORING + "/godkjenn", KJORING + "/trekk")
                .hasRole(GODKJENNER)
                .requestMatchers(HttpMethod.GET, KJORING + "/filer")
                .hasRole(INNSYN)
                .requestMatchers(KJORING + "/avviste", KJORING + "/sammenlign", KJORING + "/filer/**")
                .hasAnyRole(STATISTIKK, GODKJENNER)
                .requestMatchers(KJORING + "/celle", KJORING + "/deltaker")
                .hasRole(STATISTIKK)
                .requestMatchers("/aar/{aar:\\d{4}}/dispensasjoner/ny", DISPENSASJON + "/trekk-soknad")
                .hasAnyRole(STATISTIKK, DRIFT)
                .requestMatchers(HttpMethod.POST, "/aar/{aar:\\d{4}}/dispensasjoner")
                .hasAnyRole(STATISTIKK, DRIFT)
                .requestMatchers(DISPENSASJON + "/godkjenn", DISPENSASJON + "/avslaa", DISPENSASJON + "/trekk-tilbake")
                .hasRole(GODKJENNER)
                .requestMatchers(
                        HttpMethod.GET,
                        "/",
                        "/aar/**",
                        "/kjoringer",
                        KJORING,
                        KJORING + "/{side:framdrift|steg|kommuner|kontroller|for-sene|skjult}",
                        KJORING + "/kommuner/{nummer:\\d{4}}",
                        "/side/**",
                        "/tidsplan",
                        "/dispensasjoner",
                        DISPENSASJON)
                .hasRole(INNSYN)
                .anyRequest()
                .denyAll();
    }

    /** Whoever must change their password is led there, and the others are told that they may not. */
    private static AccessDeniedHandler avvist() {
        AccessDeniedHandler forbudt = new AccessDeniedHandlerImpl();
        return (foresporsel, svar, feil) -> {
            if (foresporsel.getUserPrincipal() instanceof org.springframework.security.core.Authentication inne
                    && inne.getAuthorities().stream()
                            .anyMatch(rettighet -> Bruker.MAA_BYTTE.equals(rettighet.getAuthority()))) {
                svar.sendRedirect("/passord");
            } else {
                forbudt.handle(foresporsel, svar, feil);
            }
        };
    }
}
