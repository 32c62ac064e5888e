package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.notification.Brevmappe;
import no.imdi.introresultat.notification.Epostoppsett;
import no.imdi.introresultat.notification.Utboks;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mail}: what has been sent, what waits, and what a person must look at. */
@Command(
        name = "mail",
        description = "Vis e-posten: hva som er sendt og venter, og hva som ble avvist eller er uvisst.")
final class MailKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @ArgGroup
    private Hva hva = new Hva();

    /** Something else than the list. */
    static final class Hva {
        @Option(
                names = "--dry-run",
                paramLabel = "MAPPE",
                description = "Skriv brevene som venter, som .eml-filer i denne mappen. Ingenting sendes.")
        private Path mappe;

        @Option(
                names = "--resend",
                paramLabel = "NUMMER",
                description = "Send et brev som ble avvist eller er uvisst, på nytt.")
        private Long paaNytt;
    }

    @Override
    public Integer call() throws IOException {
        Omgivelser omgivelser = felles.omgivelser();
        try (Program program = Program.forOppslag(omgivelser)) {
            Utboks utboks = new Utboks(program.jdbc());
            if (hva.mappe != null) {
                int antall = Brevmappe.skriv(utboks, Epostoppsett.avsender(omgivelser.variabler()), hva.mappe);
                felles.skriv(antall + " brev er skrevet i " + hva.mappe + "; de venter fortsatt på å bli sendt.");
            } else if (hva.paaNytt != null) {
                sendPaaNytt(program, utboks, hva.paaNytt);
            } else {
                vis(utboks);
            }
            return Utgangskode.FERDIG;
        }
    }

    private void sendPaaNytt(Program program, Utboks utboks, long nummer) {
        if (!utboks.sendPaaNytt(nummer)) {
            throw new RefusedException("Brev " + nummer + " er verken avvist eller uvisst; se «mail».");
        }
        program.spor().skriv(felles.omgivelser().hvem(), Spor.Handling.BREV_SENDES_PAA_NYTT, "brev " + nummer);
        felles.skriv("Brev " + nummer + " sendes på nytt av «serve».");
    }

    private void vis(Utboks utboks) {
        if (utboks.oversikt().isEmpty()) {
            felles.skriv("Ingen e-post ennå.");
        }
        utboks.oversikt()
                .forEach(linje -> felles.skriv(String.format(
                        Locale.ROOT,
                        "%-32s %-8s %6d",
                        linje.anledning(),
                        linje.tilstand().toLowerCase(Locale.ROOT),
                        linje.antall())));
        utboks.uavklarte()
                .forEach(brev -> felles.skriv("Brev " + brev.id() + " (" + brev.anledning() + " til " + brev.mottaker()
                        + ", " + brev.messageId() + ") er " + brev.tilstand().toLowerCase(Locale.ROOT) + ": "
                        + brev.svar() + " Sjekk, og bruk «mail --resend " + brev.id() + "» om det skal sendes."));
    }
}
