package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.publication.Prikkearbeidsbok;
import no.imdi.introresultat.publication.Prikkevalg;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.statistics.Resultattall;

/** Reports to the statistician what is hidden and why; of a final run also what other choices would have given. */
final class PrikkrapportSteg extends Steg {
    private final Telling telling;
    private final Prikkeberegning prikking;
    private final Skjulteceller skjulteceller;
    private final Kjoringsopplysninger kjoringsopplysninger;

    PrikkrapportSteg(
            LevendeKjoringer levende,
            Telling telling,
            Prikkeberegning prikking,
            Skjulteceller skjulteceller,
            Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.telling = telling;
        this.prikking = prikking;
        this.skjulteceller = skjulteceller;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Resultattall tall = telling.tell(miljo);
        List<Skjultcelle> skjulte = skjulteceller.hent(kjoring.id());
        Path intern = Files.createDirectories(new Mapper(kjoring.arbeidsmappe()).intern());
        Prikkearbeidsbok arbeidsbok =
                new Prikkearbeidsbok(tall, new Tekster(Tekster.BOKMAAL), kjoringsopplysninger.interne(miljo));
        Files.write(
                intern.resolve(Prikkearbeidsbok.FILNAVN),
                arbeidsbok.lag(skjulte, miljo.endelig() ? etterValg(miljo, tall, skjulte) : Map.of()));
    }

    private Map<Prikkevalg, List<Skjultcelle>> etterValg(
            Kjoringsmiljo miljo, Resultattall tall, List<Skjultcelle> skjulte) {
        Map<Prikkevalg, List<Skjultcelle>> etterValg = new EnumMap<>(Prikkevalg.class);
        Map<Prikkevalg, Prikkeregler> ulike =
                Prikkevalg.ulike(miljo.grunnlag().oppsett().prikkeregler());
        ulike.forEach((valg, regler) ->
                etterValg.put(valg, valg == Prikkevalg.SOM_VALGT ? skjulte : prikking.skjulte(miljo, tall, regler)));
        return etterValg;
    }
}
