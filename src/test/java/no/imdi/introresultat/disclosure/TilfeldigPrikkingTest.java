package no.imdi.introresultat.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.revisjon.Cellefunn;
import no.imdi.introresultat.revisjon.Revisjonsresultat;
import no.imdi.introresultat.statistics.Cellenokkel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random small countries, whose hidden cells the independent audit attacks. */
class TilfeldigPrikkingTest {
    /** Wider than any count here: the attacker's bounds are then as tight as they can be. */
    private static final int SAA_TETT_SOM_MULIG = 10_000;

    private static final int PROVER = 25;

    @ParameterizedTest
    @CsvSource({
        "1, 4, 3",
        "2, 4, 3",
        "3, 4, 3",
        "4, 4, 3",
        "5, 4, 3",
        "9, 0, 3",
        "10, 1, 1",
        "11, 1, 5",
        "12, 4, 1",
        "13, 4, 2",
        "14, 4, 4",
        "16, 10, 3",
        "18, 999, 3"
    })
    void noHiddenCountIsKnownOrNearlyAndEachCanBeWhatIsSaid(long fro, int grense, int bredde) {
        Testland land = Testland.tilfeldig(new Random(fro));
        Prikkeregler regler = new Prikkeregler(grense, bredde);

        List<Skjultcelle> skjulte = land.skjulte(regler);

        Set<Cellenokkel> nokler = Testland.noklene(skjulte);
        assertThat(nokler).hasSameSizeAs(skjulte);
        land.tall()
                .celler()
                .filter(celle -> regler.liten(land.tall().antall(celle)))
                .forEach(celle -> assertThat(nokler).contains(celle));
        assertThat(land.revisjon(grense, bredde, nokler).holder()).isTrue();
        Map<Cellenokkel, Cellefunn> funn = funn(land.revisjon(grense, SAA_TETT_SOM_MULIG, nokler));
        int uprovd = 0;
        for (Skjultcelle skjult : skjulte) {
            int antall = land.tall().antall(skjult.celle());
            Cellefunn mulig = funn.get(skjult.celle());
            assertThat(skjult.lavest()).isBetween((int) mulig.minst(), antall);
            assertThat((long) skjult.hoyest())
                    .isBetween((long) antall, mulig.storst().orElse(Long.MAX_VALUE));
            if (skjult.grunn() != Skjulegrunn.REST) {
                boolean liten = skjult.grunn() == Skjulegrunn.TERSKEL;
                uprovd += regler.vernet(liten, antall, skjult.lavest(), skjult.hoyest()) ? 0 : 1;
                assertThat(regler.vernet(liten, antall, (int) mulig.minst(), (int)
                                mulig.storst().orElse(Integer.MAX_VALUE)))
                        .as(skjult + " " + mulig)
                        .isTrue();
            }
        }
        // Now and then the search finds no table that proves what the attacker's bounds allow.
        assertThat(uprovd).isLessThanOrEqualTo(skjulte.size() / 50);
    }

    @ParameterizedTest
    @ValueSource(longs = {21})
    void theSameNumbersGiveTheSamePattern(long fro) {
        Prikkeregler regler = new Prikkeregler(4, 3);
        Testland land = Testland.tilfeldig(new Random(fro));

        List<Skjultcelle> skjulte = land.skjulte(regler);

        assertThat(skjulte).isNotEmpty().isEqualTo(land.skjulte(regler));
        assertThat(land.stokket(new Random(fro)).skjulte(regler)).isEqualTo(skjulte);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void someTableOfWholePersonsHoldsTheLowestAndTheHighestThatIsSaid(long fro) {
        Random tilfeldig = new Random(fro);
        List<String> steder = List.of("1101", "1102", "1201");
        Testland land = new Testland()
                .fylke("11")
                .fylke("12")
                .kommuner("1101", "1102", "1201")
                .naringsregion("1191", "1102", "1201");
        for (int person = 0; person < 30; person++) {
            land.avsluttet(
                    steder.get(tilfeldig.nextInt(3)),
                    tilfeldig.nextBoolean() ? Kjonn.M : Kjonn.K,
                    List.of("arbeid", "trygd", "ikke_registrert").get(tilfeldig.nextInt(3)),
                    1);
        }

        List<Skjultcelle> skjulte = land.skjulte(new Prikkeregler(2, 2));

        Mulighetssok sok = new Mulighetssok(
                land.tall(),
                land.smaaGrupperAvsluttede(Arrays.asList("1101", "1102", "1201", Testland.INGEN_KOMMUNE)),
                Testland.noklene(skjulte));
        assertThat(skjulte).isNotEmpty().allSatisfy(skjult -> {
            assertThat(sok.kanVaere(skjult.celle(), skjult.lavest())).isTrue();
            assertThat(sok.kanVaere(skjult.celle(), skjult.hoyest())).isTrue();
            assertThat(sok.kanVaere(skjult.celle(), -1)).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {31})
    void aCellShownAfterAllIsFoundOutOrWasHiddenInVain(long fro) {
        Testland land = Testland.tilfeldig(new Random(fro));
        List<Skjultcelle> skjulte = land.skjulte(new Prikkeregler(4, 3));
        Set<Cellenokkel> nokler = Testland.noklene(skjulte);
        int brudd = 0;
        int iVeien = 0;
        for (Skjultcelle skjult : skjulte) {
            if (skjult.grunn() == Skjulegrunn.VERN && (brudd + iVeien) < PROVER) {
                Set<Cellenokkel> uten = new HashSet<>(nokler);
                uten.remove(skjult.celle());
                if (land.revisjon(4, 3, uten).holder()) {
                    iVeien++;
                } else {
                    brudd++;
                }
            }
        }
        assertThat(brudd).isPositive();
        assertThat(brudd + iVeien).isPositive().isLessThanOrEqualTo(PROVER);
    }

    private static Map<Cellenokkel, Cellefunn> funn(Revisjonsresultat resultat) {
        return resultat.celler().stream().collect(Collectors.toMap(Cellefunn::celle, Function.identity()));
    }
}
