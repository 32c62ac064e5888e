package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadtolkTest {
    private static final Instant HENTET = Instant.parse("2019-03-01T00:00:00.123456700Z");
    private static final List<String> PROGRAM =
            List.of("G1", "1", "P1", "0301", "", "2017-01-02", "", "", "", "NY", "2017-01-03T10:00:00Z", "NIR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|''|UGYLDIG_VERDI program_id «»",
                "0|G_1|UGYLDIG_VERDI program_id «G_1»",
                "0|Å1|UGYLDIG_VERDI program_id «Å1»",
                "0|123456789012345678901234567890123|UGYLDIG_VERDI program_id «123456789012345678901234567890123»",
                "1|''|UGYLDIG_VERDI versjon «»",
                "1|0|UGYLDIG_VERDI versjon «0»",
                "1|01|UGYLDIG_VERDI versjon «01»",
                "1|+1|UGYLDIG_VERDI versjon «+1»",
                "1|1234567890|UGYLDIG_VERDI versjon «1234567890»",
                "2|''|UGYLDIG_VERDI deltaker_id «»",
                "5|2018-13-01|UGYLDIG_VERDI start_dato «2018-13-01»",
                "9|''|UGYLDIG_VERDI operasjon «»",
                "9|ny|UKJENT_ORD operasjon «ny»",
                "10|''|UGYLDIG_VERDI registrert «»",
                "10|2017-01-03T10:00:00|UGYLDIG_VERDI registrert «2017-01-03T10:00:00»",
                "10|2019-03-01T00:00:00.1234568Z|REGISTRERT_ETTER_UTTREKK registrert «2019-03-01T00:00:00.1234568Z»",
                "11|''|UGYLDIG_VERDI kilde «»",
                "11|FAX|UKJENT_ORD kilde «FAX»",
            })
    void aFieldThatCannotBeReadRejectsItsRow(int felt, String verdi, String grunn) {
        List<String> rad = new java.util.ArrayList<>(PROGRAM);
        rad.set(felt, verdi);

        assertThat(tolk(Uttrekksfil.PROGRAM, rad))
                .isEqualTo(new Avvistrad("program.csv", 7, grunn, String.join(";", rad)));
    }

    @Test
    void registeredAtTheVeryInstantOfTheExtractIsAccepted() {
        List<String> rad = new java.util.ArrayList<>(PROGRAM);
        rad.set(10, "2019-03-01T00:00:00.1234567Z");

        assertThat(tolk(Uttrekksfil.PROGRAM, rad))
                .isInstanceOfSatisfying(
                        Godkjentrad.class,
                        godkjent -> assertThat(godkjent.verdier().get(10))
                                .isEqualTo(Instant.parse("2019-03-01T00:00:00.123456Z")));
    }

    @Test
    void whatAVersionConcernsMayBeAbsentOnlyWhenItDeletes() {
        assertThat(tolk(Uttrekksfil.TILTAK, "T1;1;P1;;;;;;SLETTET;2017-01-03T10:00:00Z;NIR"))
                .isInstanceOf(Godkjentrad.class);
        assertThat(tolk(Uttrekksfil.TILTAK, "T1;1;P1;;;;;;NY;2017-01-03T10:00:00Z;NIR"))
                .isInstanceOfSatisfying(
                        Avvistrad.class, avvist -> assertThat(avvist.grunn()).isEqualTo("UGYLDIG_VERDI ordning «»"));
        assertThat(tolk(Uttrekksfil.VEDTAK, "V1;1;P1;;;;;;ENDRET;2017-01-03T10:00:00Z;NIR"))
                .isInstanceOfSatisfying(
                        Avvistrad.class,
                        avvist -> assertThat(avvist.grunn()).isEqualTo("UGYLDIG_VERDI vedtakstype «»"));
    }

    @Test
    void aNullCharacterRejectsARowSinceTheDatabaseCannotHoldIt() {
        List<String> rad = new java.util.ArrayList<>(PROGRAM);
        rad.set(3, "03\u000001");

        assertThat(tolk(Uttrekksfil.PROGRAM, rad)).isInstanceOfSatisfying(Avvistrad.class, avvist -> {
            assertThat(avvist.grunn()).isEqualTo("UGYLDIG_VERDI kommunenummer «03\uFFFD01»");
            assertThat(avvist.tekst()).startsWith("G1;1;P1;\"03\uFFFD01\";;2017");
        });
    }

    @Test
    void aCodeWithALineEndInItIsUnknownAndNoRejection() {
        List<String> rad = new java.util.ArrayList<>(PROGRAM);
        rad.set(3, "03\n01");
        rad.set(8, "A\tB");

        assertThat(tolk(Uttrekksfil.PROGRAM, rad)).isInstanceOf(Godkjentrad.class);
    }

    @Test
    void anUnknownCodeIsNotARejection() {
        List<String> rad = new java.util.ArrayList<>(PROGRAM);
        rad.set(8, "FINNES_IKKE");

        assertThat(tolk(Uttrekksfil.PROGRAM, rad)).isInstanceOf(Godkjentrad.class);
    }

    @Test
    void aNationalIdentityNumberInAnyFieldRefusesTheExtractWithoutShowingIt() {
        String nummer = Personnummer.med("010180");
        for (int felt = 0; felt < PROGRAM.size(); felt++) {
            List<String> rad = new java.util.ArrayList<>(PROGRAM);
            rad.set(felt, nummer);
            String kolonne = Uttrekksfil.PROGRAM.kolonnenavn().get(felt);

            assertThatThrownBy(() -> tolk(Uttrekksfil.PROGRAM, rad))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("program.csv, linje 7, kolonne " + kolonne + ": verdien (ikke vist)")
                    .hasMessageNotContaining(nummer);
        }
    }

    @Test
    void aNationalIdentityNumberInARowOfWrongLengthRefusesTheExtractToo() {
        String nummer = Personnummer.med("410180");

        assertThatThrownBy(() -> tolk(Uttrekksfil.PROGRAM, "G1;" + nummer))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("program.csv, linje 7, felt 2: ");
        assertThatThrownBy(() -> tolk(Uttrekksfil.PROGRAM, "G1,1," + nummer))
                .isInstanceOf(RefusedException.class)
                .hasMessageNotContaining(nummer);
    }

    private static Tolketrad tolk(Uttrekksfil fil, String rad) {
        return tolk(fil, Arrays.asList(rad.split(";", -1)));
    }

    private static Tolketrad tolk(Uttrekksfil fil, List<String> felt) {
        return new Radtolk(fil, HENTET).tolk(new Rad(7, felt, Kolonneplass.kontrakten(fil), () -> Rad.skrevet(felt)));
    }
}
