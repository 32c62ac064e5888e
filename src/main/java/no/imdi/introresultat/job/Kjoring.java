package no.imdi.introresultat.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import no.imdi.introresultat.rules.Kjoringstype;

/**
 * A run as it stands in the database.
 *
 * @param id its key
 * @param aar result year
 * @param type preliminary or final
 * @param nummer counts up from 1 within year and type
 * @param uttrekkId the frozen extract; null until there is one
 * @param status how it stands
 * @param startet when it was started (or last restarted)
 * @param startetAv who started it
 * @param avsluttet when it ended; null while it runs
 * @param uttrekk where the extract is read from: a path, or {@link #NIR}
 * @param ut the output folder it writes under
 * @param strukturdato the date whose municipalities it counts in; null for a run from before this was kept
 * @param konfigurasjonSha256 hash of the settings and code lists it was started with
 * @param manifestSha256 hash of the finished manifest; null until finished
 * @param melding why it failed, or what it warned of; null otherwise
 */
public record Kjoring(
        long id,
        int aar,
        Kjoringstype type,
        int nummer,
        Integer uttrekkId,
        Kjoringsstatus status,
        Instant startet,
        String startetAv,
        Instant avsluttet,
        String uttrekk,
        Path ut,
        LocalDate strukturdato,
        String konfigurasjonSha256,
        String manifestSha256,
        String melding) {
    /** Stands for the configured NIR database as the source of a run. */
    public static final String NIR = "nir";

    /** The run's name within its year: {@code endelig-2}. */
    public String navn() {
        return navn(type, nummer);
    }

    /** The name that identifies the run: {@code 2018/endelig-2}. */
    public String fulltNavn() {
        return aar + "/" + navn();
    }

    /** The run's finished folder. */
    public Path mappe() {
        return ut.resolve(Integer.toString(aar)).resolve(navn());
    }

    /** The folder the run is written in until it is finished. */
    public Path arbeidsmappe() {
        return ut.resolve(Integer.toString(aar)).resolve("." + navn() + ".under-arbeid");
    }

    static String navn(Kjoringstype type, int nummer) {
        return type.ord() + "-" + nummer;
    }
}
