package no.imdi.introresultat.job;

import java.io.IOException;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubetekster;
import no.imdi.introresultat.publication.pakke.Publiseringspakke;

/** Describes the published files, sums them up and packs them in one file, when all the others are written. */
final class PakkeSteg extends Steg {
    private final Telling telling;
    private final Skjulteceller skjulteceller;
    private final Kjoringsopplysninger kjoringsopplysninger;

    PakkeSteg(
            LevendeKjoringer levende,
            Telling telling,
            Skjulteceller skjulteceller,
            Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.telling = telling;
        this.skjulteceller = skjulteceller;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Kubetekster tekster = new Kubetekster(new Tekster(Tekster.BOKMAAL), kjoringsopplysninger.publiserte(miljo));
        new Publiseringspakke(new Mapper(kjoring.arbeidsmappe()).publisering(), tekster)
                .forsegl(Kube.alle(skjulteceller.skjerming(kjoring.id(), telling.tell(miljo)), kjoring.aar()));
    }
}
