package no.imdi.introresultat.schedule;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The watch over the due dates: sees to it that what is due is fired, that what died or failed is gone on with, and that whatever
 * is wrong is told. Does not trust the scheduler to have fired anything.
 */
public final class Tidsplanvakt {
    private static final Logger LOG = LoggerFactory.getLogger(Tidsplanvakt.class);
    private static final Duration MELLOM_REGISTRERINGER = Duration.ofHours(1);

    private final Aarsplan aarsplan;
    private final Forfallsliste liste;
    private final Gjennomforing gjennomforing;
    private final Executor arbeidere;
    private final Clock klokke;
    private final Tidsplanlytter lytter;
    private final Set<String> underArbeid = ConcurrentHashMap.newKeySet();
    private Instant registrert = Instant.MIN;
    private Map<Integer, String> mangler = Map.of();

    Tidsplanvakt(
            Aarsplan aarsplan,
            Forfallsliste liste,
            Gjennomforing gjennomforing,
            Executor arbeidere,
            Clock klokke,
            Tidsplanlytter lytter) {
        this.aarsplan = aarsplan;
        this.liste = liste;
        this.gjennomforing = gjennomforing;
        this.arbeidere = arbeidere;
        this.klokke = klokke;
        this.lytter = lytter;
    }

    /** Enters the dates that are to be, and gives those that have not been fired. */
    synchronized List<Forfall> registrer() {
        Instant naa = klokke.instant();
        Aarsplan.Datoer datoer = aarsplan.datoer(naa);
        datoer.forfall().forEach(liste::registrer);
        mangler = datoer.mangler();
        registrert = naa;
        return liste.alle().stream()
                .filter(forfall -> forfall.tilstand() == Forfall.Tilstand.PLANLAGT)
                .toList();
    }

    /** Looks once at every date. */
    public void se() {
        Instant naa = klokke.instant();
        if (registrert.isBefore(naa.minus(MELLOM_REGISTRERINGER))) {
            registrer();
        }
        for (Forfall forfall : liste.alle()) {
            if (Forfallsvurdering.av(forfall, aarsplan.plan(forfall.jobb()), naa) != Forfallsvurdering.INGENTING) {
                se(forfall.aar(), forfall.jobb());
            }
        }
        Alarmer.av(liste.alle(), mangler, aarsplan, naa).forEach(lytter::alarm);
    }

    /** Looks at one date, on a worker's thread. */
    void se(int aar, Jobb jobb) {
        String navn = aar + "/" + jobb.navn();
        if (underArbeid.add(navn)) {
            arbeidere.execute(() -> {
                try {
                    gjennomforing.se(aar, jobb);
                } catch (SQLException | RuntimeException feil) {
                    LOG.warn("{} could not be looked at; it is tried again at the next look", navn);
                    LOG.debug("Looking at a due date failed", feil);
                } finally {
                    underArbeid.remove(navn);
                }
            });
        }
    }
}
