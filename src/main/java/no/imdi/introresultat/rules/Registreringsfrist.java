package no.imdi.introresultat.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Versjon;

/**
 * The registration deadline of a result year with its dispensations (contract section 2).
 *
 * @param dato the last day that counts, Norwegian date
 * @param opprinnelig the deadline before it was moved; null when it was not
 * @param begrunnelse why it was moved; null when it was not
 * @param dispensasjoner approved late registrations
 */
public record Registreringsfrist(
        LocalDate dato, LocalDate opprinnelig, String begrunnelse, List<Dispensasjon> dispensasjoner) {
    /** The zone of all local dates. */
    public static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    /** Copies the list. */
    public Registreringsfrist {
        dispensasjoner = List.copyOf(dispensasjoner);
    }

    /** The normal deadline of a result year: the last day of February the year after being the 28th. */
    public static Registreringsfrist normal(int resultataar) {
        return new Registreringsfrist(LocalDate.of(resultataar + 1, 2, 28), null, null, List.of());
    }

    /** The same with more dispensations. */
    public Registreringsfrist med(List<Dispensasjon> flere) {
        return new Registreringsfrist(
                dato,
                opprinnelig,
                begrunnelse,
                Stream.concat(dispensasjoner.stream(), flere.stream()).toList());
    }

    /** The national deadline's cutoff: the first instant that does not count. */
    public Instant cutoff() {
        return cutoff(dato);
    }

    /** The latest cutoff in force, dispensations included: a final run needs an extract at or after it. */
    public Instant sisteCutoff() {
        return Stream.concat(Stream.of(dato), dispensasjoner.stream().map(Dispensasjon::frist))
                .max(Comparator.naturalOrder())
                .map(Registreringsfrist::cutoff)
                .orElseThrow();
    }

    /** The deadline that holds for one version: the latest of the national one and its dispensations'. */
    public Gjeldendefrist gjeldendeFor(Registertype type, Versjon versjon) {
        Gjeldendefrist gjeldende = new Gjeldendefrist(dato, cutoff(), null);
        for (Dispensasjon dispensasjon : dispensasjoner) {
            if (dispensasjon.frist().isAfter(gjeldende.dato()) && dispensasjon.gjelder(type, versjon)) {
                gjeldende = new Gjeldendefrist(dispensasjon.frist(), cutoff(dispensasjon.frist()), dispensasjon.sak());
            }
        }
        return gjeldende;
    }

    /**
     * The last day to mend something: the latest of the national deadline and its dispensations'.
     *
     * @param type kind of the registration; null for what concerns the participant as a whole
     * @param id the registration; null for what concerns the participant as a whole
     * @param kommunenummer the municipality as registered; null when none is
     */
    public LocalDate sisteDag(Registertype type, String id, String kommunenummer) {
        return dispensasjoner.stream()
                .filter(dispensasjon -> dispensasjon.gjelder(type, id, kommunenummer))
                .map(Dispensasjon::frist)
                .filter(dag -> dag.isAfter(dato))
                .max(Comparator.naturalOrder())
                .orElse(dato);
    }

    /** The first instant after a day. */
    static Instant cutoff(LocalDate sisteDag) {
        return sisteDag.plusDays(1).atStartOfDay(NORGE).toInstant();
    }
}
