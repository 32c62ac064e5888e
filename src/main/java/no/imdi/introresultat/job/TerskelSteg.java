package no.imdi.introresultat.job;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.rules.kontroll.Andelsgrenser.Dom;

/**
 * Warns of a control whose share is out of the ordinary and of a dispensation that has no effect, or stops the run before anything is exported. It fails rather than
 * refuses: the run stays to be looked at, and can go on when the limit has been raised.
 */
final class TerskelSteg extends Steg {
    private final Terskler terskler;
    private final Dispensasjonssteder dispensasjonssteder;
    private final Kjoringer kjoringer;

    TerskelSteg(
            LevendeKjoringer levende, Terskler terskler, Dispensasjonssteder dispensasjonssteder, Kjoringer kjoringer) {
        super(levende);
        this.terskler = terskler;
        this.dispensasjonssteder = dispensasjonssteder;
        this.kjoringer = kjoringer;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        List<Terskelfunn> funn = terskler.funn(kjoring, miljo.grunnlag());
        String stopp = setninger(funn, Dom.STOPP).collect(Collectors.joining(" "));
        if (!stopp.isEmpty()) {
            throw new FailedException("Kjøringen " + kjoring.fulltNavn() + " er stoppet før noe er eksportert, fordi en"
                    + " kontroll slår ut mer enn " + Aarsoppsett.fil(kjoring.aar()) + " tillater: " + stopp
                    + " Er funnene riktige, hev grensen og fortsett med «restart " + kjoring.fulltNavn()
                    + "»; er uttrekket galt, hent et nytt og start med «run».");
        }
        String advarsler = Stream.concat(setninger(funn, Dom.ADVARSEL), utenVirkning(miljo, kjoring))
                .collect(Collectors.joining(" "));
        if (!advarsler.isEmpty()) {
            miljo.framdrift().beskjed("Advarsel: " + advarsler);
            kjoringer.settMelding(kjoring.id(), "Advarsel: " + advarsler);
        }
    }

    private static Stream<String> setninger(List<Terskelfunn> funn, Dom dom) {
        return funn.stream().filter(ett -> ett.dom() == dom).map(Terskelfunn::setning);
    }

    /** Before the deadline the registration may still come; after it, its id is likely mistyped. */
    private Stream<String> utenVirkning(Kjoringsmiljo miljo, Kjoring kjoring) {
        if (!miljo.endelig()) {
            return Stream.empty();
        }
        return dispensasjonssteder
                .utenRegistrering(kjoring.uttrekkId(), miljo.regelverk().frist().dispensasjoner())
                .stream()
                .map(dispensasjon -> "Dispensasjonen i sak " + dispensasjon.sak() + " gjelder en registrering som ikke"
                        + " finnes i uttrekket, og har ingen virkning; se over id-en i "
                        + Aarsoppsett.fil(kjoring.aar())
                        + " eller i konsollen.");
    }
}
