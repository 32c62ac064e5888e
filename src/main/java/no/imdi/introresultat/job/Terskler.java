package no.imdi.introresultat.job;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett;

/** Holds what the controls found in a run against the year's limits. */
final class Terskler {
    private final Kontrollandeler andeler;
    private final TidligereKjoringer tidligereKjoringer;

    Terskler(Kontrollandeler andeler, TidligereKjoringer tidligereKjoringer) {
        this.andeler = andeler;
        this.tidligereKjoringer = tidligereKjoringer;
    }

    /** The controls that have a limit this year and are made, by code. */
    List<Terskelfunn> funn(Kjoring kjoring, Kjoringsgrunnlag grunnlag) {
        Kontrolloppsett oppsett = grunnlag.oppsett().kontroller();
        Optional<Kjoring> fjoraarets = tidligereKjoringer.fjoraaret(kjoring);
        return grunnlag.kontroller().avvikstyper().stream()
                .filter(type -> oppsett.gjores(type) && oppsett.grenser(type).satt())
                .map(type -> new Terskelfunn(
                        type,
                        oppsett.grenser(type),
                        andeler.andel(kjoring, type),
                        fjoraarets.map(tidligere -> andeler.andel(tidligere, type))))
                .toList();
    }
}
