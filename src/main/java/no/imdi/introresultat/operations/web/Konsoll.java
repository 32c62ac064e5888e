package no.imdi.introresultat.operations.web;

import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.operations.web.tilgang.Brukere;
import no.imdi.introresultat.operations.web.tilgang.Utsteder;
import no.imdi.introresultat.operations.web.tilgang.Ytteradresse;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** The console's web server, on top of the program's own parts. */
public final class Konsoll implements AutoCloseable {
    /** The settings that only the console reads: {@code config/application-konsoll.yaml}. */
    private static final String PROFIL = "konsoll";

    private static final String STED = "spring.config.location";

    /** The name of the first local user, who makes the others. */
    public static final String FORSTE_BRUKER = "admin";

    private final ConfigurableApplicationContext kontekst;

    private Konsoll(ConfigurableApplicationContext kontekst) {
        this.kontekst = kontekst;
    }

    /**
     * Starts the web server.
     *
     * @param jobber the batch jobs and the database, which the pages show and start
     * @param innstillinger where the settings are, as Spring Boot's {@code spring.config.location}
     * @param miljo gives the settings the same environment variables as the rest of the program
     * @throws RefusedException when it would answer other machines unencrypted
     * @throws FailedException when the port is taken
     */
    public static Konsoll start(
            ConfigurableApplicationContext jobber,
            String innstillinger,
            ApplicationContextInitializer<ConfigurableApplicationContext> miljo) {
        Ytteradresse ytre = new Ytteradresse(innstillingene(innstillinger, miljo));
        ytre.krevKryptert();
        try {
            return new Konsoll(new SpringApplicationBuilder(KonsollConfiguration.class)
                    .parent(jobber)
                    .web(WebApplicationType.SERVLET)
                    .profiles(PROFIL)
                    .registerShutdownHook(false)
                    .logStartupInfo(false)
                    .properties(
                            STED + "=" + innstillinger,
                            "server.servlet.session.cookie.secure=" + ytre.https(),
                            "server.forward-headers-strategy=" + (ytre.videresendt() ? "native" : "none"))
                    .initializers(miljo)
                    .run());
        } catch (RuntimeException feil) {
            throw opptatt(feil);
        }
    }

    /** The settings as the console will see them, read before anything is started that they should stop. */
    private static Environment innstillingene(
            String sted, ApplicationContextInitializer<ConfigurableApplicationContext> miljo) {
        try (GenericApplicationContext tom = new GenericApplicationContext()) {
            miljo.initialize(tom);
            tom.getEnvironment().getPropertySources().addLast(new MapPropertySource("sted", Map.of(STED, sted)));
            ConfigDataEnvironmentPostProcessor.applyTo(tom.getEnvironment(), null, null, PROFIL);
            return tom.getEnvironment();
        }
    }

    private static RuntimeException opptatt(RuntimeException feil) {
        for (Throwable her = feil; her != null; her = her.getCause()) {
            if (her instanceof PortInUseException port) {
                return new FailedException(
                        "Porten " + port.getPort()
                                + " er opptatt av et annet program; sett INTRORESULTAT_PORT eller INTRORESULTAT_MAALINGER_PORT"
                                + " til en annen.",
                        feil);
            }
        }
        return feil;
    }

    /**
     * Makes the first local user where there is none.
     *
     * @return the password they log in with; empty when there is someone already, or people log in with an issuer
     */
    public Optional<String> forstePassord(Aktor hvem) {
        return kontekst.getBean(Utsteder.class).finnes()
                ? Optional.empty()
                : kontekst.getBean(Brukere.class).opprettForste(FORSTE_BRUKER, hvem);
    }

    /** Where a browser on this machine finds it. */
    public String adresse() {
        return "http://localhost:"
                + ((WebServerApplicationContext) kontekst).getWebServer().getPort() + "/";
    }

    /** Where health and measurements are, seen from this machine. */
    public String maalinger() {
        return "http://localhost:" + kontekst.getEnvironment().getProperty("local.management.port") + "/actuator";
    }

    @Override
    public void close() {
        kontekst.close();
    }
}
