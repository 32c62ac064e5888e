package no.imdi.introresultat.job;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows who must not be on a list, by the frozen registers: those with a shielded identity, and those of whom nobody knows
 * because their row could not be read.
 */
final class Skjermingsvern {
    private static final Pattern UTENFOR_ID = Pattern.compile("[^A-Za-z0-9-]+");

    private final Set<String> skjermede;
    private final Set<String> iAvvisteRader;

    private Skjermingsvern(Set<String> skjermede, List<String> avvisteRader) {
        this.skjermede = skjermede;
        this.iAvvisteRader =
                avvisteRader.stream().flatMap(UTENFOR_ID::splitAsStream).collect(Collectors.toSet());
    }

    /** By the registers of one or more runs: shielded in one of them is enough. */
    static Skjermingsvern av(JdbcClient jdbc, Integer... uttrekkId) {
        return new Skjermingsvern(
                jdbc.sql("select deltaker_id from register.deltaker where uttrekk_id = any (?) and skjermet")
                        .param((Object) uttrekkId)
                        .query(String.class)
                        .set(),
                jdbc.sql("select coalesce(tekst, '') from register.avvist_rad where uttrekk_id = any (?)"
                                + " and fil = 'deltaker.csv'")
                        .param((Object) uttrekkId)
                        .query(String.class)
                        .list());
    }

    /** Whether the participant may be on a list; no word of a row that could not be read may. */
    boolean kanVises(String deltakerId) {
        return !skjermede.contains(deltakerId) && !iAvvisteRader.contains(deltakerId);
    }
}
