package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.disclosure.Celleprikking;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.publication.Prikkearbeidsbok;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.statistics.Grupperinger;
import no.imdi.introresultat.statistics.Resultattall;

/** Works out which cells are hidden from everyone outside, once for all files, and reports them to the statistician. */
final class PrikkeSteg extends Steg {
    private final Telling telling;
    private final Skjulteceller skjulteceller;
    private final TidligereKjoringer tidligereKjoringer;
    private final Kjoringsopplysninger kjoringsopplysninger;

    PrikkeSteg(
            LevendeKjoringer levende,
            Telling telling,
            Skjulteceller skjulteceller,
            TidligereKjoringer tidligereKjoringer,
            Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.telling = telling;
        this.skjulteceller = skjulteceller;
        this.tidligereKjoringer = tidligereKjoringer;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Resultattall tall = telling.tell(miljo);
        Grupperinger grupperinger = Grupperinger.av(miljo.grunnlag().kodeverk(), kjoring.aar());
        Celleprikking prikking =
                new Celleprikking(grupperinger, prikkeregler(miljo.grunnlag().oppsett()));
        List<Skjultcelle> skjulte = prikking.skjulte(tall, tidligere(miljo));
        skjulteceller.lagre(kjoring.id(), skjulte);
        Path intern = Files.createDirectories(new Mapper(kjoring.arbeidsmappe()).intern());
        Prikkearbeidsbok arbeidsbok =
                new Prikkearbeidsbok(tall, new Tekster(Tekster.BOKMAAL), kjoringsopplysninger.interne(miljo));
        Files.write(intern.resolve(Prikkearbeidsbok.FILNAVN), arbeidsbok.lag(skjulte));
    }

    static Prikkeregler prikkeregler(Aarsoppsett oppsett) {
        return new Prikkeregler(oppsett.prikkegrense(), oppsett.prikkebredde());
    }

    /** What the preliminary run that a final one builds on has published, in the same regions. */
    private List<Skjerming> tidligere(Kjoringsmiljo miljo) {
        return tidligereKjoringer.forelopig(miljo.kjoring()).stream()
                .map(forelopig -> skjulteceller.skjerming(forelopig.id(), telling.tell(forelopig, miljo.grunnlag())))
                .toList();
    }
}
