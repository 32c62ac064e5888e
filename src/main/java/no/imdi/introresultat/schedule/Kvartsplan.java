package no.imdi.introresultat.schedule;

import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Quartz, clustered over the database: a trigger for each date to come, and one that calls the watch. It fires thin: whoever is
 * fired asks the watch to look at the date and returns.
 */
final class Kvartsplan implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kvartsplan.class);
    private static final String DATOER = "datoer";
    private static final JobKey VAKT = new JobKey("vakt", "vakt");

    private final SchedulerFactoryBean fabrikk = new SchedulerFactoryBean();
    private final PlatformTransactionManager transaksjoner;
    private final Tidsplanvakt vakt;

    Kvartsplan(DataSource database, Tidsplanvakt vakt) throws Exception {
        this.transaksjoner = new JdbcTransactionManager(database);
        this.vakt = vakt;
        Properties valg = new Properties();
        valg.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        valg.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        valg.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        valg.setProperty("org.quartz.jobStore.tablePrefix", "plan.QRTZ_");
        valg.setProperty("org.quartz.jobStore.isClustered", "true");
        valg.setProperty("org.quartz.jobStore.clusterCheckinInterval", "5000");
        valg.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        valg.setProperty("org.quartz.jobStore.useProperties", "true");
        valg.setProperty("org.quartz.threadPool.threadCount", "2");
        fabrikk.setSchedulerName("introresultat");
        fabrikk.setDataSource(database);
        fabrikk.setQuartzProperties(valg);
        fabrikk.setJobFactory((utlost, planlegger) ->
                utlost.getJobDetail().getKey().equals(VAKT) ? new Vaktjobb(vakt) : new Datojobb(vakt));
        fabrikk.setWaitForJobsToCompleteOnShutdown(true);
        fabrikk.afterPropertiesSet();
    }

    /** Sets the triggers of the dates to come and the watch's, and starts. */
    void start(List<Forfall> planlagte, Duration mellomVaktrunder) throws SchedulerException {
        sett(planlagte, mellomVaktrunder);
        fabrikk.start();
    }

    /** In one transaction: Spring's job store has none of its own for what is asked of it, and lets go of Quartz' lock at once. */
    private void sett(List<Forfall> planlagte, Duration mellomVaktrunder) throws SchedulerException {
        TransactionStatus transaksjon = transaksjoner.getTransaction(TransactionDefinition.withDefaults());
        try {
            sett(planlagte);
            planlegg(JobBuilder.newJob(Vaktjobb.class).withIdentity(VAKT).build(), runder(mellomVaktrunder));
        } catch (SchedulerException | RuntimeException feil) {
            transaksjoner.rollback(transaksjon);
            throw feil;
        }
        transaksjoner.commit(transaksjon);
    }

    private static Trigger runder(Duration mellom) {
        return TriggerBuilder.newTrigger()
                .withIdentity(VAKT.getName(), VAKT.getGroup())
                .startNow()
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(mellom.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    /** A trigger for each date to come; one that stands is moved only when its date has been, and one without a date goes. */
    private void sett(List<Forfall> planlagte) throws SchedulerException {
        Set<JobKey> til = new HashSet<>();
        Date naa = new Date();
        for (Forfall forfall : planlagte) {
            Date forfaller = Date.from(forfall.forfaller());
            JobKey nokkel = nokkel(forfall);
            til.add(nokkel);
            // One dated in the past would fire at once: what is late is the watch's to decide.
            if (forfaller.after(naa)) {
                planlegg(JobBuilder.newJob(Datojobb.class).withIdentity(nokkel).build(), trigger(forfall));
            }
        }
        for (JobKey gammel : planlegger().getJobKeys(GroupMatcher.jobGroupEquals(DATOER))) {
            if (!til.contains(gammel)) {
                slett(gammel);
            }
        }
    }

    /** Another copy may fire it at the same time; then it goes by itself. */
    private void slett(JobKey gammel) {
        try {
            planlegger().deleteJob(gammel);
        } catch (SchedulerException borte) {
            LOG.debug("A trigger without a date went by itself", borte);
        }
    }

    private static JobKey nokkel(Forfall forfall) {
        return new JobKey(forfall.navn(), DATOER);
    }

    /** The trigger that fires a date, with when it is due beside when it fires. */
    static Trigger trigger(Forfall forfall) {
        JobKey nokkel = nokkel(forfall);
        return TriggerBuilder.newTrigger()
                .withIdentity(nokkel.getName(), nokkel.getGroup())
                .forJob(nokkel)
                .usingJobData("forfaller", forfall.forfaller().toString())
                .startAt(Date.from(forfall.forfaller()))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }

    /** Another copy may set the same trigger at the same time. */
    private void planlegg(JobDetail jobb, Trigger trigger) throws SchedulerException {
        Trigger staar = planlegger().getTrigger(trigger.getKey());
        try {
            if (staar == null) {
                planlegger().scheduleJob(jobb, trigger);
            } else if (!jobb.getKey().equals(VAKT) && !staar.getStartTime().equals(trigger.getStartTime())) {
                planlegger().rescheduleJob(trigger.getKey(), trigger);
            }
        } catch (ObjectAlreadyExistsException satt) {
            // by another copy, from the same files
        }
    }

    private Scheduler planlegger() {
        return fabrikk.getObject();
    }

    @Override
    public void close() throws SchedulerException {
        fabrikk.destroy();
    }

    /** Asks the watch to look at one date. */
    private static final class Datojobb implements Job {
        private final Tidsplanvakt vakt;

        Datojobb(Tidsplanvakt vakt) {
            this.vakt = vakt;
        }

        @Override
        public void execute(JobExecutionContext utlost) {
            String[] navn = utlost.getJobDetail().getKey().getName().split("/");
            vakt.se(Integer.parseInt(navn[0]), Jobb.medNavn(navn[1]));
        }
    }

    /** Asks the watch to look at them all. */
    @DisallowConcurrentExecution
    private static final class Vaktjobb implements Job {
        private final Tidsplanvakt vakt;

        Vaktjobb(Tidsplanvakt vakt) {
            this.vakt = vakt;
        }

        @Override
        public void execute(JobExecutionContext utlost) {
            vakt.se();
        }
    }
}
