package no.imdi.introresultat.revisjon;

import static no.imdi.introresultat.revisjon.Proveland.AARSAK3;
import static no.imdi.introresultat.revisjon.Proveland.AARSAK8;
import static no.imdi.introresultat.revisjon.Proveland.DELTAKERE;
import static no.imdi.introresultat.revisjon.Proveland.TILTAK12;
import static no.imdi.introresultat.revisjon.Proveland.TILTAK4;
import static no.imdi.introresultat.revisjon.Proveland.celle;
import static no.imdi.introresultat.revisjon.Proveland.funn;
import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.introresultat.revisjon.Cellefunn.Dom;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import org.junit.jupiter.api.Test;

/** What one published number tells of another: each relation found by a cell that only it gives away. */
class SammenhengerTest {
    @Test
    void aSexIsTheOthersFromAll() {
        Cellenokkel menn = celle(DELTAKERE, Niva.KOMMUNE, "0702", "alle", Kjonnsgruppe.MENN);
        Proveland land = new Proveland(DELTAKERE).med(DELTAKERE, "alle", "0702", 3, 20);

        avslort(land.skjul(menn, celle(DELTAKERE, Niva.FYLKE, "07", "alle", Kjonnsgruppe.MENN)), menn, 3);
    }

    @Test
    void aRegionOfOneMunicipalityGivesItAway() {
        Proveland land = new Proveland(DELTAKERE)
                .med(DELTAKERE, "alle", "0701", 2, 1)
                .med(DELTAKERE, "alle", "0702", 2, 2)
                .skjulAlleKjonn(DELTAKERE, Niva.KOMMUNE, "0701", "alle")
                .skjulAlleKjonn(DELTAKERE, Niva.KOMMUNE, "0702", "alle");
        Cellenokkel menn = celle(DELTAKERE, Niva.KOMMUNE, "0701", "alle", Kjonnsgruppe.MENN);

        avslort(land, menn, 2);
        assertThat(funn(
                                land.skjulAlleKjonn(DELTAKERE, Niva.NARINGSREGION, "0791", "alle")
                                        .revider(),
                                menn)
                        .dom())
                .isEqualTo(Dom.TRYGT);
    }

    @Test
    void theOnlyHiddenMunicipalityOfACountyIsGivenAwayAndTwoAreNot() {
        Cellenokkel en = celle(DELTAKERE, Niva.KOMMUNE, "0702", "alle", Kjonnsgruppe.ALLE);
        Proveland land = new Proveland(DELTAKERE)
                .med(DELTAKERE, "alle", "0701", 5, 5)
                .med(DELTAKERE, "alle", "0702", 2, 2)
                .skjulAlleKjonn(DELTAKERE, Niva.KOMMUNE, "0702", "alle");

        avslort(land, en, 4);
        assertThat(funn(
                                land.skjulAlleKjonn(DELTAKERE, Niva.KOMMUNE, "0701", "alle")
                                        .skjulAlleKjonn(DELTAKERE, Niva.NARINGSREGION, "0791", "alle")
                                        .revider(),
                                en)
                        .dom())
                .isEqualTo(Dom.TRYGT);
    }

    @Test
    void theDistrictsAreTheMunicipality() {
        Cellenokkel bydel = celle(DELTAKERE, Niva.BYDEL, "030101", "alle", Kjonnsgruppe.ALLE);
        Proveland land = new Proveland(DELTAKERE)
                .med(DELTAKERE, "alle", "0301", 1, 1)
                .skjulAlleKjonn(DELTAKERE, Niva.BYDEL, "030101", "alle");

        avslort(land, bydel, 2);
    }

    @Test
    void thoseCountedInTheCountryOnlyAreGivenAwayByTheCounties() {
        Proveland land =
                new Proveland(DELTAKERE).med(DELTAKERE, "alle", "0701", 9, 9).med(DELTAKERE, "alle", null, 1, 0);
        Cellenokkel rest = celle(DELTAKERE, Niva.FYLKE, Sammenhenger.REST, "alle", Kjonnsgruppe.MENN);
        Cellenokkel landet = celle(DELTAKERE, Niva.FYLKE, "00", "alle", Kjonnsgruppe.MENN);

        // Nothing is hidden, so no cell is unknown but the rest; a hidden cell somewhere does not protect it.
        avslort(land.skjul(celle(DELTAKERE, Niva.KOMMUNE, "0702", "alle", Kjonnsgruppe.KVINNER)), rest, 1);
        assertThat(funn(
                                land.skjul(landet, celle(DELTAKERE, Niva.FYLKE, "00", "alle", Kjonnsgruppe.ALLE))
                                        .revider(),
                                rest)
                        .dom())
                .isEqualTo(Dom.TRYGT);
    }

