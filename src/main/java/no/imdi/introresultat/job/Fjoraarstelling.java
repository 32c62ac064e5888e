package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Fjoraaret;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Strukturovergang;
import no.imdi.introresultat.statistics.Regionovergang;
import no.imdi.introresultat.statistics.Resultattall;

/** Counts the run of the year before that a run builds on, in this year's regions. */
final class Fjoraarstelling {
    private final Telling telling;
    private final TidligereKjoringer tidligereKjoringer;

    Fjoraarstelling(Telling telling, TidligereKjoringer tidligereKjoringer) {
        this.telling = telling;
        this.tidligereKjoringer = tidligereKjoringer;
    }

    /**
     * Last year's numbers.
     *
     * @param skjerm hides in them what the readers may not see
     * @return empty when the run builds on none
     */
    Optional<Fjoraaret> tell(Kjoringsmiljo miljo, Function<Resultattall, Skjerming> skjerm) {
        return tidligereKjoringer.fjoraaret(miljo.kjoring()).map(tidligere -> {
            Regionovergang overgang = overgang(tidligere, miljo.grunnlag());
            Resultattall tall = telling.tellTidligere(tidligere, miljo.grunnlag(), overgang);
            return new Fjoraaret(tidligere.aar(), skjerm.apply(tall), overgang);
        });
    }

    private static Regionovergang overgang(Kjoring tidligere, Kjoringsgrunnlag grunnlag) {
        Kodeverk kodeverk = grunnlag.kodeverk();
        LocalDate fra = tidligere.strukturdato() == null
                ? Aarsoppsett.standard(tidligere.aar()).strukturdato()
                : tidligere.strukturdato();
        LocalDate til = grunnlag.oppsett().strukturdato();
        return new Regionovergang(
                grunnlag.inndeling(),
                new Strukturovergang(
                        kodeverk.struktur(fra), kodeverk.struktur(til), kodeverk.kommuneendringer(fra, til)));
    }
}
