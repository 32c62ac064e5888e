package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneendring;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.register.Strukturovergang;
import no.imdi.introresultat.statistics.Regionovergang;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;

/** Headline figures beside last year's, where last year's are the same as this year's. */
class UtviklingsarkTest {
    private static final Resultattall TALL = Eksempel.tall();
    private static final Skjerming SKJERMING = Eksempel.smaaSkjult(TALL);
    private static final Tekster TEKSTER = new Tekster(Tekster.BOKMAAL);

    @Test
    void eachFigureStandsBesideLastYearsWithTheirDifference() {
        Ark ark = ark(uendret()).forKommune(Eksempel.kommune(TALL, "2011"), 2018);
        assertThat(ark.kolonner())
                .extracting(Kolonne::navn)
                .containsExactly("Område", "Tall", "2017", "2018", "Endring", "Merknad");
        assertThat(ark.rader()).hasSize(12);
        assertThat(ark.rader().get(0).verdier())
                .containsExactly(
                        new Verdi.Tekst("Guovdageaidnu Kautokeino kommune"),
                        new Verdi.Tekst("Deltok i programmet"),
                        new Verdi.Antall(24),
                        new Verdi.Antall(24),
                        new Verdi.Antall(0),
                        new Verdi.Tekst(""));
    }

    @Test
    void aSeriesStandsInTheOrderOfTheYearsAndTheChangeIsFromTheLastOfThem() {
        Ark ark = new Utviklingsark(
                        SKJERMING,
                        List.of(new Fjoraaret(2015, SKJERMING, uendret()), new Fjoraaret(2017, SKJERMING, delt())),
                        TEKSTER)
                .forKommune(Eksempel.kommune(TALL, "2011"), 2018);
        assertThat(ark.kolonner())
                .extracting(Kolonne::navn)
                .containsExactly("Område", "Tall", "2015", "2017", "2018", "Endring", "Merknad");
        assertThat(ark.rader().get(0).verdier().subList(2, 6))
                .containsExactly(
                        new Verdi.Antall(24), Verdi.IKKE_BEREGNELIG, new Verdi.Antall(24), Verdi.IKKE_BEREGNELIG);
        assertThat(ark.forklaringer())
                .filteredOn(linje -> linje.contains("regnet om"))
                .hasSize(2);
    }

    @Test
    void aSeriesWithAHoleWhereLastYearShouldBeHasNoChangeAndSaysSo() {
        Utviklingsark serie = new Utviklingsark(SKJERMING, List.of(new Fjoraaret(2016, SKJERMING, uendret())), TEKSTER);
        Ark ark = serie.forKommune(Eksempel.kommune(TALL, "2011"), 2018);
        assertThat(ark.kolonner())
                .extracting(Kolonne::navn)
                .containsExactly("Område", "Tall", "2016", "2018", "Merknad");
        assertThat(ark.forklaringer()).anyMatch(linje -> linje.startsWith("Tall for 2017 er ikke med"));
        assertThat(serie.forLandet(2018).kolonner())
                .extracting(Kolonne::navn)
                .doesNotContain("Deltok i programmet, 2016");
    }

    @Test
    void whatIsHiddenInEitherYearGivesNoDifference() {
        List<Verdi> uten = ark(uendret())
                .forKommune(Eksempel.kommune(TALL, "2011"), 2018)
                .rader()
                .get(3)
                .verdier();
        assertThat(uten).startsWith(new Verdi.Tekst("Guovdageaidnu Kautokeino kommune"));
        assertThat(uten.subList(2, 5)).containsOnly(Verdi.SKJULT);
        assertThat(Endring.mellom(new Verdi.Antall(5), Verdi.SKJULT)).isEqualTo(Verdi.SKJULT);
        assertThat(Endring.mellom(Verdi.SKJULT, new Verdi.Antall(5))).isEqualTo(Verdi.SKJULT);
    }

    @Test
    void aDifferenceOfPercentsIsThatOfThePercentsShown() {
        assertThat(Endring.mellom(new Verdi.Prosent(new BigDecimal("63.4")), new Verdi.Prosent(new BigDecimal("61.0"))))
                .isEqualTo(new Verdi.Prosent(new BigDecimal("-2.4")));
        assertThat(Endring.mellom(Verdi.IKKE_BEREGNELIG, new Verdi.Prosent(BigDecimal.ONE)))
                .isEqualTo(Verdi.IKKE_BEREGNELIG);
    }

