package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.operations.api.Oppdrag;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code approve}: somebody's word that a final run may be published, or that it may not after all. */
@Command(
        name = "approve",
        description =
                "Godkjenn en endelig kjøring for publisering, som den du er logget på maskinen som. Den som startet"
                        + " den, kan ikke; en som tidsplanen startet, må to godkjenne.")
final class ApproveKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Kjoringsvalg valg;

    @Mixin
    private Tjenervalg fjern;

    @Option(names = "--remark", paramLabel = "TEKST", description = "En merknad; den står i manifestet og i sporet.")
    private String merknad;

    @Option(
            names = "--manifest",
            paramLabel = "SHA256",
            description =
                    "Manifestets kontrollsum i det du har sett på, slik «show» viser den; må oppgis med --server.")
    private String manifest;

    @Option(names = "--withdraw", description = "Trekk din egen godkjenning; det går til publiseringen begynner.")
    private boolean trekk;

    @Spec
    private CommandSpec kommando;

    @Override
    public Integer call() throws IOException {
        if (fjern.valgt()) {
            return fjernt(fjern.tjener(felles));
        }
        Aktor hvem = felles.omgivelser().hvem();
        try (Program program = Program.forOppslag(felles.omgivelser())) {
            Kjoring kjoring = valg.finn(program.kjoringer());
            Godkjenninger godkjenninger = program.godkjenninger();
            if (manifest != null && !manifest.equals(kjoring.manifestSha256())) {
                throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                        + " har et annet manifest enn det i --manifest; se på den på nytt før du godkjenner.");
            }
            if (trekk) {
                godkjenninger.trekk(kjoring, hvem, merknad);
            } else {
                godkjenninger.godkjenn(kjoring, hvem, merknad);
            }
            return vis(kjoring.fulltNavn(), Kjoringstekst.godkjenning(kjoring, godkjenninger, program.levetid()));
        }
    }

    /** On a server elsewhere one says why, and what one has seen. */
    private int fjernt(Fjerntjener tjener) {
        if (merknad == null || !trekk && manifest == null) {
            throw new ParameterException(
                    kommando.commandLine(),
                    "Med --server må --remark oppgis, og --manifest med kontrollsummen «show» viser, om du ikke trekker.");
        }
        Kjoringslinje kjoring = tjener.finn(valg);
        if (trekk) {
            return vis(kjoring.kjoring(), tjener.trekk(kjoring, new Oppdrag.Trekk(merknad)));
        }
        return vis(kjoring.kjoring(), tjener.godkjenn(kjoring, new Oppdrag.Godkjenn(merknad, manifest)));
    }

    private int vis(String fulltNavn, Kjoringsbilde.Godkjenningsstand stand) {
        List<Kjoringsbilde.Godkjenning> gjeldende = stand.gjeldende();
        felles.skriv("Kjøringen " + fulltNavn + " har " + gjeldende.size() + " av "
                + Math.max(stand.paakrevde(), gjeldende.size()) + " godkjenninger" + navn(gjeldende) + ".");
        if (stand.manglende() == 0) {
            felles.skriv("Den kan publiseres med «publish " + fulltNavn + "».");
        }
        return Utgangskode.FERDIG;
    }

    private static String navn(List<Kjoringsbilde.Godkjenning> godkjenninger) {
        return godkjenninger.isEmpty()
                ? ""
                : godkjenninger.stream()
                        .map(Kjoringsbilde.Godkjenning::hvem)
                        .collect(Collectors.joining(" og ", ": ", ""));
    }
}
