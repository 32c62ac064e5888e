package no.imdi.introresultat.extract.syntetisk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.imdi.introresultat.register.RefusedException;

/**
 * What register to make, and when to take the extract from it.
 *
 * @param aar the result year the register is for
 * @param antallDeltakere how many participants it holds, 1 to 3 000 000
 * @param seed the same seed gives the same register
 * @param frist the cutoff: the first instant after the registration deadline, around which late registrations crowd
 * @param hentet when the extract is taken; what is registered at or after it is not there
 */
public record Registerbestilling(int aar, int antallDeltakere, long seed, Instant frist, Instant hentet) {
    /** The most participants a register can have. */
    public static final int MAKS_DELTAKERE = 3_000_000;

    static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final Duration HISTORIE_ETTER_FRIST = Duration.ofDays(45);
    private static final int DAGER_TIL_HENTING = 20;
    private static final LocalTime HENTES = LocalTime.of(5, 0);

    /** Refuses a number of participants or a deadline no register can be made for. */
    public Registerbestilling {
        if (antallDeltakere < 1 || antallDeltakere > MAKS_DELTAKERE) {
            throw new RefusedException(
                    "Antall deltakere er %d; velg et tall fra 1 til %d.".formatted(antallDeltakere, MAKS_DELTAKERE));
        }
        if (!frist.isAfter(LocalDate.of(aar, 12, 31).atStartOfDay(NORGE).toInstant())) {
            throw new RefusedException(
                    "Registreringsfristen for %d må ligge etter årets slutt; rett fristen i årets innstillinger."
                            .formatted(aar));
        }
    }

    /** An extract taken 20 days after the deadline, at 05:00 Norwegian time: enough for a final run. */
    public static Registerbestilling etterFristen(int aar, int antallDeltakere, long seed, Instant frist) {
        Instant hentet = frist.atZone(NORGE)
                .toLocalDate()
                .plusDays(DAGER_TIL_HENTING)
                .atTime(HENTES)
                .atZone(NORGE)
                .toInstant();
        return new Registerbestilling(aar, antallDeltakere, seed, frist, hentet);
    }

    /** The end of the register's history: nothing has been registered at or after it. */
    Instant historieslutt() {
        return frist.plus(HISTORIE_ETTER_FRIST);
    }

    /** What is registered before this is in the extract. */
    Instant avkutting() {
        return hentet.isBefore(historieslutt()) ? hentet : historieslutt();
    }
}
