package no.imdi.introresultat.disclosure;

import static no.imdi.introresultat.disclosure.Tofylkesland.REGLER;
import static no.imdi.introresultat.disclosure.Tofylkesland.medSmaa;
import static no.imdi.introresultat.disclosure.Tofylkesland.menn;
import static no.imdi.introresultat.disclosure.Tofylkesland.skjulte;
import static no.imdi.introresultat.disclosure.Tofylkesland.trygt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import org.junit.jupiter.api.Test;

/** What was shown or hidden before, and is the same now. */
class TidligerePubliseringTest {
    @Test
    void aNumberThatWasShownBeforeAndIsTheSameHidesNothing() {
        Testland forrige = medSmaa("1101", 0);
        Testland land = medSmaa("1101", 2);
        Set<Cellenokkel> utenForhistorie = skjulte(land).keySet();
        Set<Cellenokkel> kjente = utenForhistorie.stream()
                .filter(celle -> forrige.tall().antall(celle) == land.tall().antall(celle))
                .collect(Collectors.toSet());

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land, forrige.skjerming(forrige.skjulte(REGLER)));

        assertThat(kjente).isNotEmpty();
        assertThat(skjulte.keySet()).doesNotContainAnyElementsOf(kjente);
        assertThat(skjulte).containsKey(menn(Niva.KOMMUNE, "1101", "trygd"));
    }

    @Test
    void aSmallNumberThatWasShownUnderALowerThresholdHidesNothingEither() {
        Testland forrige = medSmaa(Map.of("1101", 30, "1102", 3));
        Testland land = medSmaa(Map.of("1101", 2, "1102", 3))
                .avsluttet("1102", Kjonn.K, "trygd", 1)
                .avsluttet("1102", Kjonn.M, "annet", 1);

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land, forrige.skjerming(List.of()));

        Set<Cellenokkel> ukjente = skjulte.keySet().stream()
                .filter(celle -> forrige.tall().antall(celle) != land.tall().antall(celle))
                .collect(Collectors.toSet());
        assertThat(skjulte).containsKey(menn(Niva.KOMMUNE, "1102", "trygd"));
        assertThat(ukjente).contains(menn(Niva.KOMMUNE, "1101", "trygd"));
        assertThat(land.revisjon(REGLER.grense(), REGLER.bredde(), ukjente).holder())
                .isTrue();
    }

    @Test
    void aNumberThatWasHiddenBeforeAndIsTheSameStaysHidden() {
        Testland forrige = medSmaa("1101", 2);
        Map<Cellenokkel, Skjultcelle> for0 = skjulte(forrige);
        Testland land = medSmaa("1101", 20);

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land, forrige.skjerming(for0.values()));

        List<Cellenokkel> uendret = for0.keySet().stream()
                .filter(celle -> forrige.tall().antall(celle) == land.tall().antall(celle))
                .toList();
        assertThat(uendret).isNotEmpty();
        assertThat(skjulte).containsKeys(uendret.toArray(Cellenokkel[]::new));
        assertThat(uendret.stream().map(skjulte::get).map(Skjultcelle::grunn)).containsOnly(Skjulegrunn.TIDLIGERE);
        trygt(land, skjulte);
    }
}
