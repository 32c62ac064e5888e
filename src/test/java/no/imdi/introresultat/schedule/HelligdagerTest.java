package no.imdi.introresultat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelligdagerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21",
                "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
                "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2285-03-22", "1818-03-22"
            })
    void easterIsWhereTheAlmanacHasIt(LocalDate paaske) {
        assertThat(Helligdager.paaske(paaske.getYear())).isEqualTo(paaske);
    }

    @Test
    void theTwelveHolidaysOfAYear() {
        assertThat(LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2020, 1, 1)).filter(Helligdager::erHelligdag))
                .containsExactlyElementsOf(List.of(
                                "2019-01-01",
                                "2019-04-18",
                                "2019-04-19",
                                "2019-04-21",
                                "2019-04-22",
                                "2019-05-01",
                                "2019-05-17",
                                "2019-05-30",
                                "2019-06-09",
                                "2019-06-10",
                                "2019-12-25",
                                "2019-12-26")
                        .stream()
                        .map(LocalDate::parse)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-14, 2019-06-14",
        "2019-06-15, 2019-06-17",
        "2019-06-08, 2019-06-11",
        "2019-04-18, 2019-04-23",
        "2020-12-24, 2020-12-24",
        "2020-12-25, 2020-12-28",
        "2027-05-15, 2027-05-18"
    })
    void theFirstWorkingDay(LocalDate fra, LocalDate virkedag) {
        assertThat(Helligdager.virkedagFra(fra)).isEqualTo(virkedag);
    }
}
