package no.imdi.introresultat.job;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the approved folder of a run is, until it is replaced by the published one. */
final class Publiseringsmapper {
    private Publiseringsmapper() {}

    /** What the approved folder is called from when the published one takes its name until it is deleted. */
    static Path utkast(Kjoring kjoring) {
        return kjoring.mappe().resolveSibling("." + kjoring.navn() + ".utkast");
    }

    /** The folder that was approved, under whichever name it has. */
    static Path godkjent(Kjoring kjoring) {
        Path utkast = utkast(kjoring);
        return Files.exists(utkast) ? utkast : kjoring.mappe();
    }
}
