package no.imdi.introresultat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Does many like pieces of a living run's work, as many at a time as the machine has processors. */
final class Parallell {
    private Parallell() {}

    /** Does them all, telling how it gets on; what one fails with, it fails with, and the rest are not begun. */
    static void utfor(List<? extends Callable<?>> arbeid, Kjoringsmiljo miljo) throws Exception {
        ExecutorService arbeidere =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        AtomicLong ferdige = new AtomicLong();
        try {
            List<Future<?>> ventet = new ArrayList<>();
            for (Callable<?> ett : arbeid) {
                ventet.add(arbeidere.submit(() -> {
                    miljo.stopp().sjekk();
                    miljo.framdrift().rader(ferdige.incrementAndGet(), arbeid.size());
                    return ett.call();
                }));
            }
            for (Future<?> en : ventet) {
                en.get();
            }
        } catch (ExecutionException feil) {
            throw feil.getCause() instanceof Exception aarsak ? aarsak : feil;
        } finally {
            arbeidere.shutdownNow();
        }
    }
}
