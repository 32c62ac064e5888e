package no.imdi.introresultat.operations.web.lesing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail, for reading from its end. */
@Component
public class Sporoppslag {
    private final JdbcClient jdbc;

    Sporoppslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the trail. */
    public record Linje(
            long nummer, Instant tid, String hvem, String fra, String handling, String kjoring, String gjelder) {}

    /** The last lines before a number, or of all; the newest first. */
    public List<Linje> foran(Optional<Long> nummer, int antall) {
        return jdbc.sql("select nummer, tid, hvem, fra, handling, kjoring, gjelder from operasjon.spor"
                        + " where nummer < ? order by nummer desc limit ?")
                .params(nummer.orElse(Long.MAX_VALUE), antall)
                .query((rad, teller) -> new Linje(
                        rad.getLong("nummer"),
                        rad.getObject("tid", OffsetDateTime.class).toInstant(),
                        rad.getString("hvem"),
                        rad.getString("fra"),
                        rad.getString("handling"),
                        rad.getString("kjoring"),
                        rad.getString("gjelder")))
                .list();
    }
}
