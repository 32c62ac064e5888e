package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes approved final runs, and goes on with a publication that was broken off. */
public final class Publiseringstjeneste {
    private static final Logger LOG = LoggerFactory.getLogger(Publiseringstjeneste.class);

    private final Jobbutforer utforer;
    private final Job jobb;
    private final Kjoringer kjoringer;
    private final Godkjenninger godkjenninger;
    private final Dispensasjonsarkiv dispensasjoner;
    private final Grunnlagsleser grunnlagsleser;
    private final Levetid levetid;
    private final Spor spor;
    private final TransactionOperations samlet;
    private final Feiltolk feiltolk;

    Publiseringstjeneste(
            Jobbutforer utforer,
            Job jobb,
            Kjoringer kjoringer,
            Godkjenninger godkjenninger,
            Dispensasjonsarkiv dispensasjoner,
            Grunnlagsleser grunnlagsleser,
            Levetid levetid,
            Spor spor,
            TransactionOperations samlet,
            Feiltolk feiltolk) {
        this.utforer = utforer;
        this.jobb = jobb;
        this.kjoringer = kjoringer;
        this.godkjenninger = godkjenninger;
        this.dispensasjoner = dispensasjoner;
        this.grunnlagsleser = grunnlagsleser;
        this.levetid = levetid;
        this.spor = spor;
        this.samlet = samlet;
        this.feiltolk = feiltolk;
    }

    /**
     * Publishes a run, or goes on with its publication.
     *
     * @return the run as it then stands
     * @throws RefusedException when it is no finished final run, has not the approvals it takes, is not byte for byte what they
     *     approved, cannot be made anew since settings have changed, lacks a dispensation that is in force now, is published already, or does not withstand the audit; it
     *     is then as it was
     * @throws FailedException when the publication could not be done; the same command goes on with it
     */
    public Kjoring publiser(Kjoring kjoring, Aktor hvem, Framdrift framdrift) throws IOException {
        Godkjenninger.krevFerdigEndelig(kjoring);
        Kjoringsgrunnlag grunnlag = grunnlagsleser.les(kjoring.aar(), dispensasjoner.til(kjoring));
        try (RunLock laas = levetid.taPubliseringslaas(kjoring.aar())) {
            if (publisert(kjoring)) {
                throw new RefusedException("Kjøringen " + kjoring.fulltNavn() + " er alt publisert.");
            }
            if (!grunnlag.sha256().equals(kjoring.konfigurasjonSha256())) {
                throw new RefusedException("Oppsettet eller kodelistene for " + kjoring.aar()
                        + " er endret siden kjøringen " + kjoring.fulltNavn()
                        + " ble startet; publiser den med det oppsettet den ble godkjent med.");
            }
            if (godkjenninger.publisert(kjoring).isEmpty()) {
                krevUroert(kjoring);
                krevDispensasjonene(kjoring);
            }
            List<Godkjenning> paa = samlet.execute(transaksjon -> godkjenninger.begynn(kjoring, hvem));
            return publiser(Kjoringsmiljo.forPublisering(kjoring, grunnlag, hvem, paa, framdrift), laas);
        }
    }

    private void krevDispensasjonene(Kjoring kjoring) {
        List<Dispensasjonssoknad> uten = dispensasjoner.iKraftUten(kjoring);
        if (!uten.isEmpty()) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn() + " ble startet uten dispensasjon "
                    + uten.get(0).id()
                    + ", som er i kraft nå; start en ny kjøring og godkjenn den, eller trekk dispensasjonen.");
        }
    }

    /** Whether the whole publication of the run is done. */
    public boolean publisert(Kjoring kjoring) {
        return utforer.ferdig(jobb, kjoring);
    }

    private Kjoring publiser(Kjoringsmiljo miljo, RunLock laas) {
        try {
            utforer.utfor(jobb, miljo, laas);
            return kjoringer.hent(miljo.kjoring().id());
        } catch (Exception feil) {
            throw avslutt(miljo, feil);
        }
    }

    private RuntimeException avslutt(Kjoringsmiljo miljo, Exception feil) {
        Kjoring kjoring = miljo.kjoring();
        RuntimeException dom = miljo.stopp().bedt()
                ? new FailedException("Publiseringen av " + kjoring.fulltNavn() + " stoppet fordi "
                        + miljo.stopp().grunn() + "; fortsett den med «publish " + kjoring.fulltNavn() + "».")
                : feiltolk.tolk(feil);
        try {
            if (dom instanceof RefusedException) {
                glem(miljo);
            } else {
                spor.skriv(miljo.hvem(), Spor.Handling.PUBLISERING_FEILET, kjoring, null);
            }
        } catch (RuntimeException ogsaa) {
            LOG.warn("How the publication of {} ended could not be written down", kjoring.fulltNavn());
            LOG.debug("Writing down how a publication ended failed", ogsaa);
        }
        return dom;
    }

    /** A publication that is refused leaves the run as it was, approvals and all. */
    private void glem(Kjoringsmiljo miljo) {
        Kjoring kjoring = miljo.kjoring();
        spor.skriv(miljo.hvem(), Spor.Handling.PUBLISERING_AVVIST, kjoring, null);
        Arbeidsmappe.slett(kjoring.arbeidsmappe());
        utforer.glem(jobb, kjoring);
        godkjenninger.glemPublisering(kjoring);
    }

    /** Every byte of the approved folder is what was signed. */
    private void krevUroert(Kjoring kjoring) throws IOException {
        Path godkjent = Publiseringsmapper.godkjent(kjoring);
        Path manifestfil = godkjent.resolve(Manifest.FILNAVN);
        if (!Files.isRegularFile(manifestfil)) {
            throw endret(kjoring, "mappen mangler");
        }
        if (!Filhasher.sha256(manifestfil).equals(kjoring.manifestSha256())) {
            throw endret(kjoring, "manifestet er endret");
        }
        Manifest manifest = Manifestfil.les(godkjent);
        List<String> endrede = Verifisering.filfunn(godkjent, manifest);
        if (!endrede.isEmpty()) {
            throw endret(kjoring, endrede.get(0));
        }
        for (Godkjenning godkjenning : godkjenninger.gjeldende(kjoring)) {
            if (!godkjenning.manifestSha256().equals(kjoring.manifestSha256())) {
                throw endret(kjoring, godkjenning.hvem() + " godkjente et annet manifest");
            }
        }
    }

    private static RefusedException endret(Kjoring kjoring, String hva) {
        return new RefusedException("Kjøringen " + kjoring.fulltNavn()
                + " er ikke det som ble godkjent (" + hva + "); se «verify " + kjoring.mappe()
                + "», og publiser den ikke.");
    }
}
