package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.notification.Brevmappe;
import no.imdi.introresultat.notification.Epostoppsett;
import no.imdi.introresultat.notification.Utboks;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Alarmer;
import no.imdi.introresultat.schedule.Forfall;
import no.imdi.introresultat.schedule.Forfallsliste;
import no.imdi.introresultat.schedule.Jobb;
import no.imdi.introresultat.schedule.Norsktid;
import no.imdi.introresultat.schedule.Tidsplan;

/**
 * A whole year that really happens, on a clock of its own: the watch fires each date, the runs are made, two test users approve, the
 * final run is published, and the mails are written to a folder.
 */
final class Aarsovelse {
    private static final Duration HOYST = Duration.ofMinutes(30);

    private final Program program;
    private final Omgivelser omgivelser;
    private final int aar;
    private final Consumer<String> si;
    private final Aarsplan aarsplan;
    private final Forfallsliste liste;
    private final Ovelsesklokke klokke;

    Aarsovelse(Program program, Omgivelser omgivelser, int aar, Consumer<String> si) {
        this.program = program;
        this.omgivelser = omgivelser;
        this.aar = aar;
        this.si = si;
        this.aarsplan = program.aarsplan();
        this.liste = new Forfallsliste(program.jdbc());
        this.klokke = new Ovelsesklokke(LocalDate.of(aar + 1, 1, 6)
                .atTime(12, 0)
                .atZone(Registreringsfrist.NORGE)
                .toInstant());
    }

    /** Lets the year happen, and says whether all of it did. */
    boolean hold() throws IOException {
        try (Tidsplan tidsplan = program.tidsplan(aarsplan, klokke)) {
            tidsplan.se();
            for (Forfall dato : aarsplan.forfall(aar)) {
                if (dato.jobb() == Jobb.PUBLISERING) {
                    godkjenn(dato.forfaller().minus(Duration.ofDays(7)));
                }
                still(dato.forfaller());
                tidsplan.se();
                vent(dato);
            }
            still(klokke.instant().plus(Duration.ofDays(1)));
        }
        return rapport();
    }

    private void still(Instant tid) {
        klokke.still(tid);
    }

    /** Returns when the date has been fired and nobody works on it any more. */
    private void vent(Forfall dato) {
        long frist = System.nanoTime() + HOYST.toNanos();
        Forfall naa = slik(dato);
        while (naa.tilstand() == Forfall.Tilstand.PLANLAGT || naa.tilstand() == Forfall.Tilstand.UTLOST) {
            if (System.nanoTime() > frist) {
                throw new FailedException("Øvelsen ventet forgjeves på " + dato.navn() + "; se loggen.");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            naa = slik(dato);
        }
        si.accept(Norsktid.medDag(dato.forfaller()) + "  " + dato.navn() + ": " + naa.ord()
                + (naa.melding() == null ? "" : ". " + naa.melding()));
    }

    private Forfall slik(Forfall dato) {
        return liste.alle().stream()
                .filter(ett -> ett.navn().equals(dato.navn()))
                .findFirst()
                .orElse(dato);
    }

    private void godkjenn(Instant tid) throws IOException {
        still(tid);
        Godkjenninger godkjenninger = program.godkjenninger();
        List<Kjoring> endelige = program.kjoringer().alle().stream()
                .filter(kjoring -> kjoring.aar() == aar && kjoring.type() == Kjoringstype.ENDELIG)
                .toList();
        if (endelige.isEmpty()) {
            return;
        }
        Kjoring siste = endelige.get(endelige.size() - 1);
        for (String bruker : List.of("øvelse-en", "øvelse-to")) {
            godkjenninger.godkjenn(siste, Aktor.kommandolinje(bruker), "Øvelse.");
        }
        si.accept(Norsktid.medDag(tid) + "  " + siste.fulltNavn() + " godkjent av to testbrukere");
    }

    private boolean rapport() throws IOException {
        Path mappe = omgivelser.hjem().resolve("e-post");
        Utboks utboks = new Utboks(program.jdbc());
        int brev = Brevmappe.skriv(utboks, Epostoppsett.avsender(omgivelser.variabler()), mappe);
        si.accept("");
        program.kjoringer()
                .alle()
                .forEach(kjoring -> si.accept("Kjøringen " + kjoring.fulltNavn() + ": "
                        + Kjoringstekst.status(kjoring, program.levetid())
                        + (program.godkjenninger().publisert(kjoring).isPresent() ? ", publisert" : "")));
        si.accept(brev + " brev i " + mappe + ":");
        utboks.oversikt().forEach(linje -> si.accept("  " + linje.anledning() + ": " + linje.antall()));
        List<String> alarmer =
                List.copyOf(Alarmer.av(liste.alle(), aarsplan, klokke.instant()).values());
        alarmer.forEach(si);
        boolean alt = liste.alle().stream()
                .filter(forfall -> forfall.aar() == aar)
                .allMatch(forfall -> forfall.tilstand() == Forfall.Tilstand.FERDIG);
        si.accept(alt ? "Hele året gikk som det skulle." : "Ikke alt gikk som det skulle.");
        return alt;
    }
}
