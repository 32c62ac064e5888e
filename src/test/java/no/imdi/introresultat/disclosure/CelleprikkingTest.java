package no.imdi.introresultat.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.revisjon.Cellefunn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small countries where it can be said beforehand what has to be hidden, and what need not be. */
class CelleprikkingTest {
    private static final Prikkeregler REGLER = new Prikkeregler(4, 3);
    private static final List<String> AARSAKENE = List.of("arbeid", "utdanning", "trygd", "annet", "ikke_registrert");

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

    @Test
    void thatAllHadTheSameOutcomeIsHiddenWhereTheYearSaysSo() {
        Testland land = toFylker().kommuner("1103").avsluttet("1103", Kjonn.M, "trygd", 30);
        Prikkeregler regler = new Prikkeregler(4, 3, false, true, List.of());

        Map<Cellenokkel, Skjultcelle> skjulte =
                land.skjulte(regler).stream().collect(Collectors.toMap(Skjultcelle::celle, Function.identity()));

        Cellenokkel alle = menn(Niva.KOMMUNE, "1103", "trygd");
        assertThat(skjulte.get(alle).grunn()).isEqualTo(Skjulegrunn.SAMME_UTFALL);
        assertThat(skjulte.get(alle).lavest()).isLessThan(30);
        assertThat(land.revisjon(4, 3, skjulte.keySet()).holder()).isTrue();
    }

    @Test
    void zerosAreHiddenWhereTheYearSaysSo() {
        Testland land = medSmaa("1101", 0);
        Prikkeregler regler = new Prikkeregler(4, 3, true, false, List.of());

        Map<Cellenokkel, Skjultcelle> skjulte =
                land.skjulte(regler).stream().collect(Collectors.toMap(Skjultcelle::celle, Function.identity()));

        Skjultcelle ingen = skjulte.get(menn(Niva.KOMMUNE, "1101", "trygd"));
        assertThat(ingen.grunn()).isEqualTo(Skjulegrunn.TERSKEL);
        assertThat(ingen.hoyest()).isGreaterThanOrEqualTo(4);
        assertThat(skjulte(land)).isEmpty();
    }

    @Test
    void detailsAreLeftOutForSmallRegionsWhereTheYearSaysSo() {
        Testland land = toFylker();
        int iHver = land.tall().antall(begge("1101", Tabell.ALLE));
        Detaljvalg forKjonn = new Detaljvalg(Testland.AARSAK8, Niva.KOMMUNE, 0, iHver + 1);
        Detaljvalg forAlle = new Detaljvalg(Testland.AARSAK8, Niva.KOMMUNE, iHver + 1, 0);
        Detaljvalg forIngen = new Detaljvalg(Testland.AARSAK8, Niva.KOMMUNE, iHver, iHver);

        assertThat(utelatte(land, forIngen)).isEmpty();
        assertThat(utelatte(land, forKjonn))
                .isNotEmpty()
                .allMatch(celle -> celle.kjonn() != Kjonnsgruppe.ALLE
                        && celle.niva() == Niva.KOMMUNE
                        && celle.tabell().equals(Testland.AARSAK8)
                        && !celle.kategori().equals(Tabell.ALLE));
        assertThat(utelatte(land, forAlle)).contains(begge("1101", "trygd"));
    }

    private static Set<Cellenokkel> utelatte(Testland land, Detaljvalg valg) {
        List<Skjultcelle> skjulte = land.skjulte(REGLER.med(List.of(valg)));
        assertThat(skjulte.stream().map(Skjultcelle::grunn)).allMatch(Skjulegrunn.DETALJ::equals);
        return Testland.noklene(skjulte);
    }

    /** Two counties of two municipalities, with thirty or more of each kind of person in each. */
    private static Testland toFylker() {
        Testland land = new Testland().fylke("11").fylke("12").kommuner("1101", "1102", "1201", "1202");
        for (String kommune : List.of("1101", "1102", "1201", "1202")) {
            alleAarsaker(land, kommune, 30);
        }
        return land;
    }

    /** The same, where one municipality has this many men with one of the reasons. */
    private static Testland medSmaa(String hvor, int antall) {
        return medSmaa(Map.of(hvor, antall));
    }

    private static Testland medSmaa(Map<String, Integer> antall) {
        Testland land = new Testland().fylke("11").fylke("12").kommuner("1101", "1102", "1201", "1202");
        for (String kommune : List.of("1101", "1102", "1201", "1202")) {
            alleAarsaker(land, kommune, antall.getOrDefault(kommune, 30));
        }
        return land;
    }

    private static void alleAarsaker(Testland land, String sted, int mennMedTrygd) {
        for (Kjonn kjonn : Kjonn.values()) {
            for (String aarsak : AARSAKENE) {
                boolean den = kjonn == Kjonn.M && aarsak.equals("trygd");
                land.avsluttet(sted, kjonn, aarsak, den ? mennMedTrygd : 30);
            }
        }
    }

    private static Cellenokkel menn(Niva niva, String region, String aarsak) {
        String tabell = aarsak.equals("ikke_registrert") ? Testland.IKKE_REGISTRERT : Testland.AARSAK8;
        return new Cellenokkel(tabell, niva, region, aarsak, Kjonnsgruppe.MENN);
    }

    private static Cellenokkel begge(String kommune, String aarsak) {
        return new Cellenokkel(Testland.AARSAK8, Niva.KOMMUNE, kommune, aarsak, Kjonnsgruppe.ALLE);
    }

    private static Map<Cellenokkel, Skjultcelle> skjulte(Testland land, Skjerming... tidligere) {
        return land.skjulte(REGLER, tidligere).stream()
                .collect(Collectors.toMap(Skjultcelle::celle, Function.identity()));
    }

    private static void trygt(Testland land, Map<Cellenokkel, Skjultcelle> skjulte) {
        assertThat(land.revisjon(REGLER.grense(), REGLER.bredde(), skjulte.keySet())
                        .holder())
                .isTrue();
    }
}
