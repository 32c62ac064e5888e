package no.imdi.introresultat.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import no.imdi.introresultat.rules.Registreringsfrist;

/**
 * When a job is due, in the year after the result year. Norwegian time: an hour that summer time skips is the hour after, one
 * that comes twice is the first.
 *
 * @param dag the day
 * @param klokka the time of day
 * @param etterFristen whether it is moved to the day after the last registration deadline, dispensations included, when that is
 *     later
 * @param virkedag whether it is then moved to the first working day
 * @param unntak result years with a day of their own, which is moved by nothing
 */
record Datoregel(
        MonthDay dag, LocalTime klokka, boolean etterFristen, boolean virkedag, Map<Integer, LocalDate> unntak) {
    Datoregel {
        unntak = Map.copyOf(unntak);
    }

    /** The instant it is due for a result year with this deadline. */
    Instant forfaller(int aar, Registreringsfrist frist) {
        return dato(aar, frist).atTime(klokka).atZone(Registreringsfrist.NORGE).toInstant();
    }

    private LocalDate dato(int aar, Registreringsfrist frist) {
        if (unntak.containsKey(aar)) {
            return unntak.get(aar);
        }
        LocalDate dato = dag.atYear(aar + 1);
        LocalDate etterFrist =
                frist.sisteCutoff().atZone(Registreringsfrist.NORGE).toLocalDate();
        if (etterFristen && etterFrist.isAfter(dato)) {
            dato = etterFrist;
        }
        return virkedag ? Helligdager.virkedagFra(dato) : dato;
    }
}
