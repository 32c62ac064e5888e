package no.imdi.introresultat.operations.web.handling;

import jakarta.annotation.PreDestroy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets long work going on threads of its own, and waits until one can see that it has begun, or why it has not. */
@Component
public class Starter {
    private static final Logger LOG = LoggerFactory.getLogger(Starter.class);
    private static final int SEKUNDER_AA_STOPPE = 18;
    private static final int HUSKES = 100;
    private static final long LENGST_MILLISEKUNDER = 20_000;
    private static final long MELLOM_MILLISEKUNDER = 50;
    private static final long SNART_MILLISEKUNDER = 3000;

    private final ExecutorService arbeidere =
            Executors.newCachedThreadPool(arbeid -> new Thread(arbeid, "konsoll-arbeid"));

    private final Map<String, Future<Kjoring>> satt = Collections.synchronizedMap(new LinkedHashMap<>(HUSKES, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Future<Kjoring>> eldste) {
            return size() > HUSKES;
        }
    });

    /** What there is to do with a run. */
    public enum Slag {
        /** Starting it, or going on with it. */
        KJORING,
        /** Publishing it, or going on with that. */
        PUBLISERING
    }

    /**
     * Sets work on a run going and returns the run when one can see that it has begun, or the work's result when it is done before.
     *
     * @param slag what kind of work it is
     * @param arbeid what is to be done
     * @param begynt the run, once it has begun; empty until then
     * @throws RuntimeException what the work threw, when it never began
     */
    public Kjoring sett(Slag slag, Callable<Kjoring> arbeid, Supplier<Optional<Kjoring>> begynt) {
        Future<Kjoring> lopende = arbeidere.submit(() -> utfor(arbeid));
        long frist = System.currentTimeMillis() + LENGST_MILLISEKUNDER;
        while (System.currentTimeMillis() < frist) {
            if (lopende.isDone()) {
                return resultat(lopende);
            }
            Optional<Kjoring> synlig = begynt.get();
            if (synlig.isPresent()) {
                satt.put(nokkel(slag, synlig.get().fulltNavn()), lopende);
                return synlig.get();
            }
            vent();
        }
        throw new FailedException("Det som ble satt i gang, har ikke kommet ordentlig i gang ennå; se etter om litt.");
    }

    /**
     * Why the last work of a kind on a run that this process began did not come to its end. A run that is refused after it has begun is gone
     * from the database, and a publication that is refused leaves it as it was: only this tells.
     *
     * @param fulltNavn the run's name with its year
     * @return empty when it went well, was begun elsewhere or is forgotten, or goes on for some seconds yet
     */
    public Optional<RuntimeException> grunn(Slag slag, String fulltNavn) {
        Future<Kjoring> arbeid = satt.get(nokkel(slag, fulltNavn));
        if (arbeid == null || !blirFerdig(arbeid)) {
            return Optional.empty();
        }
        try {
            resultat(arbeid);
            return Optional.empty();
        } catch (RefusedException | FailedException feil) {
            return Optional.of(feil);
        } catch (RuntimeException feil) {
            return Optional.of(new FailedException("En uventet feil stoppet arbeidet; se loggen på tjeneren.", feil));
        }
    }

    /** Whether work of a kind on a run that this process began goes on. */
    public boolean paagar(Slag slag, String fulltNavn) {
        Future<Kjoring> arbeid = satt.get(nokkel(slag, fulltNavn));
        return arbeid != null && !arbeid.isDone();
    }

    /** What the work leaves is gone from the database a little before the work itself has ended. */
    private static boolean blirFerdig(Future<Kjoring> arbeid) {
        long frist = System.currentTimeMillis() + SNART_MILLISEKUNDER;
        while (!arbeid.isDone() && System.currentTimeMillis() < frist) {
            vent();
        }
        return arbeid.isDone();
    }

    private static String nokkel(Slag slag, String fulltNavn) {
        return slag + " " + fulltNavn;
    }

    /** Whoever looks at the run sees how it ended; the log has the sentence too. */
    private static Kjoring utfor(Callable<Kjoring> arbeid) throws Exception {
        try {
            return arbeid.call();
        } catch (Exception feil) {
            LOG.warn("{}", feil.getMessage());
            throw feil;
        }
    }

    private static Kjoring resultat(Future<Kjoring> ferdig) {
        try {
            return ferdig.get();
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new FailedException("Ventingen ble avbrutt; se etter om det er satt i gang.");
        } catch (ExecutionException feil) {
            throw feil.getCause() instanceof RuntimeException dom ? dom : new IllegalStateException(feil.getCause());
        }
    }

    private static void vent() {
        try {
            Thread.sleep(MELLOM_MILLISEKUNDER);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new FailedException("Ventingen ble avbrutt; se etter om det er satt i gang.");
        }
    }

    /** Waits for what goes on to stop at a point it can be gone on from: each run has been told by its own hook. */
    @PreDestroy
    void steng() throws InterruptedException {
        arbeidere.shutdown();
        if (!arbeidere.awaitTermination(SEKUNDER_AA_STOPPE, TimeUnit.SECONDS)) {
            LOG.warn("What the console had begun did not stop in {} seconds", SEKUNDER_AA_STOPPE);
        }
    }
}
