package no.imdi.introresultat.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.job.Spor.Handling;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Starts and restarts runs. A run is alive exactly while it holds its lock on (year, kind); everything here goes by the lock
 * and never by the state someone last wrote.
 */
public final class Kjoringstjeneste {
    private static final Logger LOG = LoggerFactory.getLogger(Kjoringstjeneste.class);

    private static final Map<Kjoringsstatus, Handling> ENDER = Map.of(
            Kjoringsstatus.FERDIG, Handling.KJORING_FERDIG,
            Kjoringsstatus.STOPPET, Handling.KJORING_STOPPET,
            Kjoringsstatus.FEILET, Handling.KJORING_FEILET);

    private final JobOperator operator;
    private final JobRepository repository;
    private final Map<Kjoringstype, Job> jobber;
    private final Kjoringer kjoringer;
    private final TidligereKjoringer tidligereKjoringer;
    private final Grunnlagsleser grunnlagsleser;
    private final Passordleser passordleser;
    private final LevendeKjoringer levende;
    private final Levetid levetid;
    private final Spor spor;
    private final TransactionOperations samlet;
    private final Feiltolk feiltolk;

    Kjoringstjeneste(
            JobOperator operator,
            JobRepository repository,
            Map<Kjoringstype, Job> jobber,
            Kjoringer kjoringer,
            TidligereKjoringer tidligereKjoringer,
            Grunnlagsleser grunnlagsleser,
            Passordleser passordleser,
            LevendeKjoringer levende,
            Levetid levetid,
            Spor spor,
            TransactionOperations samlet,
            Feiltolk feiltolk) {
        this.operator = operator;
        this.repository = repository;
        this.jobber = jobber;
        this.kjoringer = kjoringer;
        this.tidligereKjoringer = tidligereKjoringer;
        this.grunnlagsleser = grunnlagsleser;
        this.passordleser = passordleser;
        this.levende = levende;
        this.levetid = levetid;
        this.spor = spor;
        this.samlet = samlet;
        this.feiltolk = feiltolk;
    }

    /**
     * Runs a whole job and returns the finished run.
     *
     * @throws RefusedException when the request or the extract is not accepted, or the same year and kind runs already;
     *     nothing is then stored
     * @throws FailedException when the run could not go on; it can be restarted
     */
    public Kjoring start(Oppdrag oppdrag, Framdrift framdrift) {
        Kjoringsgrunnlag grunnlag = grunnlagsleser.les(oppdrag.aar());
        Passord passord = passordleser.les(grunnlag.kodeverk());
        if (grunnlag.oppsett().standard()) {
            framdrift.beskjed("Året " + oppdrag.aar() + " har ingen fil i config/aar; standardoppsettet brukes (frist "
                    + grunnlag.oppsett().frist().dato() + ").");
        }
        try (RunLock laas = levetid.taLaas(oppdrag.aar(), oppdrag.type())) {
            levetid.meldDode(oppdrag.aar(), oppdrag.type(), oppdrag.hvem());
            String uttrekk = oppdrag.uttrekk() == null
                    ? Kjoring.NIR
                    : oppdrag.uttrekk().toAbsolutePath().normalize().toString();
            Kjoring kjoring = samlet.execute(transaksjon -> opprett(oppdrag, uttrekk, grunnlag));
            JobParameters parametre = parametre(kjoring);
            Kjoringsmiljo miljo = new Kjoringsmiljo(kjoring, grunnlag, oppdrag.hvem(), passord, new Stopp(), framdrift);
            return gjennomfor(miljo, laas, () -> operator.start(jobber.get(kjoring.type()), parametre));
        }
    }

    private Kjoring opprett(Oppdrag oppdrag, String uttrekk, Kjoringsgrunnlag grunnlag) {
        Path ut = oppdrag.ut().toAbsolutePath().normalize();
        Kjoring kjoring =
                kjoringer.opprett(oppdrag.type(), uttrekk, ut, oppdrag.hvem().navn(), grunnlag);
        tidligereKjoringer.velg(kjoring);
        spor.skriv(oppdrag.hvem(), Handling.KJORING_STARTET, kjoring, null);
        return kjoring;
    }

    /**
     * Goes on with a run that failed, was stopped or died, from the last thing it finished.
     *
     * @throws RefusedException when it is finished, or lives
     */
    public Kjoring restart(Kjoring tidligere, Aktor hvem, Framdrift framdrift) {
        try (RunLock laas = levetid.taLaas(tidligere.aar(), tidligere.type())) {
            if (kjoringer.hent(tidligere.id()).status() == Kjoringsstatus.FERDIG) {
                throw new RefusedException("Kjøringen " + tidligere.fulltNavn()
                        + " er ferdig og kan ikke startes på nytt; start en ny med «run».");
            }
            Kjoringsgrunnlag grunnlag = grunnlagsleser.les(tidligere.aar());
            if (!grunnlag.sha256().equals(tidligere.konfigurasjonSha256())) {
                throw new RefusedException("Oppsettet eller kodelistene for " + tidligere.aar()
                        + " er endret siden kjøringen " + tidligere.fulltNavn()
                        + " ble startet; start en ny med «run», så hele resultatet bygger på det samme.");
            }
            Passord passord = passordleser.les(grunnlag.kodeverk());
            Kjoring kjoring = samlet.execute(transaksjon -> {
                spor.skriv(hvem, Handling.KJORING_STARTET_IGJEN, tidligere, null);
                return kjoringer.gjenoppta(tidligere);
            });
            Kjoringsmiljo miljo = new Kjoringsmiljo(kjoring, grunnlag, hvem, passord, new Stopp(), framdrift);
            return gjennomfor(miljo, laas, () -> fortsett(kjoring));
        }
    }

