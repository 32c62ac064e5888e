package no.imdi.introresultat.disclosure;

import static no.imdi.introresultat.disclosure.Tofylkesland.AARSAKENE;
import static no.imdi.introresultat.disclosure.Tofylkesland.REGLER;
import static no.imdi.introresultat.disclosure.Tofylkesland.alleAarsaker;
import static no.imdi.introresultat.disclosure.Tofylkesland.medSmaa;
import static no.imdi.introresultat.disclosure.Tofylkesland.menn;
import static no.imdi.introresultat.disclosure.Tofylkesland.skjulte;
import static no.imdi.introresultat.disclosure.Tofylkesland.toFylker;
import static no.imdi.introresultat.disclosure.Tofylkesland.trygt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;
import org.junit.jupiter.api.Test;

/** Small countries where it can be said beforehand what has to be hidden, and what need not be. */
class CelleprikkingTest {
    @Test
    void withoutSmallCountsNothingPublishedIsHidden() {
        Testland land = toFylker();

        assertThat(land.skjulte(REGLER)).isEmpty();
    }

    @Test
    void aSmallCountIsHiddenWithOneMoreInEverySumItIsPartOf() {
        Testland land = medSmaa("1101", 2);

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land);

        Cellenokkel liten = menn(Niva.KOMMUNE, "1101", "trygd");
        assertThat(skjulte.get(liten).grunn()).isEqualTo(Skjulegrunn.TERSKEL);
        assertThat(skjulte.get(liten).lavest()).isLessThanOrEqualTo(1);
        assertThat(skjulte.get(liten).hoyest()).isGreaterThanOrEqualTo(4);
        // Men, women and both: were two of them shown, the third would follow.
        assertThat(Testland.alleKjonn(Testland.AARSAK8, Niva.KOMMUNE, "1101", "trygd")
                        .filter(skjulte::containsKey))
                .hasSizeGreaterThan(1);
        // The reasons of men add up to all men.
        assertThat(Stream.of("alle", "arbeid", "utdanning", "trygd", "annet")
                        .map(aarsak -> menn(Niva.KOMMUNE, "1101", aarsak))
                        .filter(skjulte::containsKey))
                .hasSizeGreaterThan(1);
        // The municipalities add up to the county.
        assertThat(Stream.of(menn(Niva.KOMMUNE, "1102", "trygd"), menn(Niva.FYLKE, "11", "trygd"))
                        .filter(skjulte::containsKey))
                .isNotEmpty();
        trygt(land, skjulte);
    }

    @Test
    void whatReadersAskForFirstIsKept() {
        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(medSmaa("1101", 2));

        assertThat(skjulte.keySet())
                .noneMatch(celle -> celle.region().equals(Region.HELE_LANDET))
                .noneMatch(celle -> celle.kategori().equals(Tabell.ALLE));
    }

    @Test
    void inACountyOfTwoMunicipalitiesBothAreHiddenWhenOneIsAndTheCountyIsShown() {
        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(medSmaa("1101", 3));

        assertThat(skjulte).doesNotContainKey(menn(Niva.FYLKE, "11", "trygd"));
        assertThat(skjulte).containsKeys(menn(Niva.KOMMUNE, "1101", "trygd"), menn(Niva.KOMMUNE, "1102", "trygd"));
    }

    @Test
    void anEconomicRegionOfOneMunicipalityIsHiddenWithIt() {
        Testland land = medSmaa("1101", 2).naringsregion("1191", "1101");

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land);

        assertThat(skjulte).containsKey(menn(Niva.NARINGSREGION, "1191", "trygd"));
        for (String aarsak : AARSAKENE) {
            assertThat(skjulte.containsKey(menn(Niva.NARINGSREGION, "1191", aarsak)))
                    .isEqualTo(skjulte.containsKey(menn(Niva.KOMMUNE, "1101", aarsak)));
        }
        trygt(land, skjulte);
    }

    @Test
    void aNumberThatSeveralTablesHoldIsHiddenInAllOfThem() {
        Map<Cellenokkel, Skjultcelle> skjulte =
                skjulte(toFylker().kommuner("1103").avsluttet("1103", Kjonn.M, "trygd", 3));

        for (Kjonnsgruppe kjonn : List.of(Kjonnsgruppe.ALLE, Kjonnsgruppe.MENN)) {
            assertThat(skjulte)
                    .containsKeys(
                            new Cellenokkel(Testland.AARSAK3, Niva.KOMMUNE, "1103", Tabell.ALLE, kjonn),
                            new Cellenokkel(Testland.AARSAK8, Niva.KOMMUNE, "1103", Tabell.ALLE, kjonn));
        }
    }

    @Test
    void aRowOfZerosStaysShown() {
        Testland land = medSmaa("1101", 2).kommuner("1109");

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land);

        assertThat(skjulte.keySet()).noneMatch(celle -> celle.region().equals("1109"));
        trygt(land, skjulte);
    }

    @Test
    void allInOneCellIsHiddenInEveryTotalItMakesUp() {
        Testland land = toFylker().kommuner("1103").avsluttet("1103", Kjonn.M, "trygd", 3);

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land);

        for (String aarsak : List.of(Tabell.ALLE, "trygd")) {
            assertThat(skjulte)
                    .containsKeys(
                            menn(Niva.KOMMUNE, "1103", aarsak),
                            new Cellenokkel(Testland.AARSAK8, Niva.KOMMUNE, "1103", aarsak, Kjonnsgruppe.ALLE));
        }
        trygt(land, skjulte);
    }

    @Test
    void manyInOneCellAreShown() {
        assertThat(toFylker()
                        .kommuner("1103")
                        .avsluttet("1103", Kjonn.M, "trygd", 30)
                        .skjulte(REGLER))
                .isEmpty();
    }

    @Test
    void theFewWhoAreCountedInTheCountryOnlyCannotBeComputed() {
        Testland land = toFylker().avsluttet(Testland.INGEN_KOMMUNE, Kjonn.K, "arbeid", 2);

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land);

        // The country less its counties would be the two of them.
        assertThat(Stream.of("00", "11", "12")
                        .map(fylke ->
                                new Cellenokkel(Testland.AARSAK8, Niva.FYLKE, fylke, "arbeid", Kjonnsgruppe.KVINNER))
                        .filter(skjulte::containsKey))
                .isNotEmpty();
        trygt(land, skjulte);
    }

    @Test
    void aDistrictIsHiddenWithAnotherOfItsMunicipality() {
        Testland land = toFylker().fylke("03").kommuner("0301").bydeler("030101", "030102", "030199");
        for (String bydel : List.of("030101", "030102", "030199")) {
            alleAarsaker(land, bydel, bydel.equals("030101") ? 3 : 30);
        }

        Map<Cellenokkel, Skjultcelle> skjulte = skjulte(land);

        assertThat(skjulte).doesNotContainKey(menn(Niva.KOMMUNE, "0301", "trygd"));
        assertThat(skjulte).containsKey(menn(Niva.BYDEL, "030101", "trygd"));
        assertThat(Stream.of("030102", "030199")
                        .map(bydel -> menn(Niva.BYDEL, bydel, "trygd"))
                        .filter(skjulte::containsKey))
                .isNotEmpty();
        trygt(land, skjulte);
    }
}
