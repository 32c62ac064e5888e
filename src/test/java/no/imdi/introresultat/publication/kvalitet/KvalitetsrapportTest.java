package no.imdi.introresultat.publication.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.kvalitet.Stolpediagram.Soyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The report's page and workbook on a small country. */
class KvalitetsrapportTest {
    private static final Tekster NORSK = new Tekster(Tekster.BOKMAAL);
    private static final Kvalitetsrapport RAPPORT = Kvalitetseksempel.rapport(Optional.of(Kvalitetseksempel.IFJOR));

    @Test
    void thePageNeedsNothingBesidesItself() {
        assertThat(Kvalitetsside.lag(RAPPORT, NORSK))
                .startsWith("<!DOCTYPE html>\n<html lang=\"nb\">")
                .contains("default-src 'none'")
                .doesNotContain("http://", "https://", " th:", "src=", "url(", "@import");
    }

    @Test
    void whatComesFromTheRegisterIsEscaped() {
        assertThat(NORSK.tekst("kvalitet.tittel.kommuner")).doesNotContain("<");
        assertThat(Kvalitetsside.lag(RAPPORT, NORSK)).contains("=Deatnu/Tana (fiktiv)");
        Kvalitetsrapport farlig = new Kvalitetsrapport(
                RAPPORT.opplysninger(),
                RAPPORT.tall(),
                RAPPORT.regnskap(),
                List.of(new Kvalitetsrapport.Avvisning("program.csv", "<script>alert(1)</script>", 1)),
                RAPPORT.kontroller(),
                RAPPORT.automatiske(),
                RAPPORT.nokkeltall(),
                RAPPORT.ifjor(),
                RAPPORT.dager(),
                RAPPORT.kilder());
        assertThat(Kvalitetsside.lag(farlig, NORSK))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void theSameReportGivesTheSameBytesWhateverTheMachinesLanguage() throws IOException {
        String side = Kvalitetsside.lag(RAPPORT, NORSK);
        byte[] bok = Kvalitetsarbeidsbok.lag(RAPPORT, NORSK);
        Locale maskinens = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Kvalitetsside.lag(RAPPORT, NORSK)).isEqualTo(side);
            assertThat(Kvalitetsarbeidsbok.lag(RAPPORT, NORSK)).isEqualTo(bok);
        } finally {
            Locale.setDefault(maskinens);
        }
    }

    @Test
    void theHeadlineFiguresAreHeldAgainstTheYearBefore() throws IOException {
        assertThat(ark(RAPPORT, "Hovedtall"))
                .contains("Deltok i programmet|2 428|2 000|428|", "Nådde målet, prosent av grunnlaget|42,9|40,0|2,9|")
                .contains("Rader lest|14 775|.|.|");
    }

    @Test
    void withoutARunForTheYearBeforeTheReportSaysSo() throws IOException {
        assertThat(ark(Kvalitetseksempel.rapport(Optional.empty()), "Hovedtall"))
                .contains("Det finnes ingen ferdig kjøring for 2017 å sammenligne med.|")
                .contains("Deltok i programmet|2 428|.|.|");
    }

    @Test
    void findingsAreCountedByControlAndCountyAndAddUp() throws IOException {
        assertThat(ark(RAPPORT, "Kontroller"))
                .anyMatch(rad -> rad.startsWith("K003|MANGLER_TILTAK|Feil|") && rad.endsWith("|1 502|36|1,5|5,0|"));
        assertThat(ark(RAPPORT, "Funn etter fylke"))
                .contains("Fylke|K003|K015|I alt|", "Oslo|1 500|0|1 500|", "Finnmark Finnmárku|2|0|2|")
                .contains("Uten kjent kommune|0|1|1|", "I alt|1 502|1|1 503|");
    }

    @Test
    void aMunicipalityWithoutAnyoneHasNoShareRatherThanZero() throws IOException {
        assertThat(ark(RAPPORT, "Kommuner"))
                .contains("2011|Guovdageaidnu Kautokeino|18|2|11,1|24|2|8,3|")
                .contains("2025|=Deatnu/Tana (fiktiv)|0|0|.|0|0|.|");
    }

    @Test
    void automaticEndingsAreCountedByCountyOfTheResultBase() throws IOException {
        assertThat(ark(RAPPORT, "Automatisk avsluttet"))
                .contains("Oslo|1 400|70|5,0|", "Finnmark Finnmárku|18|1|5,6|", "Hele landet|1 418|71|5,0|");
    }

    @Test
    void sourcesAreHeldAgainstEachOtherWithinTheirKind() throws IOException {
        assertThat(ark(RAPPORT, "Fagsystem og NIR"))
                .contains(
                        "Program|Direkte i NIR|3 000|25,0|10|0,3|12|0,4|",
                        "Program|Fagsystem|9 000|75,0|30|0,3|90|1,0|");
    }

    @Test
    void theDeadlineStandsAfterItsOwnDayInTheChart() {
        Stolpediagram diagram = new Kvalitetsdiagrammer(RAPPORT, new Kommunetall(RAPPORT), NORSK).dager();
        double plass = (diagram.skille().x() - diagram.venstre()) / 41;

        assertThat(RAPPORT.dager().get(40).dag()).isEqualTo("2019-02-28");
        assertThat(diagram.skille().tekst()).isEqualTo("Frist 28. feb.");
        assertThat(diagram.stolper().get(81).x()).isLessThan(diagram.skille().x());
        assertThat(diagram.stolper().get(82).x()).isGreaterThan(diagram.skille().x());
        assertThat(plass).isBetween(16.5, 16.7);
    }

    @Test
    void barsAreAsHighAsTheirNumbersAgainstFewRoundLevels() {
        Stolpediagram diagram = Stolpediagram.av(
                new Stolpediagram.Tekst("d", "t", "b", "en", "to"),
                List.of(new Soyle("a", 340, 0), new Soyle("b", 170, 85)),
                -1,
                null);

        assertThat(diagram.linjer()).extracting(Stolpediagram.Linje::verdi).containsExactly(0, 100, 200, 300, 400);
        assertThat(diagram.stolper()).extracting(Stolpediagram.Stolpe::hoyde).containsExactly(149.6, 0.0, 74.8, 37.4);
    }

    @Test
    void aChartOfNothingStillHasItsLevels() {
        assertThat(Stolpediagram.av(
                                new Stolpediagram.Tekst("d", "t", "b", "en", "to"),
                                List.of(new Soyle("a", 0, 0)),
                                -1,
                                null)
                        .linjer())
                .extracting(Stolpediagram.Linje::verdi)
                .containsExactly(0, 1);
    }

    @Test
    void numbersStandAsNorwegiansWriteThem() {
        Tallformat format = new Tallformat(NORSK);

        assertThat(format.tall(1234567)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(format.tall(123)).isEqualTo("123");
        assertThat(format.tall(new BigDecimal("-1234.5"))).isEqualTo("\u22121\u00A0234,5");
    }

    /** The rows of a sheet as a Norwegian reads them. */
    private static List<String> ark(Kvalitetsrapport rapport, String navn) throws IOException {
        DataFormatter tekst = new DataFormatter(Locale.forLanguageTag("nb-NO"));
        List<String> rader = new ArrayList<>();
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(Kvalitetsarbeidsbok.lag(rapport, NORSK)))) {
            Sheet ark = bok.getSheet(navn);
            ark.forEach(rad -> {
                StringBuilder linje = new StringBuilder();
                rad.forEach(celle -> linje.append(tekst.formatCellValue(celle).replace('\u00A0', ' '))
                        .append('|'));
                rader.add(linje.toString());
            });
        }
        return rader;
    }
}
