package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.Comparator;
import no.imdi.introresultat.register.Program;

/**
 * A valid programme with its effective end (contract section 3, rule 2).
 *
 * @param program the version that counts
 * @param start first day
 * @param slutt effective end; null while ongoing at the year's end
 * @param automatisk whether it ended at its limit without the municipality registering an end
 */
public record Programperiode(Program program, LocalDate start, LocalDate slutt, boolean automatisk) {
    /** Orders programmes by latest end, then latest start, then highest id as text: the last is the one that decides. */
    static final Comparator<Programperiode> ETTER_SLUTT = Comparator.comparing(Programperiode::slutt)
            .thenComparing(Programperiode::start)
            .thenComparing(Programperiode::id);

    /** Orders programmes by latest start, then highest id as text. */
    public static final Comparator<Programperiode> ETTER_START =
            Comparator.comparing(Programperiode::start).thenComparing(Programperiode::id);

    /** The programme's id. */
    public String id() {
        return program.versjon().id();
    }

    /** Whether it goes on after the year, as far as is registered. */
    public boolean lopende() {
        return slutt == null;
    }

    /** Whether its effective end lies in the year. */
    public boolean avsluttetI(int aar) {
        return !lopende() && slutt.getYear() == aar;
    }

    /** Whether it began by the day and goes on after it. */
    boolean fortsetterEtter(LocalDate dag) {
        return !start.isAfter(dag) && (lopende() || slutt.isAfter(dag));
    }

    /** Whether it was going on on some day of the period. */
    public boolean aktiv(LocalDate fra, LocalDate til) {
        return !start.isAfter(til) && (lopende() || !slutt.isBefore(fra));
    }
}
