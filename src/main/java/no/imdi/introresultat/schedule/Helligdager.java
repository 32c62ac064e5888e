package no.imdi.introresultat.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Norwegian public holidays: those of helligdagsfredloven section 2, and 1 and 17 May. All but five follow Easter Sunday, which is
 * worked out with the Gregorian computus.
 */
final class Helligdager {
    private static final Set<MonthDay> FASTE =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
    private static final Set<Long> DAGER_FRA_PAASKE = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    private Helligdager() {}

    /** Whether public offices are open: neither a Saturday, a Sunday nor a public holiday. */
    static boolean erVirkedag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !erHelligdag(dag);
    }

    /** The day itself when it is a working day, else the first one after it. */
    static LocalDate virkedagFra(LocalDate dag) {
        LocalDate virkedag = dag;
        while (!erVirkedag(virkedag)) {
            virkedag = virkedag.plusDays(1);
        }
        return virkedag;
    }

    static boolean erHelligdag(LocalDate dag) {
        return FASTE.contains(MonthDay.from(dag))
                || DAGER_FRA_PAASKE.contains(
                        dag.toEpochDay() - paaske(dag.getYear()).toEpochDay());
    }

    /** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate paaske(int aar) {
        int gyldentall = aar % 19;
        int hundreaar = aar / 100;
        int iHundreaaret = aar % 100;
        int maanerettelse = (hundreaar - (hundreaar + 8) / 25 + 1) / 3;
        int epakt = (19 * gyldentall + hundreaar - hundreaar / 4 - maanerettelse + 15) % 30;
        int tilSondag = (32 + 2 * (hundreaar % 4) + 2 * (iHundreaaret / 4) - epakt - iHundreaaret % 4) % 7;
        int unntak = (gyldentall + 11 * epakt + 22 * tilSondag) / 451;
        int dag = epakt + tilSondag - 7 * unntak + 114;
        return LocalDate.of(aar, dag / 31, dag % 31 + 1);
    }
}
