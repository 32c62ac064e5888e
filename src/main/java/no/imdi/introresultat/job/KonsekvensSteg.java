package no.imdi.introresultat.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import no.imdi.introresultat.publication.Konsekvensarbeidsbok;
import no.imdi.introresultat.publication.Konsekvensfil;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.statistics.Konsekvens;
import no.imdi.introresultat.statistics.Konsekvens.Endring;

/** Writes what the deadline cost: the numbers that would have been others, and whose outcome. */
final class KonsekvensSteg extends Steg {
    private final Telling telling;
    private final Konsekvensleser leser;
    private final Kjoringer kjoringer;
    private final Kjoringsopplysninger kjoringsopplysninger;

    KonsekvensSteg(
            LevendeKjoringer levende,
            Telling telling,
            Konsekvensleser leser,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger) {
        super(levende);
        this.telling = telling;
        this.leser = leser;
        this.kjoringer = kjoringer;
        this.kjoringsopplysninger = kjoringsopplysninger;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        Konsekvens konsekvens = telling.konsekvens(miljo.grunnlag(), kjoring.id());
        Path intern = Files.createDirectories(new Mapper(kjoring.arbeidsmappe()).intern());
        try (BufferedWriter ut = Files.newBufferedWriter(intern.resolve("konsekvens-av-frist.csv"))) {
            ut.append(Konsekvensfil.HODE).append('\n');
            for (Iterator<Endring> endringer = konsekvens.endringer().iterator(); endringer.hasNext(); ) {
                miljo.stopp().sjekk();
                Konsekvensfil.skriv(ut, endringer.next());
            }
        }
        Konsekvensarbeidsbok arbeidsbok = new Konsekvensarbeidsbok(
                konsekvens,
                miljo.grunnlag().kodeverk(),
                new Tekster(Tekster.BOKMAAL),
                kjoringsopplysninger.interne(miljo));
        Files.write(
                intern.resolve(Konsekvensarbeidsbok.FILNAVN),
                arbeidsbok.lag(leser.omfang(kjoring), leser.deltakere(kjoring)));
    }
}
