package no.imdi.introresultat.operations.varsel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.imdi.introresultat.notification.Utsending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox again and again, for as long as the program serves. */
public final class Postgang implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postgang.class);
    private static final int SEKUNDER_AA_STOPPE = 35;

    private final ScheduledExecutorService bud =
            Executors.newSingleThreadScheduledExecutor(arbeid -> new Thread(arbeid, "postgang"));

    /** Begins at once, with this long between. */
    public Postgang(Utsending utsending, Duration mellom) {
        bud.scheduleWithFixedDelay(() -> send(utsending), 0, mellom.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void send(Utsending utsending) {
        try {
            utsending.send();
        } catch (RuntimeException feil) {
            LOG.warn("The outbox could not be read; it is tried again");
            LOG.debug("Sending mail failed", feil);
        }
    }

    /** Lets the mail that is being delivered be answered. */
    @Override
    public void close() {
        bud.shutdown();
        try {
            bud.awaitTermination(SEKUNDER_AA_STOPPE, TimeUnit.SECONDS);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }
}
