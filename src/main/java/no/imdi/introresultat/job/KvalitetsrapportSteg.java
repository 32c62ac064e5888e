package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsarbeidsbok;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsside;
import no.imdi.introresultat.statistics.Resultattall;

/** Writes the quality report, as a page and as a workbook. */
final class KvalitetsrapportSteg extends Steg {
    private final Telling telling;
    private final Regnskapsforing regnskapsforing;
    private final Kvalitetsleser leser;
    private final TidligereKjoringer tidligereKjoringer;
    private final Kjoringer kjoringer;
    private final Kjoringsopplysninger kjoringsopplysninger;

    KvalitetsrapportSteg(
            LevendeKjoringer levende,
            Telling telling,
            Regnskapsforing regnskapsforing,
            Kvalitetsleser leser,
            TidligereKjoringer tidligereKjoringer,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.telling = telling;
        this.regnskapsforing = regnskapsforing;
        this.leser = leser;
        this.tidligereKjoringer = tidligereKjoringer;
        this.kjoringer = kjoringer;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kvalitetsrapport rapport = rapport(miljo, kjoringer.hent(miljo.kjoring().id()));
        miljo.stopp().sjekk();
        Tekster tekster = new Tekster(Tekster.BOKMAAL);
        Path intern = Files.createDirectories(new Mapper(miljo.kjoring().arbeidsmappe()).intern());
        Files.writeString(intern.resolve(Kvalitetsside.FILNAVN), Kvalitetsside.lag(rapport, tekster));
        Files.write(intern.resolve(Kvalitetsarbeidsbok.FILNAVN), Kvalitetsarbeidsbok.lag(rapport, tekster));
    }

    private Kvalitetsrapport rapport(Kjoringsmiljo miljo, Kjoring kjoring) {
        Publiseringsopplysninger opplysninger = kjoringsopplysninger.interne(miljo);
        Resultattall tall = telling.tell(miljo);
        Optional<Kjoring> ifjor = tidligereKjoringer.fjoraaret(kjoring);
        return new Kvalitetsrapport(
                opplysninger,
                tall,
                regnskapsforing.gjorOpp(kjoring, tall),
                leser.avvisninger(kjoring),
                leser.kontroller(kjoring, miljo.grunnlag(), ifjor),
                leser.automatiske(kjoring),
                leser.nokkeltall(kjoring),
                ifjor.map(leser::nokkeltall),
                leser.dager(kjoring, opplysninger.frist(), opplysninger.hentet()),
                leser.kilder(kjoring));
    }
}
