package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UkjentTiltakstypeTest {
    private final Kontroll kontroll = new UkjentTiltakstype();

    @Test
    void typeThatIsNotInTheCodeListIsFoundWithTheValidOnes() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-02-01").kode("FINNES_IKKE"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Tiltakstypen «FINNES_IKKE» er ikke i kodelisten 01.02.2018."
                                + " Ventet en av: ARBEIDSTRENING, NORSKOPPLARING, UTGAATT."));
    }

    @Test
    void missingTypeIsFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-02-01").kode(null))
                        .funn(kontroll))
                .containsExactly("T1");
    }

    @Test
    void typeInTheCodeListIsNotFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void codeListOfTheFirstDayDecides() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-06-30").kode("UTGAATT"),
                                tiltak("T2").fra("2018-07-01").kode("UTGAATT"))
                        .funn(kontroll))
                .containsExactly("T2");
    }

    @Test
    void measureOutsideTheYearIsLeftAlone() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2017-02-01").til("2017-12-31").kode("FINNES_IKKE"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void measureOfOneWhoDidNotTakePartIsLeftAlone() {
        assertThat(med(tiltak("T1").fra("2018-02-01").kode("FINNES_IKKE")).funn(kontroll))
                .isEmpty();
    }
}
