package no.imdi.introresultat.job;

import java.util.List;
import java.util.Map;
import no.imdi.introresultat.job.Spor.Handling;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
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

    private final Jobbutforer utforer;
    private final Map<Kjoringstype, Job> jobber;
    private final Kjoringer kjoringer;
    private final TidligereKjoringer tidligereKjoringer;
    private final Dispensasjonsarkiv dispensasjoner;
    private final Grunnlagsleser grunnlagsleser;
    private final Passordleser passordleser;
    private final Levetid levetid;
    private final Spor spor;
    private final TransactionOperations samlet;
    private final Feiltolk feiltolk;
    private final Framdriftstavle tavle;

    Kjoringstjeneste(
            Jobbutforer utforer,
            Map<Kjoringstype, Job> jobber,
            Kjoringer kjoringer,
            TidligereKjoringer tidligereKjoringer,
            Dispensasjonsarkiv dispensasjoner,
            Grunnlagsleser grunnlagsleser,
            Passordleser passordleser,
            Levetid levetid,
            Spor spor,
            TransactionOperations samlet,
            Feiltolk feiltolk,
            Framdriftstavle tavle) {
        this.utforer = utforer;
        this.jobber = jobber;
        this.kjoringer = kjoringer;
        this.tidligereKjoringer = tidligereKjoringer;
        this.dispensasjoner = dispensasjoner;
        this.grunnlagsleser = grunnlagsleser;
        this.passordleser = passordleser;
        this.levetid = levetid;
        this.spor = spor;
        this.samlet = samlet;
        this.feiltolk = feiltolk;
        this.tavle = tavle;
    }

    /**
     * Runs a whole job and returns the finished run.
     *
     * @throws RefusedException when the request or the extract is not accepted, or the same year and kind runs already;
     *     nothing is then stored
     * @throws FailedException when the run could not go on; it can be restarted
     */
    public Kjoring start(Oppdrag oppdrag, Framdrift framdrift) {
        List<Dispensasjonssoknad> iKraft = dispensasjoner.iKraft(oppdrag.aar());
        Kjoringsgrunnlag grunnlag = grunnlagsleser.les(oppdrag.aar(), iKraft);
        Passord passord = passordleser.les(grunnlag.kodeverk());
        if (grunnlag.oppsett().standard()) {
            framdrift.beskjed("Året " + oppdrag.aar() + " har ingen fil i config/aar; standardoppsettet brukes (frist "
                    + grunnlag.oppsett().frist().dato() + ").");
        }
        try (RunLock laas = levetid.taLaas(oppdrag.aar(), oppdrag.type())) {
            levetid.meldDode(oppdrag.aar(), oppdrag.type(), oppdrag.hvem());
            Kjoring kjoring = samlet.execute(transaksjon -> opprett(oppdrag, grunnlag, iKraft));
            Kjoringsmiljo miljo = Kjoringsmiljo.forKjoring(
                    kjoring, grunnlag, oppdrag.hvem(), passord, tavle.folg(kjoring, framdrift));
            return gjennomfor(miljo, laas);
        }
    }

    private Kjoring opprett(Oppdrag oppdrag, Kjoringsgrunnlag grunnlag, List<Dispensasjonssoknad> iKraft) {
        Kjoring kjoring = kjoringer.opprett(oppdrag, grunnlag);
        dispensasjoner.husk(kjoring, iKraft);
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
            Kjoringsgrunnlag grunnlag = grunnlagsleser.les(tidligere.aar(), dispensasjoner.til(tidligere));
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
            Kjoringsmiljo miljo =
                    Kjoringsmiljo.forKjoring(kjoring, grunnlag, hvem, passord, tavle.folg(kjoring, framdrift));
            return gjennomfor(miljo, laas);
        }
    }

    private Kjoring gjennomfor(Kjoringsmiljo miljo, RunLock laas) {
        Kjoring kjoring = miljo.kjoring();
        try {
            utforer.utfor(jobber.get(kjoring.type()), miljo, laas);
            skrivSlutt(miljo, Kjoringsstatus.FERDIG, null);
            return kjoringer.hent(kjoring.id());
        } catch (Exception feil) {
            throw avslutt(miljo, feil);
        } finally {
            tavle.slutt(kjoring);
        }
    }

    /** Writes down how a run ended that did not finish, and gives the sentence that says so. */
    private RuntimeException avslutt(Kjoringsmiljo miljo, Exception aarsak) {
        Kjoring kjoring = miljo.kjoring();
        Stopp stopp = miljo.stopp();
        RuntimeException dom = stopp.bedt()
                ? new FailedException("Kjøringen " + kjoring.fulltNavn() + " stoppet fordi " + stopp.grunn()
                        + "; fortsett den med «restart " + kjoring.fulltNavn() + "».")
                : feiltolk.tolk(aarsak);
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
        utforer.glem(jobber.get(kjoring.type()), kjoring);
        kjoringer.slett(kjoring.id());
    }
}
