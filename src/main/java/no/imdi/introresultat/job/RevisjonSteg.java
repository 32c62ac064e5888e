package no.imdi.introresultat.job;

import java.io.IOException;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.revisjon.Cellefunn.Dom;
import no.imdi.introresultat.revisjon.Revisjonsresultat;

/**
 * Attacks the run's publication files as they lie on disk, as anyone outside could. A run that gives away a hidden number, or
 * whose files disagree, fails before its folder gets its name.
 */
final class RevisjonSteg extends Steg {
    private final Revisjonstjeneste revisjon;

    RevisjonSteg(LevendeKjoringer levende, Revisjonstjeneste revisjon) {
        super(levende);
        this.revisjon = revisjon;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Revisjonsresultat resultat = revisjon.revider(new Mapper(kjoring.arbeidsmappe()).publisering(), kjoring.aar());
        if (!resultat.holder()) {
            throw new FailedException("Revisjonen av filene til " + kjoring.fulltNavn() + " fant "
                    + resultat.med(Dom.AVSLORT).count() + " skjulte tall som kan regnes ut, "
                    + resultat.med(Dom.SMALT).count() + " som er kjent med mindre enn " + resultat.bredde()
                    + " i slingringsmonn, og " + resultat.feil().size() + " feil i filene"
                    + resultat.feil().stream()
                            .findFirst()
                            .map(feil -> " (" + feil + ")")
                            .orElse("")
                    + "; ingenting er lagt ut. Meld fra til dem som har programmet, og fortsett med «restart "
                    + kjoring.fulltNavn() + "» når det er rettet.");
        }
    }
}
