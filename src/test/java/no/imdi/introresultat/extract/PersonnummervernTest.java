package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonnummervernTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010180", "311299", "290201", "410180", "710180", "014180", "016680", "018180", "419280", "717780"
            })
    void everyKindIsRecognised(String dato) {
        assertThat(Personnummervern.er(Personnummer.med(dato))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000180", "320180", "300280", "310480", "011380", "013080", "720180", "400180", "019380", "017880"
            })
    void whatHasNoDateIsNotOne(String dato) {
        assertThat(Personnummervern.er(Personnummer.med(dato))).isFalse();
    }

    @Test
    void bothControlDigitsMustBeRight() {
        String nummer = Personnummer.med("010180");

        for (int plass = 9; plass < 11; plass++) {
            for (char siffer = '0'; siffer <= '9'; siffer++) {
                String endret = nummer.substring(0, plass) + siffer + nummer.substring(plass + 1);
                assertThat(Personnummervern.er(endret)).isEqualTo(endret.equals(nummer));
            }
        }
    }

    @Test
    void itIsFoundApartButNotInsideALongerWord() {
        String nummer = Personnummer.med("010180");
        String delt = nummer.substring(0, 6) + "-" + nummer.substring(6);

        assertThat(Personnummervern.er(delt)).isTrue();
        assertThat(Personnummervern.er(nummer.substring(0, 6) + " " + nummer.substring(6)))
                .isTrue();
        assertThat(Personnummervern.er("P" + nummer)).isFalse();
        assertThat(Personnummervern.er(nummer + "0")).isFalse();
        assertThat(Personnummervern.finnesI("P1," + nummer + ",M")).isTrue();
        assertThat(Personnummervern.finnesI("(" + delt + ")")).isTrue();
        assertThat(Personnummervern.finnesI("A" + nummer + "B")).isFalse();
        assertThat(Personnummervern.finnesI("")).isFalse();
    }
}
