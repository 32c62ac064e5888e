package no.imdi.introresultat.job;

import java.nio.file.Path;
import no.imdi.introresultat.publication.ssb.Overlevering;

/**
 * The folders of a run (contract section 5).
 *
 * @param rot the run's folder, finished or not
 */
record Mapper(Path rot) {
    Path publisering() {
        return rot.resolve("publisering");
    }

    Path kommuner() {
        return publisering().resolve("kommuner");
    }

    Path publiserteFlatfiler() {
        return publisering().resolve("flatfiler");
    }

    Path jsonstat() {
        return publisering().resolve("jsonstat");
    }

    Path px() {
        return publisering().resolve("px");
    }

    Path overlevering() {
        return rot.resolve(Overlevering.MAPPE);
    }

    Path intern() {
        return rot.resolve("intern");
    }

    Path kontrollister() {
        return intern().resolve("kontrollister");
    }

    Path interneFlatfiler() {
        return intern().resolve("flatfiler");
    }
}