    @Test
    void twoTablesThatAreSafeApartAreNotSafeTogether() {
        Cellenokkel arbeid = celle(AARSAK8, Niva.KOMMUNE, "0702", "arbeid", Kjonnsgruppe.ALLE);

        assertThat(funn(medToSkjulteAarsaker(new Proveland(AARSAK8)).revider(), arbeid)
                        .dom())
                .isEqualTo(Dom.TRYGT);
        assertThat(medToSkjulteAarsaker(new Proveland(AARSAK3)).revider().celler())
                .allMatch(funn -> funn.celle().region().equals(Sammenhenger.REST));
        avslort(medToSkjulteAarsaker(new Proveland(AARSAK3, AARSAK8)), arbeid, 3);
    }

    /** In 0702 four reasons of which «arbeid» and «gr_skole» are hidden, on every level. */
    private static Proveland medToSkjulteAarsaker(Proveland land) {
        for (String kommune : new String[] {"0701", "0702"}) {
            land.med(AARSAK8, "alle", kommune, 16, 0)
                    .med(AARSAK8, "arbeid", kommune, 3, 0)
                    .med(AARSAK8, "utdanning", kommune, 8, 0)
                    .med(AARSAK8, "gr_skole", kommune, 5, 0)
                    .med(AARSAK3, "alle", kommune, 16, 0)
                    .med(AARSAK3, "arbutd", kommune, 11, 0)
                    .med(AARSAK3, "annet", kommune, 5, 0);
        }
        for (String kode : new String[] {"arbeid", "gr_skole"}) {
            land.skjulAlleKjonn(AARSAK8, Niva.KOMMUNE, "0701", kode)
                    .skjulAlleKjonn(AARSAK8, Niva.KOMMUNE, "0702", kode)
                    .skjulAlleKjonn(AARSAK8, Niva.NARINGSREGION, "0791", kode);
        }
        return land;
    }

    @Test
    void aTableOfMeasuresSaysWhatTheTableOfParticipantsHides() {
        Cellenokkel alle = celle(DELTAKERE, Niva.KOMMUNE, "0702", "alle", Kjonnsgruppe.ALLE);
        Proveland land = new Proveland(DELTAKERE, TILTAK4)
                .med(DELTAKERE, "alle", "0702", 2, 0)
                .med(TILTAK4, "alle", "0702", 2, 0)
                .skjulAlleKjonn(DELTAKERE, Niva.KOMMUNE, "0702", "alle")
                .skjulAlleKjonn(DELTAKERE, Niva.FYLKE, "07", "alle");

        avslort(land, alle, 2);
    }

    @Test
    void measuresGiveBoundsAndNoSums() {
        Cellenokkel grov = celle(TILTAK4, Niva.KOMMUNE, "0702", "arbeidsliv", Kjonnsgruppe.MENN);
        Proveland land = tiltak(7, 4, 4, 20);
        // One can have both: from the larger of the fine ones up to their sum.
        Cellefunn funn = funn(land.revider(), grov);
        assertThat(funn.minst()).isEqualTo(4);
        assertThat(funn.storst()).hasValue(8);
        assertThat(funn.dom()).isEqualTo(Dom.TRYGT);

        // Of four who took part, four are in a fine category, and so in the coarse one.
        avslort(tiltak(4, 4, 3, 4), grov, 4);
        // Nobody in the fine ones, nobody in the coarse one: known, and harmless.
        assertThat(funn(tiltak(0, 0, 0, 20).revider(), grov).dom()).isEqualTo(Dom.UTEN_VIRKNING);
    }

