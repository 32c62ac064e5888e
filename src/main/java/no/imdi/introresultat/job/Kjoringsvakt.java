package no.imdi.introresultat.job;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches over a living run: stops it when someone has asked for it, or when its lock is lost. */
final class Kjoringsvakt implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kjoringsvakt.class);
    private static final long MILLISEKUNDER_MELLOM = 500;

    private final ScheduledExecutorService vakt = Executors.newSingleThreadScheduledExecutor(arbeid -> {
        Thread traad = new Thread(arbeid, "kjoringsvakt");
        traad.setDaemon(true);
        return traad;
    });

    Kjoringsvakt(Kjoringer kjoringer, Kjoringsmiljo miljo, RunLock laas) {
        vakt.scheduleWithFixedDelay(
                () -> se(kjoringer, miljo, laas), MILLISEKUNDER_MELLOM, MILLISEKUNDER_MELLOM, TimeUnit.MILLISECONDS);
    }

    private void se(Kjoringer kjoringer, Kjoringsmiljo miljo, RunLock laas) {
        try {
            if (miljo.stopp().bedt()) {
                miljo.stopp().avbryt();
            } else if (!laas.isHeld()) {
                miljo.stopp().be("forbindelsen som holder kjøringens lås, er brutt");
            } else if (kjoringer.stoppBedt(miljo.kjoring().id())) {
                miljo.stopp().be("noen har bedt den stoppe");
            }
        } catch (RuntimeException feil) {
            if (!vakt.isShutdown()) {
                LOG.warn(
                        "The watch over run {} could not ask the database",
                        miljo.kjoring().fulltNavn());
                LOG.debug("The watch's question failed", feil);
            }
        }
    }

    @Override
    public void close() {
        vakt.shutdownNow();
    }
}
