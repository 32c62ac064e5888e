package no.imdi.introresultat.job;

import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.sql.DataSource;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;

/** Whether runs live, by the lock they hold; how to take that lock, and how to ask a living run to stop. */
public final class Levetid {
    private static final DateTimeFormatter KLOKKE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu 'kl.' HH:mm:ss", Locale.ROOT);
    /** The kinds of lock before it are those of the kinds of run. */
    private static final int PUBLISERING = Kjoringstype.values().length;

    private static final long MILLISEKUNDER_MELLOM = 200;

    private final Kjoringer kjoringer;
    private final Spor spor;
    private final DataSource laaskilde;
    private final Feiltolk feiltolk;

    /**
     * @param kjoringer the runs
     * @param spor where it is written who asked one to stop
     * @param laaskilde opens connections that a lock keeps to itself
     * @param feiltolk says what a database error means
     */
    public Levetid(Kjoringer kjoringer, Spor spor, DataSource laaskilde, Feiltolk feiltolk) {
        this.kjoringer = kjoringer;
        this.spor = spor;
        this.laaskilde = laaskilde;
        this.feiltolk = feiltolk;
    }

    /** Whether the run lives: it is the last of its year and kind to have been started, and the lock is held. */
    public boolean lever(Kjoring kjoring) {
        return laasTatt(kjoring.aar(), kjoring.type())
                && kjoringer.lopende(kjoring.aar(), kjoring.type()).stream()
                        .findFirst()
                        .filter(lopende -> lopende.id() == kjoring.id())
                        .isPresent();
    }

    /**
     * Asks a living run to stop and returns when it has: when its lock is free.
     *
     * @throws RefusedException when it does not live
     */
    public void stopp(Kjoring kjoring, Aktor hvem) {
        if (!lever(kjoring)) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn() + " er ikke i gang og kan ikke stoppes.");
        }
        spor.skriv(hvem, Spor.Handling.KJORING_BEDT_STOPPE, kjoring, null);
        kjoringer.beStoppe(kjoring.id());
        while (laasTatt(kjoring.aar(), kjoring.type())) {
            try {
                Thread.sleep(MILLISEKUNDER_MELLOM);
            } catch (InterruptedException avbrutt) {
                Thread.currentThread().interrupt();
                throw new FailedException(
                        "Ventingen på at kjøringen " + kjoring.fulltNavn() + " skulle stoppe, ble avbrutt.");
            }
        }
    }

    /** Whether a run of the year is being published just now, by whichever process. */
    public boolean publiseres(int aar) {
        return laasTatt(aar, PUBLISERING);
    }

    /** Takes the lock of a year and kind; refused when a living run holds it, with who and since when. */
    RunLock taLaas(int aar, Kjoringstype type) {
        try {
            return RunLock.tryTake(laaskilde, aar, type.ordinal()).orElseThrow(() -> opptatt(aar, type));
        } catch (SQLException feil) {
            throw feiltolk.tolk(feil);
        }
    }

    /** Takes the lock of a year's publication; refused when one is being published. */
    RunLock taPubliseringslaas(int aar) {
        try {
            return RunLock.tryTake(laaskilde, aar, PUBLISERING)
                    .orElseThrow(() -> new RefusedException(
                            "En kjøring for " + aar + " blir publisert akkurat nå; vent til den er ferdig."));
        } catch (SQLException feil) {
            throw feiltolk.tolk(feil);
        }
    }

    /** With the lock in hand, a run that is said to be running is dead. */
    void meldDode(int aar, Kjoringstype type, Aktor hvem) {
        for (Kjoring dod : kjoringer.lopende(aar, type)) {
            spor.skriv(hvem, Spor.Handling.KJORING_FUNNET_DOD, dod, null);
            kjoringer.avslutt(dod.id(), Kjoringsstatus.FEILET, "Prosessen som kjørte den, døde.");
        }
    }

    private boolean laasTatt(int aar, Kjoringstype type) {
        return laasTatt(aar, type.ordinal());
    }

    private boolean laasTatt(int aar, int slag) {
        try {
            return RunLock.isTaken(laaskilde, aar, slag);
        } catch (SQLException feil) {
            throw feiltolk.tolk(feil);
        }
    }

    private RefusedException opptatt(int aar, Kjoringstype type) {
        String hvem = kjoringer.lopende(aar, type).stream()
                .findFirst()
                .map(lopende -> lopende.fulltNavn() + ", startet av " + lopende.startetAv() + " "
                        + KLOKKE.format(ZonedDateTime.ofInstant(lopende.startet(), Registreringsfrist.NORGE)))
                .orElse("nettopp startet");
        return new RefusedException("En kjøring av samme år og type er alt i gang (" + hvem
                + "); vent til den er ferdig, eller stopp den med «stop».");
    }
}
