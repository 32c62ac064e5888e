package no.imdi.introresultat.operations.cli;

import java.time.Clock;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Dispensasjoner;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.JobConfiguration;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringstjeneste;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.job.Publiseringstjeneste;
import no.imdi.introresultat.job.Sletting;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.operations.database.Database;
import no.imdi.introresultat.operations.varsel.Varsler;
import no.imdi.introresultat.operations.web.Konsoll;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Jobb;
import no.imdi.introresultat.schedule.Oppgave;
import no.imdi.introresultat.schedule.Tidsplan;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The program with its database open; the batch jobs are started only by the commands that run them. */
final class Program implements AutoCloseable {
    private static final long SEKUNDER_AA_AVSLUTTE = 20;

    private final CountDownLatch lukket = new CountDownLatch(1);
    private final Omgivelser omgivelser;
    private final Database database;
    private ConfigurableApplicationContext jobber;

    private Program(Omgivelser omgivelser, Database database) {
        this.omgivelser = omgivelser;
        this.database = database;
    }

    /** For a command that runs jobs: has the embedded database for itself. */
    static Program forKjoring(Omgivelser omgivelser) {
        Program program = new Program(
                omgivelser, Database.open(omgivelser.hjem(), omgivelser.variabler(), Database.DEFAULT_POOL_SIZE));
        Runtime.getRuntime().addShutdownHook(new Thread(program::ventPaaLukking, "avslutning"));
        return program;
    }

    /** For a short command: shares the embedded database with a run that has it. */
    static Program forOppslag(Omgivelser omgivelser) {
        return new Program(omgivelser, Database.openOrAttach(omgivelser.hjem(), omgivelser.variabler(), 2));
    }

    Kjoringer kjoringer() {
        return new Kjoringer(JdbcClient.create(database.dataSource()));
    }

    Levetid levetid() {
        return new Levetid(kjoringer(), spor(), database.unpooled(), this::tolk);
    }

    Spor spor() {
        return new Spor(jdbc());
    }

    /** Approvals, without the batch jobs. */
    Godkjenninger godkjenninger() {
        return new Godkjenninger(jdbc(), spor(), samlet());
    }

    /** Deletion of personal data, without the batch jobs. */
    Sletting sletting() {
        return new Sletting(jdbc(), kjoringer(), levetid(), spor(), samlet());
    }

    /** The console's dispensations, without the batch jobs. */
    Dispensasjoner dispensasjoner() {
        return new Dispensasjoner(jdbc(), new Ressurser(omgivelser.hjem()), spor(), samlet());
    }

    /** The fixed dates of the years, by the files and the dispensations of the console. */
    Aarsplan aarsplan() {
        return new Aarsplan(new Ressurser(omgivelser.hjem()), dispensasjoner()::oppsett);
    }

    private TransactionOperations samlet() {
        return new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database.dataSource());
    }

    Database database() {
        return database;
    }

    Kjoringstjeneste kjoringstjeneste() {
        return jobber().getBean(Kjoringstjeneste.class);
    }

    Publiseringstjeneste publiseringstjeneste() {
        return jobber().getBean(Publiseringstjeneste.class);
    }

    /** The fixed dates on this database, by the given clock; not yet watched. */
    Tidsplan tidsplan(Aarsplan aarsplan, Clock klokke) {
        Varsler varsler = new Varsler(
                new Ressurser(omgivelser.hjem()),
                jdbc(),
                kjoringer(),
                samlet(),
                klokke,
                omgivelser.variabler().getOrDefault("INTRORESULTAT_LENKE", ""));
        return Tidsplan.av(
                aarsplan,
                varsler.medVarsler(oppgaver(aarsplan, klokke)),
                database.dataSource(),
                database.unpooled(),
                klokke,
                this::tolk,
                varsler);
    }

    /** The console on this database, at work. */
    Konsoll konsoll() {
        return Konsoll.start(jobber(), innstillinger(), this::miljoet);
    }

    private Map<Jobb, Oppgave> oppgaver(Aarsplan aarsplan, Clock klokke) {
        Period oppbevaring = Sletting.oppbevaring(omgivelser.variabler());
        Map<Jobb, Oppgave> oppgaver = new EnumMap<>(Tidsplan.oppgaver(
                aarsplan, kjoringstjeneste(), publiseringstjeneste(), godkjenninger(), kjoringer(), omgivelser.hjem()));
        Sletting sletting = sletting();
        oppgaver.put(
                Jobb.SLETTING,
                forfall -> sletting.forfalte(klokke.instant(), oppbevaring)
                        .forEach(kjoring -> sletting.slett(kjoring, Tidsplan.aktor())));
        return oppgaver;
    }

    /** Starts the batch jobs when first asked for. */
    private ConfigurableApplicationContext jobber() {
        if (jobber == null) {
            jobber = new SpringApplicationBuilder(JobConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .registerShutdownHook(false)
                    .logStartupInfo(false)
                    .properties("spring.config.location=" + innstillinger())
                    .initializers(this::miljoet, kontekst -> inn((GenericApplicationContext) kontekst))
                    .run();
        }
        return jobber;
    }

    private String innstillinger() {
        return "optional:classpath:/config/,optional:" + omgivelser.hjem().toUri() + "config/";
    }

    /** When the process is told to end, the run stops itself; the database must not go before it has. */
    private void ventPaaLukking() {
        try {
            lukket.await(SEKUNDER_AA_AVSLUTTE, TimeUnit.SECONDS);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }

    /** The application's settings see the same variables as the rest of the program. */
    private void miljoet(ConfigurableApplicationContext kontekst) {
        String navn = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        kontekst.getEnvironment()
                .getPropertySources()
                .replace(navn, new SystemEnvironmentPropertySource(navn, Map.copyOf(omgivelser.variabler())));
    }

    private void inn(GenericApplicationContext kontekst) {
        kontekst.registerBean(
                javax.sql.DataSource.class, database::dataSource, definisjon -> definisjon.setDestroyMethodName(""));
        kontekst.registerBean(Ressurser.class, () -> new Ressurser(omgivelser.hjem()));
        kontekst.registerBean(Kjoringer.class, this::kjoringer);
        kontekst.registerBean(Levetid.class, this::levetid);
        kontekst.registerBean(no.imdi.introresultat.job.Feiltolk.class, () -> this::tolk);
    }

    /** What an error means, with this database's sentences. */
    RuntimeException tolk(Throwable feil) {
        RuntimeException dom = Feilvisning.tolk(feil);
        Optional<FailedException> databasefeil = database.errors().translate(feil);
        return dom.getCause() == feil && databasefeil.isPresent() ? databasefeil.get() : dom;
    }

    @Override
    public void close() {
        try (database) {
            if (jobber != null) {
                jobber.close();
            }
        } finally {
            lukket.countDown();
        }
    }
}
