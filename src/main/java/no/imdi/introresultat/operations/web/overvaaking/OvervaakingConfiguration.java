package no.imdi.introresultat.operations.web.overvaaking;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.introresultat.notification.Epostoppsett;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Forfallsliste;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Health and measurements. They answer on a port of their own, which is closed to other machines unless it is opened on purpose; on
 * the console's port there is only whether the program lives and is ready, without a word more.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OvervaakingConfiguration {
    @Bean
    HealthIndicator tidsplan(JdbcClient jdbc, Forfallsliste liste, Aarsplan aarsplan, Clock klokke) {
        return new Tidsplanhelse(jdbc, liste, aarsplan, klokke);
    }

    @Bean
    HealthIndicator epost(JdbcClient jdbc, ConfigurableEnvironment miljo) {
        return new Eposthelse(jdbc, Epostoppsett.av(variabler(miljo)));
    }

    @Bean
    Maalinger maalinger(JdbcClient jdbc, MeterRegistry register) {
        return new Maalinger(jdbc, register);
    }

    /** Before the console's own: those who ask here are machines, without a session. */
    @Bean
    @Order(0)
    SecurityFilterChain overvaaking(HttpSecurity http) throws Exception {
        return http.securityMatcher(new OrRequestMatcher(
                        EndpointRequest.toAnyEndpoint(),
                        request -> request.getRequestURI().matches(".*/(livez|readyz)")))
                .authorizeHttpRequests(veier -> veier.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    private static Map<String, String> variabler(ConfigurableEnvironment miljo) {
        Map<String, String> variabler = new TreeMap<>();
        if (miljo.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                instanceof EnumerablePropertySource<?> kilde) {
            for (String navn : kilde.getPropertyNames()) {
                variabler.put(navn, String.valueOf(kilde.getProperty(navn)));
            }
        }
        return variabler;
    }
}
