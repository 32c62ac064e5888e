package no.imdi.introresultat.operations.web.tilgang;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What someone in the console is there to do. Whoever has a role may see what {@link #INNSYN} may. */
public enum Rolle {
    /** Sees the figures as they are published, runs, findings by number, and the schedule. */
    INNSYN,
    /** Sees all numbers, participants by number and restricted files; applies for dispensations. */
    STATISTIKK,
    /** Starts and stops runs, and minds the schedule, the mails, the trail and the users; applies for dispensations. */
    DRIFT,
    /** Approves and publishes, on all numbers and restricted files; approves dispensations. */
    GODKJENNER;

    /** The name Spring Security knows it by. */
    public String rettighet() {
        return "ROLE_" + name();
    }

    /** The role of a word in a claim or a form; empty for any other word. */
    public static Optional<Rolle> av(String ord) {
        return Stream.of(values())
                .filter(rolle -> rolle.name().equals(ord.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