    private static Proveland tiltak(int grov, int forste, int andre, int deltok) {
        Proveland land = new Proveland(TILTAK4, TILTAK12)
                .med(TILTAK4, "alle", "0702", deltok, 0)
                .med(TILTAK12, "alle", "0702", deltok, 0)
                .med(TILTAK4, "arbeidsliv", "0702", grov, 0)
                .med(TILTAK12, "sprakpraksis", "0702", forste, 0)
                .med(TILTAK12, "arbeidstrening", "0702", andre, 0);
        return land.skjulAlleKjonn(TILTAK4, Niva.KOMMUNE, "0702", "arbeidsliv")
                .skjulAlleKjonn(TILTAK4, Niva.FYLKE, "07", "arbeidsliv")
                .skjulAlleKjonn(TILTAK4, Niva.FYLKE, "00", "arbeidsliv");
    }

    @Test
    void aPercentGivesItsNumeratorAway() {
        Cellenokkel maal = celle(AARSAK3, Niva.KOMMUNE, "0702", "arbutd", Kjonnsgruppe.MENN);
        Proveland land = new Proveland(AARSAK3)
                .med(AARSAK3, "alle", "0701", 30, 30)
                .med(AARSAK3, "arbutd", "0701", 15, 15)
                .med(AARSAK3, "annet", "0701", 15, 15)
                .med(AARSAK3, "alle", "0702", 30, 30)
                .med(AARSAK3, "arbutd", "0702", 4, 15)
                .med(AARSAK3, "annet", "0702", 26, 15);
        for (String kode : new String[] {"arbutd", "annet"}) {
            for (Kjonnsgruppe kjonn : new Kjonnsgruppe[] {Kjonnsgruppe.MENN, Kjonnsgruppe.KVINNER}) {
                land.skjul(celle(AARSAK3, Niva.KOMMUNE, "0702", kode, kjonn));
                land.skjul(celle(AARSAK3, Niva.KOMMUNE, "0701", kode, kjonn));
                land.skjul(celle(AARSAK3, Niva.NARINGSREGION, "0791", kode, kjonn));
            }
        }
        assertThat(funn(land.revider(), maal).dom()).isEqualTo(Dom.TRYGT);
        assertThat(land.revider().feil()).isEmpty();

        Revisjonsresultat medProsent = land.visProsent(maal).revider();
        assertThat(funn(medProsent, maal).dom()).isEqualTo(Dom.AVSLORT);
        assertThat(funn(medProsent, maal).avLikninger()).isFalse();
        assertThat(medProsent.feil()).singleElement().asString().contains("Prosenten er vist for et skjult antall");
    }

    @Test
    void aPercentThatCannotBeComputedSaysThatThereIsNobody() {
        Cellenokkel maal = celle(AARSAK3, Niva.KOMMUNE, "0702", "arbutd", Kjonnsgruppe.MENN);
        Proveland land = new Proveland(AARSAK3)
                .med(AARSAK3, "alle", "0701", 30, 30)
                .med(AARSAK3, "annet", "0701", 30, 30)
                .skjulAlleKjonn(AARSAK3, Niva.KOMMUNE, "0702", "arbutd")
                .skjulAlleKjonn(AARSAK3, Niva.KOMMUNE, "0702", "alle")
                .skjulAlleKjonn(AARSAK3, Niva.FYLKE, "07", "arbutd")
                .skjulAlleKjonn(AARSAK3, Niva.FYLKE, "07", "alle")
                .visProsent(maal);

        assertThat(funn(land.revider(), maal).dom()).isEqualTo(Dom.UTEN_VIRKNING);
        assertThat(funn(land.revider(), maal).storst()).hasValue(0);
    }

    @Test
    void shownNumbersThatDoNotAddUpAreAFinding() {
        Proveland land =
                new Proveland(AARSAK3).med(AARSAK3, "alle", "0702", 10, 10).med(AARSAK3, "arbutd", "0702", 4, 4);

        assertThat(land.revider().feil())
                .contains("Tallene går ikke opp for intro_avslutning_direkte_3, kommune 0702, alle, kjønn alle og"
                        + " cellene under.");
    }

    private static void avslort(Proveland land, Cellenokkel celle, int tall) {
        Revisjonsresultat resultat = land.revider();
        Cellefunn funn = funn(resultat, celle);
        assertThat(funn.dom()).isEqualTo(Dom.AVSLORT);
        assertThat(funn.minst()).isEqualTo(tall).isEqualTo(funn.storst().orElseThrow());
        assertThat(resultat.holder()).isFalse();
    }
}
