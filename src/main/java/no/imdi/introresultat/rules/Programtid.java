package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;

/** From a registered programme to the period it really lasted (contract section 3, rules 1 and 2). */
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

    /** The programme's period; empty when it has no start or ends before it starts. */
    Optional<Programperiode> periode(Program program) {
        LocalDate start = program.startDato();
        LocalDate slutt = program.sluttDato();
        if (start == null || (slutt != null && slutt.isBefore(start))) {
            return Optional.empty();
        }
        if (slutt != null) {
            return Optional.of(new Programperiode(program, start, slutt, false));
        }
        LocalDate grense = grense(program);
        boolean avsluttet = !grense.isAfter(regelverk.sisteDag());
        return Optional.of(new Programperiode(program, start, avsluttet ? grense : null, avsluttet));
    }

    private LocalDate grense(Program program) {
        if (program.planlagtSluttDato() != null) {
            return program.planlagtSluttDato();
        }
        LocalDate start = program.startDato();
        LocalDate maks = start.plus(regelverk.maksProgramtid());
        return maks.plusDays(permisjonsdager(start, maks));
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
