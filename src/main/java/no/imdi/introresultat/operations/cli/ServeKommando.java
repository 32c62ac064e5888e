package no.imdi.introresultat.operations.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.notification.Epostoppsett;
import no.imdi.introresultat.notification.Utboks;
import no.imdi.introresultat.notification.Utsending;
import no.imdi.introresultat.operations.varsel.Postgang;
import no.imdi.introresultat.operations.web.Konsoll;
import no.imdi.introresultat.schedule.Tidsplan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: keeps the fixed dates until it is told to end. */
@Command(
        name = "serve",
        description =
                "Hold de faste datoene: kjør jobbene i jobs/*.yaml når de forfaller, til programmet blir bedt om å slutte."
                        + " Flere kan gå mot samme database.")
final class ServeKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Option(names = "--watch", hidden = true, paramLabel = "VARIGHET", defaultValue = "PT1M")
    private Duration mellomVaktrunder;

    @Override
    public Integer call() throws InterruptedException {
        Omgivelser omgivelser = felles.omgivelser();
        CountDownLatch slutt = new CountDownLatch(1);
        Optional<Epostoppsett> epost = Epostoppsett.av(omgivelser.variabler());
        try (Program program = Program.forKjoring(omgivelser);
                Tidsplan tidsplan = program.tidsplan(program.aarsplan(), Clock.systemUTC());
                Postgang postgang =
                        epost.map(oppsett -> postgang(program, oppsett)).orElse(null);
                Konsoll konsoll = program.konsoll()) {
            Runtime.getRuntime().addShutdownHook(new Thread(slutt::countDown, "serve-slutt"));
            program.spor().skriv(omgivelser.hvem(), Spor.Handling.TIDSPLAN_STARTET, null);
            tidsplan.start(mellomVaktrunder);
            if (postgang == null) {
                felles.skriv("INTRORESULTAT_SMTP_HOST er ikke satt; e-post blir liggende i utboksen.");
            }
            felles.skriv("Konsollen er på " + konsoll.adresse());
            felles.skriv("Helse og målinger er på " + konsoll.maalinger());
            konsoll.forstePassord(omgivelser.hvem())
                    .ifPresent(passord -> felles.skriv("Logg inn første gang som " + Konsoll.FORSTE_BRUKER
                            + " med passordet " + passord + ", som vises bare nå."));
            felles.skriv("Tidsplanen går; se datoene med «schedule». Avslutt med Ctrl-C.");
            slutt.await();
            program.spor().skriv(omgivelser.hvem(), Spor.Handling.TIDSPLAN_STOPPET, null);
        }
        return Utgangskode.FERDIG;
    }

    private Postgang postgang(Program program, Epostoppsett oppsett) {
        Spor spor = program.spor();
        return new Postgang(
                new Utsending(
                        new Utboks(program.jdbc()),
                        oppsett,
                        brev -> spor.skriv(Tidsplan.aktor(), Spor.Handling.BREV_SENDT, "brev " + brev.id())),
                mellomVaktrunder);
    }
}
