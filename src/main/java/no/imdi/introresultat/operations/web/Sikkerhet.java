package no.imdi.introresultat.operations.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see and do what, and what the browser is told to refuse. */
@Configuration(proxyBeanMethods = false)
class Sikkerhet {
    /** Nothing but this server's own files: no script or style in the page itself, no frames, forms to here alone. */
    private static final String INNHOLD = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String TILLATELSER = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain sider(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(veier -> veier.requestMatchers("/", "/statisk/**", "/webjars/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(hoder -> hoder.contentSecurityPolicy(policy -> policy.policyDirectives(INNHOLD))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(TILLATELSER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }
}
