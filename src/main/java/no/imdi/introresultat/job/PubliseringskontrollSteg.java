package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.revisjon.Revisjonsresultat;

/**
 * Reads the new publication files back: they must hold the numbers that were approved, each of them and no other, and nothing
 * they hide may be possible to compute.
 */
final class PubliseringskontrollSteg extends Steg {
    private final Revisjonstjeneste revisjon;

    PubliseringskontrollSteg(LevendeKjoringer levende, Revisjonstjeneste revisjon) {
        super(levende);
        this.revisjon = revisjon;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Path godkjente = new Mapper(Publiseringsmapper.godkjent(kjoring)).publisering();
        Path nye = new Mapper(kjoring.arbeidsmappe()).publisering();
        List<String> ulikheter = revisjon.ulikheter(godkjente, nye, kjoring.aar());
        if (!ulikheter.isEmpty()) {
            throw new RefusedException("Filene til publisering av " + kjoring.fulltNavn()
                    + " har ikke de tallene som er godkjent (" + ulikheter.size() + " ulike, det første: "
                    + ulikheter.get(0) + "); ingenting er publisert, meld fra.");
        }
        Revisjonsresultat resultat = revisjon.revider(nye, kjoring.aar());
        if (!resultat.holder()) {
            throw new RefusedException("Revisjonen av filene til publisering av " + kjoring.fulltNavn()
                    + " fant at skjulte tall kan regnes ut, eller filer som ikke stemmer; ingenting er publisert. Se"
                    + " «audit " + kjoring.mappe() + "».");
        }
    }
}
