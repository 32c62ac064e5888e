package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.imdi.introresultat.publication.Endringsarbeidsbok;

/** Writes what changed since the preliminary run that a final run builds on; nothing where there is none. */
final class SammenligningSteg extends Steg {
    private final Kjoringssammenligning sammenligning;
    private final TidligereKjoringer tidligereKjoringer;
    private final Kjoringer kjoringer;

    SammenligningSteg(
            LevendeKjoringer levende,
            Kjoringssammenligning sammenligning,
            TidligereKjoringer tidligereKjoringer,
            Kjoringer kjoringer) {
        super(levende);
        this.sammenligning = sammenligning;
        this.tidligereKjoringer = tidligereKjoringer;
        this.kjoringer = kjoringer;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        Optional<Kjoring> forelopig = tidligereKjoringer.forelopig(kjoring);
        if (forelopig.isPresent()) {
            Path intern = Files.createDirectories(new Mapper(kjoring.arbeidsmappe()).intern());
            Files.write(
                    intern.resolve(Endringsarbeidsbok.FILNAVN),
                    sammenligning
                            .mellom(forelopig.get(), kjoring, miljo.grunnlag())
                            .lag());
        }
    }
}
