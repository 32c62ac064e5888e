package no.imdi.introresultat.job;

import java.io.IOException;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubetekster;
import no.imdi.introresultat.publication.pakke.Publiseringspakke;

/** Describes the published files, sums them up and packs them in one file, when all the others are written. */
final class PakkeSteg extends Steg {
    private final Publiserbaretall tall;
    private final Kjoringsopplysninger kjoringsopplysninger;

    PakkeSteg(LevendeKjoringer levende, Publiserbaretall tall, Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.tall = tall;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Kubetekster tekster = new Kubetekster(new Tekster(Tekster.BOKMAAL), kjoringsopplysninger.publiserte(miljo));
        new Publiseringspakke(new Mapper(kjoring.arbeidsmappe()).publisering(), tekster)
                .forsegl(Kube.alle(tall.av(miljo), kjoring.aar()));
    }
}
