package no.imdi.introresultat.operations.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.job.Fristkonsekvens;
import no.imdi.introresultat.job.Hovedtall;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}: a synthetic national register for 2018, with its preliminary and its final run. */
@Command(
        name = "demo",
        description = "Lag et syntetisk nasjonalt register for 2018 og kjør foreløpig og endelig på det.")
final class DemoKommando implements Callable<Integer> {
    private static final int AAR = 2018;
    private static final int DELTAKERE = 28_000;
    private static final long SEED = 2018;
    private static final LocalDate FORELOPIG_HENTES = LocalDate.of(2019, 1, 7);
    private static final int KLOKKA = 5;

    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Fellesvalg.Utvalg ut;

    @Override
    public Integer call() {
        Omgivelser omgivelser = felles.omgivelser();
        Ressurser ressurser = new Ressurser(omgivelser.hjem());
        Path utmappe = ut.ut(omgivelser);
        Instant frist = Aarsoppsett.les(ressurser, AAR).frist().sisteCutoff();
        Registerbestilling mars = Registerbestilling.etterFristen(AAR, DELTAKERE, SEED, frist);
        Instant januarHentes = FORELOPIG_HENTES
                .atTime(KLOKKA, 0)
                .atZone(Registreringsfrist.NORGE)
                .toInstant();
        Registerbestilling januar = new Registerbestilling(AAR, DELTAKERE, SEED, frist, januarHentes);
        Path demo = utmappe.resolve("demo");
        Registergenerator generator = new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser);
        Framdriftsvisning framdrift = felles.framdrift();
        Path januaruttrekk = uttrekk(generator, januar, demo.resolve("uttrekk-januar-2019"), framdrift);
        Path marsuttrekk = uttrekk(generator, mars, demo.resolve("uttrekk-mars-2019"), framdrift);
        try (Program program = Program.forKjoring(omgivelser)) {
            kjor(
                    program,
                    new Oppdrag(AAR, Kjoringstype.FORELOPIG, januaruttrekk, utmappe, omgivelser.hvem()),
                    framdrift);
            Kjoring endelig = kjor(
                    program,
                    new Oppdrag(AAR, Kjoringstype.ENDELIG, marsuttrekk, utmappe, omgivelser.hvem()),
                    framdrift);
            Taplinjer.linjer(Fristkonsekvens.av(program.jdbc(), ressurser, endelig), endelig.mappe())
                    .forEach(felles::skriv);
        }
        return Utgangskode.FERDIG;
    }

    private Path uttrekk(
            Registergenerator generator, Registerbestilling bestilling, Path mappe, Framdriftsvisning framdrift) {
        if (!Files.exists(mappe)) {
            framdrift.steg("generer");
            generator.lag(bestilling, mappe, ferdige -> framdrift.rader(ferdige, bestilling.antallDeltakere()));
            framdrift.stegFerdig("generer");
        }
        return mappe;
    }

    private Kjoring kjor(Program program, Oppdrag oppdrag, Framdriftsvisning framdrift) {
        boolean endelig = oppdrag.type() == Kjoringstype.ENDELIG;
        felles.skriv(endelig ? "Endelig kjøring for 2018" : "Foreløpig kjøring for 2018");
        Kjoring kjoring = program.kjoringstjeneste().start(oppdrag, framdrift);
        Hovedtall tall = Hovedtall.av(program.jdbc(), kjoring);
        felles.skriv("");
        felles.skriv("  Resultatene ligger i " + kjoring.mappe());
        felles.skriv("  Deltok i 2018:                         " + tall.deltok());
        felles.skriv("  Avsluttet, i resultatgrunnlaget:       " + tall.grunnlag());
        felles.skriv("  Til arbeid eller utdanning:            " + Taplinjer.prosent(tall.andelMaal()) + " (menn "
                + Taplinjer.prosent(tall.andelMaalMenn()) + ", kvinner " + Taplinjer.prosent(tall.andelMaalKvinner())
                + ")");
        felles.skriv("  Uten registrert avslutningsårsak:      " + tall.utenAarsak());
        felles.skriv("  Registreringer etter fristen, utelatt: " + tall.utelatte());
        felles.skriv("");
        return kjoring;
    }
}
