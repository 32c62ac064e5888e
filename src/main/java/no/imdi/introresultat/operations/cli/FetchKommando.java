package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.imdi.introresultat.operations.api.Filliste;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fetch}: the files of a run on a server elsewhere. */
@Command(
        name = "fetch",
        description =
                "Hent filene til en kjøring fra tjeneren på --server: de du har rolle til, eller de publiserte. De holdes mot"
                        + " manifestet når det er med.")
final class FetchKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Kjoringsvalg valg;

    @Parameters(paramLabel = "MAPPE", description = "Mappen de legges i; den må være tom eller ikke finnes.")
    private Path mappe;

    @Mixin
    private Tjenervalg fjern;

    @Spec
    private picocli.CommandLine.Model.CommandSpec kommando;

    @Override
    public Integer call() throws IOException {
        if (!fjern.valgt()) {
            throw new ParameterException(
                    kommando.commandLine(),
                    "Valget --server mangler; filene på denne maskinen ligger i kjøringens mappe.");
        }
        Fjerntjener tjener = fjern.tjener(felles);
        krevTom();
        Kjoringslinje kjoring = tjener.finn(valg);
        List<Filliste.Fil> filer = tjener.filer(kjoring);
        if (filer.isEmpty()) {
            throw new RefusedException(
                    "Kjøringen " + kjoring.kjoring() + " har ingen filer ennå; hent dem når den er ferdig.");
        }
        Path rot = mappe.toAbsolutePath().normalize();
        for (Filliste.Fil fil : filer) {
            Path her = rot.resolve(fil.sti()).normalize();
            if (!her.startsWith(rot) || her.equals(rot)) {
                throw new FailedException(
                        "Tjeneren oppgir en fil utenfor kjøringens mappe; ikke bruk den, og meld fra.");
            }
            Files.createDirectories(her.getParent());
            tjener.hentFil(kjoring, fil.sti(), her);
        }
        List<String> endrede = endrede(rot);
        if (!endrede.isEmpty()) {
            felles.feil("Disse filene er ikke som i manifestet: " + String.join(", ", endrede) + "; ikke bruk dem.");
            return Utgangskode.IKKE_VERIFISERT;
        }
        felles.skriv(filer.size() + " filer fra kjøringen " + kjoring.kjoring() + " ligger i " + mappe);
        return Utgangskode.FERDIG;
    }

    private void krevTom() throws IOException {
        if (!Files.exists(mappe)) {
            return;
        }
        if (!Files.isDirectory(mappe)) {
            throw new RefusedException(mappe + " er ikke en mappe; velg en annen.");
        }
        try (Stream<Path> innhold = Files.list(mappe)) {
            if (innhold.findAny().isPresent()) {
                throw new RefusedException("Mappen " + mappe + " er ikke tom; velg en annen.");
            }
        }
    }

    /** The fetched files that are not what the manifest says, where there is one. */
    private static List<String> endrede(Path rot) throws IOException {
        List<String> endrede = new ArrayList<>();
        if (Files.isRegularFile(rot.resolve(Manifest.FILNAVN))) {
            for (Manifest.Fil fil : Manifestfil.les(rot).filer()) {
                Path her = rot.resolve(fil.sti());
                if (Files.isRegularFile(her) && !Filhasher.sha256(her).equals(fil.sha256())) {
                    endrede.add(fil.sti());
                }
            }
        }
        return endrede;
    }
}
