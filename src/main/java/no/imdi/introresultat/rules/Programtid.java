package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.rules.Programslutt.Grunn;

/** From a registered programme to when it really ended (contract section 3, rules 1 and 2). */
final class Programtid {
    private final Regelverk regelverk;
    private final List<Vedtak> permisjoner;

    Programtid(Regelverk regelverk, List<Vedtak> vedtak) {
        this.regelverk = regelverk;
        this.permisjoner = vedtak.stream()
                .filter(ett -> ett.vedtakstype() == Vedtakstype.PERMISJON && ett.fraDato() != null)
                .sorted(Comparator.comparing(Vedtak::fraDato))
                .toList();
    }

    /** What decides when the programme ended. */
    Programslutt slutt(Program program) {
        LocalDate start = program.startDato();
        LocalDate slutt = program.sluttDato();
        if (start == null) {
            return new Programslutt(program, Grunn.UTEN_STARTDATO, null, 0);
        }
        if (slutt != null) {
            return slutt.isBefore(start)
                    ? new Programslutt(program, Grunn.SLUTT_FOR_START, null, 0)
                    : new Programslutt(program, Grunn.REGISTRERT, slutt, 0);
        }
        if (program.planlagtSluttDato() != null) {
            return new Programslutt(program, Grunn.PLANLAGT, program.planlagtSluttDato(), 0);
        }
        LocalDate maks = start.plus(regelverk.maksProgramtid());
        long permisjonsdager = permisjonsdager(start, maks);
        return new Programslutt(program, Grunn.MAKSIMAL_TID, maks.plusDays(permisjonsdager), permisjonsdager);
    }

    /** Days of leave from {@code fra} up to, but not with, {@code til}; a day in several leaves counts once. */
    private long permisjonsdager(LocalDate fra, LocalDate til) {
        long dager = 0;
        LocalDate talt = fra;
        for (Vedtak permisjon : permisjoner) {
            LocalDate start = senest(permisjon.fraDato(), talt);
            LocalDate slutt = permisjon.tilDato() == null
                    ? til
                    : tidligst(permisjon.tilDato().plusDays(1), til);
            if (start.isBefore(slutt)) {
                dager += ChronoUnit.DAYS.between(start, slutt);
                talt = slutt;
            }
        }
        return dager;
    }

    private static LocalDate senest(LocalDate en, LocalDate annen) {
        return en.isAfter(annen) ? en : annen;
    }

    private static LocalDate tidligst(LocalDate en, LocalDate annen) {
        return en.isBefore(annen) ? en : annen;
    }
}
