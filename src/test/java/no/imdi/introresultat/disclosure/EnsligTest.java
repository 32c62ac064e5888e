package no.imdi.introresultat.disclosure;

import static no.imdi.introresultat.disclosure.Tofylkesland.REGLER;
import static no.imdi.introresultat.disclosure.Tofylkesland.skjulte;
import static no.imdi.introresultat.disclosure.Tofylkesland.toFylker;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.revisjon.Cellefunn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One who is alone in a number knows it; the numbers beside it must stay unknown to that person too. */
class EnsligTest {
    @Test
    void oneWhoIsAloneCannotComputeTheOthers() {
        // One man and three women went to work: were the two only hidden together, the man would know how many women.
        Testland land = toFylker()
                .kommuner("1103")
                .avsluttet("1103", Kjonn.M, "arbeid", 1)
                .avsluttet("1103", Kjonn.K, "arbeid", 3)
                .avsluttet("1103", Kjonn.K, "annet", 20)
                .avsluttet("1103", Kjonn.M, "annet", 20);

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land);

        ingenEnsligKanRegneUtDeAndre(land, skjulte.keySet());
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void noOneWhoIsAloneInARandomCountryCanComputeTheOthers(long fro) {
        Testland land = Testland.tilfeldig(new Random(fro));

        ingenEnsligKanRegneUtDeAndre(land, Testland.noklene(land.skjulte(REGLER)));
    }

    /** The audit's attack, made by each person who is alone in a number, with that number and all it is made of known. */
    private static void ingenEnsligKanRegneUtDeAndre(Testland land, Set<Cellenokkel> skjulte) {
        List<Cellenokkel> ensomme = land.tall()
                .celler()
                .filter(celle -> land.tall().antall(celle) == 1 && skjulte.contains(celle))
                .toList();
        assertThat(ensomme).isNotEmpty();
        for (Cellenokkel ensom : ensomme.subList(0, Math.min(ensomme.size(), 15))) {
            Set<Cellenokkel> ukjente = new HashSet<>(skjulte);
            ukjente.removeIf(celle -> erDelAv(celle, ensom));
            assertThat(land.revisjon(REGLER.grense(), 1, ukjente).med(Cellefunn.Dom.AVSLORT))
                    .as("what one alone in " + ensom + " computes of the numbers beside it")
                    .noneMatch(funn -> iSammeSum(funn.celle(), ensom));
        }
    }

    private static boolean erDelAv(Cellenokkel celle, Cellenokkel ensom) {
        return celle.niva() == ensom.niva()
                && celle.region().equals(ensom.region())
                && celle.tabell().equals(ensom.tabell())
                && (celle.kjonn() == ensom.kjonn() || ensom.kjonn() == Kjonnsgruppe.ALLE)
                && (celle.kategori().equals(ensom.kategori())
                        || ensom.kategori().equals(Tabell.ALLE));
    }

    private static boolean iSammeSum(Cellenokkel celle, Cellenokkel ensom) {
        return celle.niva() == ensom.niva()
                && celle.region().equals(ensom.region())
                && celle.tabell().equals(ensom.tabell())
                && (celle.kjonn() == ensom.kjonn() || celle.kategori().equals(ensom.kategori()));
    }
}
