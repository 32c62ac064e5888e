package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.schedule.Aarsplan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rehearse}: what runs once a year, run now. */
@Command(
        name = "rehearse",
        description =
                "Øv på et helt år: i en egen mappe, med en egen database og laget data, lar den hvert uttrekk, hver"
                        + " kjøring, hvert brev, godkjenningen og publiseringen skje på en tenkt klokke.")
final class RehearseKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Parameters(paramLabel = "ÅR", converter = Aarsleser.class, description = "Resultatåret.")
    private int aar;

    @Option(
            names = "--participants",
            paramLabel = "ANTALL",
            defaultValue = "3000",
            description = "Hvor mange deltakere registeret lages med (standard: ${DEFAULT-VALUE}).")
    private int deltakere;

    @Option(
            names = "--out",
            paramLabel = "MAPPE",
            description = "Mappen det øves i (standard: ovelse-<år> i hjemmemappen).")
    private Path mappe;

    @Override
    public Integer call() throws IOException {
        Omgivelser egne = felles.omgivelser();
        Path ovelsesmappe = (mappe == null ? egne.hjem().resolve("ovelse-" + aar) : mappe)
                .toAbsolutePath()
                .normalize();
        if (Files.exists(ovelsesmappe)) {
            throw new RefusedException("Mappen " + ovelsesmappe
                    + " finnes alt; slett den, eller velg en annen med --out, så øvelsen begynner på nytt.");
        }
        Ovelseshjem hjem = Ovelseshjem.lag(egne, ovelsesmappe);
        return ov(hjem) ? Utgangskode.FERDIG : Utgangskode.FEILET;
    }

    private boolean ov(Ovelseshjem hjem) throws IOException {
        Omgivelser omgivelser = hjem.omgivelser();
        hjem.skrivJobber();
        hjem.skrivKontakter(aar);
        hjem.skrivUttrekk(new Aarsplan(new Ressurser(omgivelser.hjem())).forfall(aar), deltakere);
        try (Program program = Program.forKjoring(omgivelser)) {
            return new Aarsovelse(program, omgivelser, aar, felles::skriv).hold();
        }
    }
}
