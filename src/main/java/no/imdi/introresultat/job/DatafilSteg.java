package no.imdi.introresultat.job;

import java.io.IOException;
import java.util.List;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.data.Jsonstatskriver;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubetekster;
import no.imdi.introresultat.publication.data.Pxskriver;

/** Writes the published tables as JSON-stat and PX, the same numbers as the flat files. */
final class DatafilSteg extends Steg {
    private final Publiserbaretall tall;
    private final Kjoringsopplysninger kjoringsopplysninger;

    DatafilSteg(LevendeKjoringer levende, Publiserbaretall tall, Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.tall = tall;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Mapper mapper = new Mapper(kjoring.arbeidsmappe());
        List<Kube> kuber = Kube.alle(tall.av(miljo), kjoring.aar());
        Kubetekster tekster = new Kubetekster(new Tekster(Tekster.BOKMAAL), kjoringsopplysninger.publiserte(miljo));
        new Jsonstatskriver(tekster).skrivAlle(kuber, Arbeidsmappe.ny(mapper.jsonstat()));
        new Pxskriver(tekster).skrivAlle(kuber, Arbeidsmappe.ny(mapper.px()));
    }
}
