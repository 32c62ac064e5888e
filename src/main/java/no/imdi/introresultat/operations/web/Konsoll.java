package no.imdi.introresultat.operations.web;

import no.imdi.introresultat.register.FailedException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The console's web server, on top of the program's own parts. */
public final class Konsoll implements AutoCloseable {
    /** The settings that only the console reads: {@code config/application-konsoll.yaml}. */
    private static final String PROFIL = "konsoll";

    private final ConfigurableApplicationContext kontekst;

    private Konsoll(ConfigurableApplicationContext kontekst) {
        this.kontekst = kontekst;
    }

    /**
     * Starts the web server.
     *
     * @param jobber the batch jobs and the database, which the pages show and start
     * @param innstillinger where the settings are, as Spring Boot's {@code spring.config.location}
     * @throws FailedException when the port is taken
     */
    public static Konsoll start(ConfigurableApplicationContext jobber, String innstillinger) {
        try {
            return new Konsoll(new SpringApplicationBuilder(KonsollConfiguration.class)
                    .parent(jobber)
                    .web(WebApplicationType.SERVLET)
                    .profiles(PROFIL)
                    .registerShutdownHook(false)
                    .logStartupInfo(false)
                    .properties("spring.config.location=" + innstillinger)
                    .run());
        } catch (RuntimeException feil) {
            throw opptatt(feil);
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
