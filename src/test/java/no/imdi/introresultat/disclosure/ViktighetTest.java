package no.imdi.introresultat.disclosure;

import static no.imdi.introresultat.disclosure.Tofylkesland.begge;
import static no.imdi.introresultat.disclosure.Tofylkesland.medSmaa;
import static no.imdi.introresultat.disclosure.Tofylkesland.menn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Tabell;
import org.junit.jupiter.api.Test;

/** What it costs to hide a number, by the weights of a year. */
class ViktighetTest {
    private static final Vekter LIKE = new Vekter(1, 1, 1, 1, 0);
    private static final Cellenokkel MENN = menn(Niva.KOMMUNE, "1101", "trygd");
    private static final Cellenokkel BEGGE = begge("1101", "trygd");
    private static final Cellenokkel TOTAL =
            new Cellenokkel(Testland.AARSAK8, Niva.KOMMUNE, "1101", Tabell.ALLE, Kjonnsgruppe.MENN);
    private static final Cellenokkel HOVEDTALL =
            new Cellenokkel(Testland.AARSAK3, Niva.KOMMUNE, "1101", "arbutd", Kjonnsgruppe.MENN);
    private static final Cellenokkel FYLKE = menn(Niva.FYLKE, "11", "trygd");

    private final Celletabell tabell = medSmaa(Map.of("1101", 6, "1102", 300)).avslutninger();

    @Test
    void weightsOfOneMakeAllAlikeThatMayBeHidden() {
        for (Cellenokkel celle : new Cellenokkel[] {MENN, BEGGE, TOTAL, HOVEDTALL, FYLKE}) {
            assertThat(pris(LIKE, celle)).as("%s", celle).isEqualTo(10);
        }
    }

    @Test
    void eachWeightMakesItsOwnNumbersDearer() {
        assertThat(pris(new Vekter(7, 1, 1, 1, 0), FYLKE)).isEqualTo(70);
        assertThat(pris(new Vekter(7, 1, 1, 1, 0), MENN)).isEqualTo(10);
        assertThat(pris(new Vekter(1, 7, 1, 1, 0), TOTAL)).isEqualTo(70);
        assertThat(pris(new Vekter(1, 7, 1, 1, 0), HOVEDTALL)).isEqualTo(10);
        assertThat(pris(new Vekter(1, 1, 7, 1, 0), HOVEDTALL)).isEqualTo(70);
        assertThat(pris(new Vekter(1, 1, 7, 1, 0), TOTAL)).isEqualTo(10);
        assertThat(pris(new Vekter(1, 1, 1, 7, 0), BEGGE)).isEqualTo(70);
        assertThat(pris(new Vekter(1, 1, 1, 7, 0), MENN)).isEqualTo(10);
    }

    @Test
    void largerNumbersAreDearerByTheirSize() {
        Cellenokkel stor = menn(Niva.KOMMUNE, "1102", "trygd");

        assertThat(pris(new Vekter(1, 1, 1, 1, 3), MENN)).isEqualTo(15);
        assertThat(pris(new Vekter(1, 1, 1, 1, 3), stor)).isEqualTo(27);
    }

    @Test
    void totalsAndGoalFiguresOfCountiesAreKeptWhateverTheWeights() {
        Cellenokkel total = new Cellenokkel(Testland.AARSAK8, Niva.FYLKE, "11", Tabell.ALLE, Kjonnsgruppe.KVINNER);

        assertThat(pris(LIKE, total)).isEqualTo(Viktighet.HOLDES);
    }

    @Test
    void theHeaviestWeightsStayBelowTheLastResort() {
        Vekter tyngst = new Vekter(999, 999, 999, 999, 999);
        int sisteUtvei =
                IntStream.of(new Viktighet(tabell, tyngst, true).priser()).max().orElseThrow();

        assertThat(IntStream.of(new Viktighet(tabell, tyngst, false).priser())
                        .max()
                        .orElseThrow())
                .isPositive()
                .isLessThan(sisteUtvei);
    }

    private int pris(Vekter vekter, Cellenokkel nokkel) {
        int celle = IntStream.range(0, tabell.antallCeller())
                .filter(en -> tabell.nokler(en).contains(nokkel))
                .findFirst()
                .orElseThrow();
        return new Viktighet(tabell, vekter, false).priser()[celle];
    }
}
