package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.publication.ssb.Overlevering;
import no.imdi.introresultat.statistics.Cellenokkel;

/** Writes the hand-over to Statistics Norway, beside what is published. */
final class OverleveringSteg extends Steg {
    private final Publiserbaretall tall;
    private final Skjulteceller skjulteceller;
    private final Kjoringsopplysninger kjoringsopplysninger;

    OverleveringSteg(
            LevendeKjoringer levende,
            Publiserbaretall tall,
            Skjulteceller skjulteceller,
            Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.tall = tall;
        this.skjulteceller = skjulteceller;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Map<Cellenokkel, Skjulegrunn> grunner = skjulteceller.hent(kjoring.id()).stream()
                .collect(Collectors.toMap(Skjultcelle::celle, Skjultcelle::grunn));
        Path mappe = Arbeidsmappe.ny(new Mapper(kjoring.arbeidsmappe()).overlevering());
        new Overlevering(kjoringsopplysninger.publiserte(miljo)).skriv(tall.av(miljo), grunner, mappe);
    }
}
