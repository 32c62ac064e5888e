package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UkjentAvslutningsaarsakTest {
    private final Kontroll kontroll = new UkjentAvslutningsaarsak();

    @Test
    void reasonThatIsNotInTheCodeListIsFoundWithTheValidOnes() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kode("FINNES_IKKE"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Avslutningsårsaken «FINNES_IKKE» er ikke i kodelisten 31.05.2018."
                                + " Ventet en av: ARBEID_HELTID, UTGAATT."));
    }

    @Test
    void reasonInTheCodeListIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kode("ARBEID_HELTID"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void codeListOfTheEndDateDecides() {
        assertThat(med(
                                program("P1")
                                        .fra("2017-01-10")
                                        .til("2018-06-30")
                                        .kode("FAGSKOLE"),
                                program("P2")
                                        .fra("2017-01-10")
                                        .til("2018-07-01")
                                        .kode("FAGSKOLE"))
                        .funn(kontroll))
                .containsExactly("P1");
        assertThat(med(
                                program("P1")
                                        .fra("2017-01-10")
                                        .til("2018-06-30")
                                        .kode("UTGAATT"),
                                program("P2")
                                        .fra("2017-01-10")
                                        .til("2018-07-01")
                                        .kode("UTGAATT"))
                        .funn(kontroll))
                .containsExactly("P2");
    }

    @Test
    void missingReasonIsAnotherControls() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void programmeThatEndedOutsideTheYearIsLeftAlone() {
        assertThat(med(program("P1").fra("2015-01-10").til("2017-12-31").kode("FINNES_IKKE"))
                        .funn(kontroll))
                .isEmpty();
    }
}
