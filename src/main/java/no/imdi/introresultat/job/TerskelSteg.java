package no.imdi.introresultat.job;

import java.util.List;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.rules.kontroll.Andelsgrenser.Dom;

/**
 * Warns of a control whose share is out of the ordinary, or stops the run before anything is exported. It fails rather than
 * refuses: the run stays to be looked at, and can go on when the limit has been raised.
 */
final class TerskelSteg extends Steg {
    private final Terskler terskler;
    private final Kjoringer kjoringer;

    TerskelSteg(LevendeKjoringer levende, Terskler terskler, Kjoringer kjoringer) {
        super(levende);
        this.terskler = terskler;
        this.kjoringer = kjoringer;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        List<Terskelfunn> funn = terskler.funn(kjoring, miljo.grunnlag());
        String stopp = setninger(funn, Dom.STOPP);
        if (!stopp.isEmpty()) {
            throw new FailedException("Kjøringen " + kjoring.fulltNavn() + " er stoppet før noe er eksportert, fordi en"
                    + " kontroll slår ut mer enn " + Aarsoppsett.fil(kjoring.aar()) + " tillater: " + stopp
                    + " Er funnene riktige, hev grensen og fortsett med «restart " + kjoring.fulltNavn()
                    + "»; er uttrekket galt, hent et nytt og start med «run».");
        }
        String advarsler = setninger(funn, Dom.ADVARSEL);
        if (!advarsler.isEmpty()) {
            miljo.framdrift().beskjed("Advarsel: " + advarsler);
            kjoringer.settMelding(kjoring.id(), "Advarsel: " + advarsler);
        }
    }

    private static String setninger(List<Terskelfunn> funn, Dom dom) {
        return funn.stream()
                .filter(ett -> ett.dom() == dom)
                .map(Terskelfunn::setning)
                .collect(Collectors.joining(" "));
    }
}
