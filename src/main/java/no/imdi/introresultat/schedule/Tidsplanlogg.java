package no.imdi.introresultat.schedule;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what becomes of the dates in the log; an alarm once for as long as it says the same. */
public final class Tidsplanlogg implements Tidsplanlytter {
    private static final Logger LOG = LoggerFactory.getLogger(Tidsplanlogg.class);

    private final Set<String> sagt = ConcurrentHashMap.newKeySet();

    @Override
    public void endret(Forfall forfall) {
        if (forfall.melding() == null) {
            LOG.info("{} {}", forfall.navn(), forfall.tilstand());
        } else {
            LOG.warn("{} {}: {}", forfall.navn(), forfall.tilstand(), forfall.melding());
        }
    }

    @Override
    public void alarm(String hva, String setning) {
        if (sagt.add(hva + setning)) {
            LOG.error("ALARM {}", setning);
        }
    }
}
