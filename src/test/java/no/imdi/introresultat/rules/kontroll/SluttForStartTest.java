package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SluttForStartTest {
    private final Kontroll kontroll = new SluttForStart();

    @Test
    void endBeforeStartIsFound() {
        assertThat(med(program("P1").fra("2018-05-31").til("2018-05-30")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Sluttdatoen 30.05.2018 er før startdatoen 31.05.2018."
                                + " Ventet slutt samme dag eller senere."));
    }

    @Test
    void endAfterStartIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void programmeOfOneDayIsNotFound() {
        assertThat(med(program("P1").fra("2018-05-31").til("2018-05-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void mistypedStartFarAheadIsFoundWhenTheEndIsInTheYear() {
        assertThat(med(program("P1").fra("2081-05-31").til("2018-05-30")).funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void bothDatesOnTheSameSideOfTheYearAreLeftAlone() {
        assertThat(med(
                                program("P1").fra("2017-12-31").til("2017-01-01"),
                                program("P2").fra("2019-02-01").til("2019-01-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void missingDatesAreAnotherControls() {
        assertThat(med(program("P1").til("2018-05-30"), program("P2").fra("2018-05-30"))
                        .funn(kontroll))
                .isEmpty();
    }
}
