package no.imdi.introresultat.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that live in this process, by key: how a step finds the run it belongs to. */
final class LevendeKjoringer {
    private final Map<Long, Kjoringsmiljo> miljoer = new ConcurrentHashMap<>();

    void inn(Kjoringsmiljo miljo) {
        miljoer.put(miljo.kjoring().id(), miljo);
    }

    void ut(long kjoringId) {
        miljoer.remove(kjoringId);
    }

    Kjoringsmiljo hent(long kjoringId) {
        Kjoringsmiljo miljo = miljoer.get(kjoringId);
        if (miljo == null) {
            throw new IllegalStateException("run " + kjoringId + " does not live in this process");
        }
        return miljo;
    }
}
