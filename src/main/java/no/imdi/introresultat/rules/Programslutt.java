package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.Optional;
import no.imdi.introresultat.register.Program;

/**
 * What decides when a programme ended, or why it is out of the calculation (contract section 3, rules 1 and 2).
 *
 * @param program the version that counts
 * @param grunn what decides
 * @param dato the registered end, or the limit at which it ends by itself; null when it is invalid
 * @param permisjonsdager days of leave that the maximum time was extended by; 0 when it did not decide
 */
public record Programslutt(Program program, Grunn grunn, LocalDate dato, long permisjonsdager) {
    /** What decides when a programme ended. */
    public enum Grunn {
        /** Invalid: it has no start. */
        UTEN_STARTDATO,
        /** Invalid: it ends before it starts. */
        SLUTT_FOR_START,
        /** The end is registered. */
        REGISTRERT,
        /** No end is registered, and the planned end is the limit. */
        PLANLAGT,
        /** Neither is registered, and the maximum time with the days of leave is the limit. */
        MAKSIMAL_TID
    }

    /** Whether the programme is in the calculation. */
    public boolean gyldig() {
        return dato != null;
    }

    /**
     * The programme's period as the year sees it; empty when it is invalid.
     *
     * @param sisteDag the year's last day: at a limit on or before it the programme ended by itself, else it is ongoing
     */
    Optional<Programperiode> periode(LocalDate sisteDag) {
        if (!gyldig()) {
            return Optional.empty();
        }
        if (grunn == Grunn.REGISTRERT) {
            return Optional.of(new Programperiode(program, program.startDato(), dato, false));
        }
        boolean avsluttet = !dato.isAfter(sisteDag);
        return Optional.of(new Programperiode(program, program.startDato(), avsluttet ? dato : null, avsluttet));
    }
}
