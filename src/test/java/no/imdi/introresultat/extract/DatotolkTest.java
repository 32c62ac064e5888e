package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatotolkTest {
    @Test
    void datesAreReadStrictly() {
        assertThat(Datotolk.dato("2016-02-29")).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(Datotolk.dato("0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Datotolk.dato("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-02-29",
                "2018-13-01",
                "2018-00-10",
                "2018-1-1",
                "0000-01-01",
                "20180101",
                "01.01.2018",
                "2018-01-01 ",
                "2018-01-01T00:00:00Z",
                "２０１８-01-01",
                "-018-01-01",
                "2018-04-31",
                "2018/01/01",
                "12018-01-01"
            })
    void whatIsNotADateIsNot(String tekst) {
        assertThat(Datotolk.dato(tekst)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-28T23:59:59.999+01:00, 2019-02-28T22:59:59.999Z",
        "2019-03-01T00:00:00Z, 2019-03-01T00:00:00Z",
        "2019-03-01T00:00:00+0100, 2019-02-28T23:00:00Z",
        "2019-03-01T00:00:00+01, 2019-02-28T23:00:00Z",
        "2019-03-01T00:00:00-03:30, 2019-03-01T03:30:00Z",
        "2019-03-01T00:00+01:00, 2019-02-28T23:00:00Z",
        "2019-03-01T00:00:00.1234567899Z, 2019-03-01T00:00:00.123456789Z",
        "'2019-03-01T00:00:00,5Z', 2019-03-01T00:00:00.500Z",
        "1960-01-01T00:00:00.000001Z, 1960-01-01T00:00:00.000001Z",
    })
    void instantsAreReadWithAnyOffset(String tekst, Instant ventet) {
        assertThat(Datotolk.tidspunkt(tekst)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-03-01",
                "2019-03-01T",
                "2019-03-01T00:00:00",
                "2019-03-01 00:00:00Z",
                "2019-03-01T24:00:00Z",
                "2019-03-01T23:60:00Z",
                "2019-03-01T23:59:60Z",
                "2019-03-01T00:00:00.Z",
                "2019-03-01T00:00:00+19:00",
                "2019-03-01T00:00:00+18:01",
                "2019-03-01T00:00:00+01:",
                "2019-03-01T00:00:00+1",
                "2019-03-01T00:00:00ZZ",
                "2019-02-29T00:00:00Z",
                "2019-03-01T00:00:00+01:00[Europe/Oslo]",
                "2019-03-01T0:00:00Z",
                "2019-03-01T00:00:00 Z",
                "2019-03-01T00:00:00+",
                "2019-03-01T00Z"
            })
    void whatIsNotAnInstantIsNot(String tekst) {
        assertThat(Datotolk.tidspunkt(tekst)).isNull();
    }
}
