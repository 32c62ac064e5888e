package no.imdi.introresultat.operations.web.lesing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Fristkonsekvens;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.job.Kjoringstall;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.statistics.Konsekvens;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds runs, and the numbers of finished ones, which are kept for the next who asks: they never change. */
@Component
public class Kjoringsoppslag {
    private static final int HUSKES = 8;

    private static final Comparator<Kjoring> NYESTE = Comparator.comparingInt(Kjoring::aar)
            .thenComparing(Kjoring::type, Comparator.comparing(type -> type == Kjoringstype.ENDELIG))
            .thenComparingInt(Kjoring::nummer);

    private final Kjoringer kjoringer;
    private final Kjoringstall tall;
    private final Godkjenninger godkjenninger;
    private final Levetid levetid;
    private final JdbcClient jdbc;
    private final Ressurser ressurser;

    private final Cache<Long, Kjoringstall.Bilde> husket =
            Caffeine.newBuilder().maximumSize(HUSKES).build();
    private final Cache<Long, Konsekvens> konsekvenser =
            Caffeine.newBuilder().maximumSize(HUSKES).build();

    Kjoringsoppslag(
            Kjoringer kjoringer,
            Kjoringstall tall,
            Godkjenninger godkjenninger,
            Levetid levetid,
            JdbcClient jdbc,
            Ressurser ressurser) {
        this.kjoringer = kjoringer;
        this.tall = tall;
        this.godkjenninger = godkjenninger;
        this.levetid = levetid;
        this.jdbc = jdbc;
        this.ressurser = ressurser;
    }

    /** All runs, the newest first. */
    public List<Kjoring> alle() {
        return kjoringer.alle().stream()
                .sorted(Comparator.comparingLong(Kjoring::id).reversed())
                .toList();
    }

    /** The run with this name; a page that does not exist when there is none. */
    public Kjoring finn(int aar, String navn) {
        return kjoringer.medNavn(aar, navn).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The finished run of a year that says most: the last final one, else the last preliminary one. */
    public Optional<Kjoring> siste(int aar) {
        return ferdige().filter(kjoring -> kjoring.aar() == aar).max(NYESTE);
    }

    /** The same of the newest year that has one. */
    public Optional<Kjoring> siste() {
        return ferdige().max(NYESTE);
    }

    /** The last final run of each year, the oldest first. */
    public List<Kjoring> endeligeAarForAar() {
        Map<Integer, Kjoring> siste = new TreeMap<>();
        ferdige()
                .filter(kjoring -> kjoring.type() == Kjoringstype.ENDELIG)
                .forEach(kjoring -> siste.merge(
                        kjoring.aar(), kjoring, (ene, andre) -> NYESTE.compare(ene, andre) > 0 ? ene : andre));
        return List.copyOf(siste.values());
    }

    /** The final run of the year before that the run shows beside its own numbers. */
    public Optional<Kjoring> ifjor(Kjoring kjoring) {
        return byggerPaa(kjoring, "FJORAARET");
    }

    /** The preliminary run of the year that a final run is held against. */
    public Optional<Kjoring> forelopig(Kjoring kjoring) {
        return byggerPaa(kjoring, "FORELOPIG");
    }

    private Optional<Kjoring> byggerPaa(Kjoring kjoring, String rolle) {
        return jdbc.sql("select tidligere_id from resultat.bygger_paa where kjoring_id = ? and rolle = ?")
                .params(kjoring.id(), rolle)
                .query(Long.class)
                .optional()
                .map(kjoringer::hent);
    }

    /** A finished run's numbers. */
    public Kjoringstall.Bilde tall(Kjoring kjoring) {
        return kjoring.uttrekkId() == null ? tall.av(kjoring) : husket.get(kjoring.id(), ny -> tall.av(kjoring));
    }

    /** What the deadline cost in a finished final run whose snapshot is there. */
    Konsekvens konsekvens(Kjoring kjoring) {
        return konsekvenser.get(kjoring.id(), ny -> Fristkonsekvens.av(jdbc, ressurser, kjoring));
    }

    /** Whether the run lives; one that says it runs and does not, is dead. */
    public boolean lever(Kjoring kjoring) {
        return kjoring.status() == Kjoringsstatus.KJORER && levetid.lever(kjoring);
    }

    /** How the run stands, as a key of the texts: {@code kjorer}, {@code dod}, {@code ferdig}, {@code publisert} … */
    public String tilstand(Kjoring kjoring) {
        return switch (kjoring.status()) {
            case KJORER -> lever(kjoring) ? "kjorer" : "dod";
            case FEILET -> "feilet";
            case STOPPET -> "stoppet";
            case FERDIG -> godkjenninger.publisert(kjoring).isPresent() ? "publisert" : "ferdig";
        };
    }

    /** Whether everyone may fetch the run's publication files. */
    public boolean publisert(Kjoring kjoring) {
        return godkjenninger.publisert(kjoring).isPresent();
    }

    private Stream<Kjoring> ferdige() {
        return kjoringer.alle().stream()
                .filter(kjoring -> kjoring.status() == Kjoringsstatus.FERDIG && kjoring.uttrekkId() != null);
    }
}