    private Kjoring gjennomfor(Kjoringsmiljo miljo, RunLock laas, Jobbstart jobbstart) {
        Kjoring kjoring = miljo.kjoring();
        levende.inn(miljo);
        try (Kjoringsvakt vakt = new Kjoringsvakt(kjoringer, miljo, laas);
                Avslutningskrok krok = new Avslutningskrok(miljo.stopp())) {
            JobExecution jobb = jobbstart.start();
            if (jobb.getStatus() == BatchStatus.COMPLETED) {
                skrivSlutt(miljo, Kjoringsstatus.FERDIG, null);
                return kjoringer.hent(kjoring.id());
            }
            Throwable aarsak = jobb.getAllFailureExceptions().stream()
                    .findFirst()
                    .orElseGet(() -> new IllegalStateException("job ended as " + jobb.getStatus()));
            throw avslutt(miljo, aarsak);
        } catch (RefusedException | FailedException kjent) {
            throw kjent;
        } catch (Exception feil) {
            throw avslutt(miljo, feil);
        } finally {
            levende.ut(kjoring.id());
        }
    }

    /** Writes down how a run ended that did not finish, and gives the sentence that says so. */
    private RuntimeException avslutt(Kjoringsmiljo miljo, Throwable aarsak) {
        Kjoring kjoring = miljo.kjoring();
        Stopp stopp = miljo.stopp();
        RuntimeException dom = stopp.bedt()
                ? new FailedException("Kjøringen " + kjoring.fulltNavn() + " stoppet fordi " + stopp.grunn()
                        + "; fortsett den med «restart " + kjoring.fulltNavn() + "».")
                : feiltolk.tolk(rot(aarsak));
        try {
            if (dom instanceof RefusedException) {
                glem(miljo);
            } else {
                Kjoringsstatus status = stopp.bedt() ? Kjoringsstatus.STOPPET : Kjoringsstatus.FEILET;
                skrivSlutt(miljo, status, dom.getMessage());
            }
        } catch (RuntimeException feil) {
            LOG.warn("How run {} ended could not be written down", kjoring.fulltNavn());
            LOG.debug("Writing down how a run ended failed", feil);
        }
        return dom;
    }

    private void skrivSlutt(Kjoringsmiljo miljo, Kjoringsstatus status, String melding) {
        samlet.executeWithoutResult(transaksjon -> {
            kjoringer.avslutt(miljo.kjoring().id(), status, melding);
            spor.skriv(
                    miljo.hvem(),
                    ENDER.get(status),
                    miljo.kjoring(),
                    miljo.stopp().grunn());
        });
    }

    /** A refused run leaves nothing but a line in the trail: no snapshot, no history, no folder, no number used. */
    private void glem(Kjoringsmiljo miljo) {
        Kjoring kjoring = miljo.kjoring();
        spor.skriv(miljo.hvem(), Handling.KJORING_AVVIST, kjoring, null);
        Arbeidsmappe.slett(kjoring.arbeidsmappe());
        Optional.ofNullable(repository.getJobInstance(jobber.get(kjoring.type()).getName(), parametre(kjoring)))
                .ifPresent(repository::deleteJobInstance);
        kjoringer.slett(kjoring.id());
    }

    private JobExecution fortsett(Kjoring kjoring) throws Exception {
        Job jobb = jobber.get(kjoring.type());
        JobExecution siste = repository.getLastJobExecution(jobb.getName(), parametre(kjoring));
        if (siste == null) {
            return operator.start(jobb, parametre(kjoring));
        }
        if (siste.getStatus() == BatchStatus.COMPLETED) {
            // The process died between the job's last word and the run's.
            return siste;
        }
        if (siste.isRunning() || siste.getStatus() == BatchStatus.UNKNOWN) {
            siste = operator.recover(siste);
        }
        return operator.restart(siste);
    }

    private static JobParameters parametre(Kjoring kjoring) {
        return new JobParametersBuilder()
                .addLong("aar", (long) kjoring.aar())
                .addString("type", kjoring.type().name())
                .addLong("nummer", (long) kjoring.nummer())
                .addLong(StegParametre.KJORING, kjoring.id(), false)
                .toJobParameters();
    }

    private static Throwable rot(Throwable feil) {
        for (Throwable her = feil; her != null; her = her.getCause()) {
            if (her instanceof RefusedException || her instanceof FailedException) {
                return her;
            }
        }
        return feil;
    }

    @FunctionalInterface
    private interface Jobbstart {
        JobExecution start() throws Exception;
    }
}
