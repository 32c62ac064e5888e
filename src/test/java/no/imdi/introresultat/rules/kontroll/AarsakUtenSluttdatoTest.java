package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AarsakUtenSluttdatoTest {
    private final Kontroll kontroll = new AarsakUtenSluttdato();

    @Test
    void reasonWithoutEndIsFound() {
        assertThat(med(program("P1").fra("2017-09-01").kode("ARBEID_HELTID")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Avslutningsårsaken er «ARBEID_HELTID», men sluttdato mangler."
                                + " Ventet både årsak og sluttdato, eller ingen av dem."));
    }

    @Test
    void reasonWithEndIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kode("ARBEID_HELTID"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void neitherReasonNorEndIsNotFound() {
        assertThat(med(program("P1").fra("2017-09-01")).funn(kontroll)).isEmpty();
    }

    @Test
    void reasonOnAProgrammeThatEndedAutomaticallyInTheYearIsFound() {
        assertThat(med(program("P1").fra("2015-06-01").kode("ARBEID_HELTID")).funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void reasonOnAProgrammeOutsideTheYearIsLeftAlone() {
        assertThat(med(
                                program("P1").fra("2010-06-01").kode("ARBEID_HELTID"),
                                program("P2").fra("2019-01-01").kode("ARBEID_HELTID"))
                        .funn(kontroll))
                .isEmpty();
    }
}