    @Test
    void aBrokenSeriesSaysSoAndComparesNothing() {
        Ark ark = ark(delt()).forKommune(Eksempel.kommune(TALL, "2011"), 2018);
        assertThat(ark.rader().get(0).verdier().subList(2, 6))
                .containsExactly(
                        Verdi.IKKE_BEREGNELIG,
                        new Verdi.Antall(24),
                        Verdi.IKKE_BEREGNELIG,
                        new Verdi.Brodtekst(
                                "Brudd i tidsserien: Gammelkommunen ble delt, så tallene kan ikke" + " sammenlignes."));
        assertThat(ark.rader().get(8).verdier())
                .startsWith(new Verdi.Tekst("Hele landet"))
                .endsWith(new Verdi.Tekst(""));
    }

    @Test
    void withoutARunOfLastYearTheSheetHasThisYearAloneAndSaysSo() {
        Utviklingsark uten = new Utviklingsark(SKJERMING, List.of(), TEKSTER);
        Ark ark = uten.forKommune(Eksempel.kommune(TALL, "2011"), 2018);
        assertThat(ark.kolonner()).extracting(Kolonne::navn).containsExactly("Område", "Tall", "2018", "Merknad");
        assertThat(ark.forklaringer())
                .startsWith(
                        "Tall for 2017 er ikke med, fordi det ikke finnes noen ferdig endelig kjøring for det året.");
        assertThat(uten.forLandet(2018).kolonner())
                .extracting(Kolonne::navn)
                .containsExactly(
                        "Nummer",
                        "Navn",
                        "Deltok i programmet, 2018",
                        "I resultatgrunnlaget, 2018",
                        "Arbeid eller utdanning, prosent, 2018",
                        "Uten registrert årsak, 2018",
                        "Merknad");
    }

    @Test
    void theCountrysSheetHasARowForEveryCountyAndMunicipality() {
        Ark ark = ark(uendret()).forLandet(2018);
        assertThat(ark.rader())
                .extracting(Rad::verdier)
                .extracting(verdier -> verdier.get(0))
                .containsExactly(
                        new Verdi.Tekst("00"),
                        new Verdi.Tekst("03"),
                        new Verdi.Tekst("20"),
                        new Verdi.Tekst("0301"),
                        new Verdi.Tekst("2011"),
                        new Verdi.Tekst("2025"));
        assertThat(ark.rader())
                .allSatisfy(
                        rad -> assertThat(rad.verdier()).hasSize(ark.kolonner().size()));
    }

    private static Utviklingsark ark(Regionovergang overgang) {
        return new Utviklingsark(SKJERMING, List.of(new Fjoraaret(2017, SKJERMING, overgang)), TEKSTER);
    }

    private static Regionovergang uendret() {
        return overgang(List.of());
    }

    private static Regionovergang delt() {
        LocalDate skifte = LocalDate.of(2018, 1, 1);
        return overgang(
                List.of(new Kommuneendring(skifte, "2099", "2011"), new Kommuneendring(skifte, "2099", "2025")));
    }

    private static Regionovergang overgang(List<Kommuneendring> endringer) {
        Gyldighet alltid = new Gyldighet(LocalDate.of(2013, 1, 1), null);
        List<Kommune> kommuner = List.of(
                new Kommune("0301", "Oslo", "03", alltid),
                new Kommune("2011", "K", "20", alltid),
                new Kommune("2025", "T", "20", alltid),
                new Kommune(
                        "2099",
                        "Gammelkommunen",
                        "20",
                        new Gyldighet(LocalDate.of(2013, 1, 1), LocalDate.of(2018, 1, 1))));
        return new Regionovergang(
                Eksempel.inndeling(),
                new Strukturovergang(
                        new Kommunestruktur(LocalDate.of(2017, 12, 31), kommuner, endringer),
                        new Kommunestruktur(LocalDate.of(2018, 12, 31), kommuner, endringer),
                        endringer));
    }
}
