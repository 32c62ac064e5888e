package no.imdi.introresultat.extract.syntetisk;

import static no.imdi.introresultat.extract.syntetisk.Registerbestilling.NORGE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When something that happened is registered: soon, in office hours, but crowding before the deadline; a few are too late,
 * some of them by no more than an instant.
 */
final class Registreringstid {
    private static final double FOR_SENT = 0.007;
    private static final double GLEMT_START = 0.003;
    private static final Duration ETT_DOGN = Duration.ofDays(1);

    private final int aar;
    private final Instant frist;

    Registreringstid(Registerbestilling bestilling) {
        this.aar = bestilling.aar();
        this.frist = bestilling.frist();
    }

    /** Within some weeks; what happened before the deadline is registered before it. */
    Instant vanlig(LocalDate hendelse, Slump slump) {
        int etter = slump.sjanse(0.06) ? slump.mellom(62, 200) : slump.tall(10) * slump.tall(5);
        return forFristen(kontortid(hendelse.plusDays(etter), slump), hendelse, slump);
    }

    /** As usual, but a few that began in the year or later are not registered until after the deadline. */
    Instant start(LocalDate start, Slump slump) {
        boolean glemt = start.getYear() >= aar && slump.sjanse(GLEMT_START);
        return glemt ? forSent(slump) : vanlig(start, slump);
    }

    /** As usual, but half of what is corrected about the year is corrected in the last week. */
    Instant rettelse(LocalDate slutt, Slump slump) {
        return iAaret(slutt) && slump.sjanse(0.5) ? sisteUke(slump) : vanlig(slutt, slump);
    }

    /** Whether the day lies in the result year. */
    boolean iAaret(LocalDate dag) {
        return dag.getYear() == aar;
    }

    /** As usual, but the year's own are tidied up as the deadline draws near, and a few after it. */
    Instant avslutning(LocalDate slutt, Slump slump) {
        if (!iAaret(slutt)) {
            return vanlig(slutt, slump);
        }
        double valg = slump.del();
        if (valg < FOR_SENT) {
            return forSent(slump);
        }
        if (valg < 0.04) {
            return sisteTimer(slump);
        }
        if (valg < 0.13) {
            return sisteUke(slump);
        }
        if (valg < 0.22) {
            return senest(kontortid(dagForFristen(slump.mellom(7, 28)), slump), slutt, slump);
        }
        return vanlig(slutt, slump);
    }

    /** In the last week before the deadline. */
    Instant sisteUke(Slump slump) {
        Instant tid = kontortid(dagForFristen(slump.mellom(1, 7)), slump);
        return tid.isBefore(frist) ? tid : sisteTimer(slump);
    }

    /** At the deadline or in the two weeks after it. */
    Instant forSent(Slump slump) {
        double valg = slump.del();
        if (valg < 0.12) {
            return frist;
        }
        if (valg < 0.4) {
            return frist.plusMillis(slump.mellom(1, 20 * 3_600_000));
        }
        return kontortid(fristdag().plusDays(slump.mellom(1, 13)), slump);
    }

    private Instant sisteTimer(Slump slump) {
        return slump.sjanse(0.05) ? frist.minusMillis(1) : frist.minusMillis(slump.mellom(1, 14 * 3_600_000));
    }

    private Instant senest(Instant tid, LocalDate hendelse, Slump slump) {
        return tid.atZone(NORGE).toLocalDate().isBefore(hendelse) ? vanlig(hendelse, slump) : tid;
    }

    private Instant forFristen(Instant tid, LocalDate hendelse, Slump slump) {
        boolean skjovetOver = !tid.isBefore(frist) && hendelse.isBefore(fristdag());
        return skjovetOver
                ? frist.minus(ETT_DOGN.multipliedBy(slump.tall(4))).minusMillis(slump.mellom(1, 50_000_000))
                : tid;
    }

    private LocalDate fristdag() {
        return frist.atZone(NORGE).toLocalDate();
    }

    private LocalDate dagForFristen(int dager) {
        return fristdag().minusDays(dager);
    }

    private static Instant kontortid(LocalDate dag, Slump slump) {
        LocalDate arbeidsdag = dag;
        if (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            arbeidsdag = slump.sjanse(0.05) ? dag : dag.plusDays(2);
        }
        int sekund = slump.mellom(7 * 3600, 16 * 3600);
        return arbeidsdag
                .atTime(sekund / 3600, sekund / 60 % 60, sekund % 60)
                .atZone(NORGE)
                .toInstant();
    }
}
