package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Snapshots;
import no.imdi.introresultat.job.Verifisering;
import no.imdi.introresultat.operations.spor.Sporfil;
import no.imdi.introresultat.operations.spor.Sporkontroll;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether a finished run, or the trail of who did what, is untouched. */
@Command(
        name = "verify",
        description =
                "Regn ut alle kontrollsummer, seglet og regnskapet til en ferdig kjøring på nytt, eller kjeden som"
                        + " binder sporet sammen.")
final class VerifyKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @ArgGroup(multiplicity = "1")
    private Hva hva;

    /** A run's folder, or the trail. */
    static final class Hva {
        @Parameters(paramLabel = "MAPPE", description = "Kjøringens mappe, for eksempel utdata/2018/endelig-1.")
        private Path mappe;

        @ArgGroup(exclusive = false)
        private Sporvalg spor;
    }

    /** The trail, and what it is held against. */
    static final class Sporvalg {
        @Option(names = "--audit", required = true, description = "Kontroller sporet over hvem som har gjort hva.")
        private boolean audit;

        @Option(
                names = "--against",
                paramLabel = "FIL",
                description = "Hold det også mot et spor som er skrevet ut før, med «trail».")
        private Path mot;
    }

    @Override
    public Integer call() throws Exception {
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            return hva.mappe == null ? sporet(program) : kjoringen(program, hva.mappe);
        }
    }

    private int kjoringen(Program program, Path mappe) throws IOException {
        Omgivelser omgivelser = felles.omgivelser();
        Verifisering verifisering = new Verifisering(
                program.kjoringer(),
                new Snapshots(program.jdbc()),
                new Frysing(program.database().dataSource(), new Ressurser(omgivelser.hjem())),
                program.spor());
        Verifisering.Resultat resultat =
                verifisering.verifiser(mappe.toAbsolutePath().normalize(), omgivelser.hvem());
        resultat.slettet()
                .ifPresent(tid -> felles.skriv("Personopplysningene ble slettet " + Kjoringstekst.klokke(tid)
                        + "; uttrekket, de interne filene og regnskapet kan ikke lenger kontrolleres."));
        List<String> funn = resultat.funn();
        if (funn.isEmpty()) {
            felles.skriv(
                    resultat.slettet().isEmpty()
                            ? "Alt stemmer: filene, manifestet, seglet og regnskapet i " + mappe + "."
                            : "Resten stemmer: de publiserte filene og manifestet i " + mappe + ".");
            return Utgangskode.FERDIG;
        }
        felles.feil("Verifiseringen av " + mappe + " fant " + funn.size() + " feil:");
        funn.forEach(ett -> felles.feil("  " + ett));
        return Utgangskode.IKKE_VERIFISERT;
    }

    private int sporet(Program program) throws IOException {
        Sporkontroll.Resultat resultat = new Sporkontroll(program.jdbc()).kontroller(eksportert());
        if (resultat.brudd().isEmpty()) {
            felles.skriv("Sporet henger sammen: " + resultat.linjer() + " linjer.");
            return Utgangskode.FERDIG;
        }
        felles.feil("Sporet er brutt. " + resultat.brudd().get());
        return Utgangskode.IKKE_VERIFISERT;
    }

    private Map<Long, String> eksportert() throws IOException {
        if (hva.spor.mot == null) {
            return Map.of();
        }
        if (!Files.isRegularFile(hva.spor.mot)) {
            throw new RefusedException(
                    "Filen " + hva.spor.mot + " finnes ikke; oppgi et spor som er skrevet ut med" + " «trail».");
        }
        return Sporfil.kjeder(hva.spor.mot);
    }
}
