package no.imdi.introresultat.operations.cli;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.rules.Registreringsfrist;

/** A run in words, wherever it runs: one on this machine is told of as a server would tell of it. */
final class Kjoringstekst {
    private static final DateTimeFormatter KLOKKE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Kjoringstekst() {}

    /** How it really stands: one that is said to be running but holds no lock, has died. */
    static String status(Kjoring kjoring, Levetid levetid) {
        return ord(tilstand(kjoring, levetid));
    }

    private static String tilstand(Kjoring kjoring, Levetid levetid) {
        return switch (kjoring.status()) {
            case FERDIG -> "ferdig";
            case FEILET -> "feilet";
            case STOPPET -> "stoppet";
            case KJORER -> levetid.lever(kjoring) ? "kjorer" : "dod";
        };
    }

    /** A status of the API for reading; whether a run is published stands on a line of its own. */
    static String ord(String status) {
        return switch (status) {
            case "kjorer" -> "kjører";
            case "dod" -> "død";
            case "publisert" -> "ferdig";
            default -> status;
        };
    }

    /** A run on this machine. */
    static Kjoringslinje linje(Kjoring kjoring, Levetid levetid) {
        return new Kjoringslinje(
                kjoring.id(),
                kjoring.fulltNavn(),
                kjoring.aar(),
                kjoring.type().ord(),
                tilstand(kjoring, levetid),
                kjoring.startet(),
                kjoring.startetAv(),
                kjoring.avsluttet(),
                kjoring.mappe().toString());
    }

    /** All there is to see of a run on this machine. */
    static Kjoringsbilde bilde(Kjoring kjoring, Program program) {
        Kjoringsinnsyn innsyn = new Kjoringsinnsyn(program.jdbc());
        return new Kjoringsbilde(
                linje(kjoring, program.levetid()),
                kjoring.uttrekk(),
                kjoring.melding(),
                kjoring.manifestSha256(),
                innsyn.steg(kjoring).stream()
                        .map(steg -> new Kjoringsbilde.Steg(
                                steg.navn(), steg.status(), steg.sekunder(), steg.rader(), null, null))
                        .toList(),
                innsyn.regnskap(kjoring),
                Kjoringsbilde.Funn.alle(innsyn.funn(kjoring)),
                godkjenning(kjoring, program.godkjenninger(), program.levetid()));
    }

    /** How a run on this machine stands with approval and publication. */
    static Kjoringsbilde.Godkjenningsstand godkjenning(Kjoring kjoring, Godkjenninger godkjenninger, Levetid levetid) {
        return new Kjoringsbilde.Godkjenningsstand(
                Kjoringsbilde.Godkjenning.alle(godkjenninger.gjeldende(kjoring)),
                godkjenninger.paakrevde(kjoring),
                godkjenninger.manglende(kjoring),
                godkjenninger.begynt(kjoring) && levetid.publiseres(kjoring.aar()),
                godkjenninger.publisert(kjoring).orElse(null),
                null,
                null);
    }

    /** An instant in Norwegian time; a dash for none. */
    static String klokke(Instant tid) {
        return tid == null ? "–" : KLOKKE.format(ZonedDateTime.ofInstant(tid, Registreringsfrist.NORGE));
    }
}
