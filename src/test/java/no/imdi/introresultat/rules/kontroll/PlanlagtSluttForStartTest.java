package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanlagtSluttForStartTest {
    private final Kontroll kontroll = new PlanlagtSluttForStart();

    @Test
    void plannedEndBeforeStartIsFound() {
        assertThat(med(program("P1").fra("2018-05-31").planlagt("2018-05-30")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Planlagt sluttdato 30.05.2018 er før startdatoen 31.05.2018."
                                + " Ventet planlagt slutt samme dag eller senere."));
    }

    @Test
    void plannedEndOnTheFirstDayIsNotFound() {
        assertThat(med(program("P1").fra("2018-05-31").planlagt("2018-05-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void registeredEndMakesThePlanIrrelevant() {
        assertThat(med(program("P1").fra("2018-05-31").planlagt("2018-05-30").til("2018-08-31"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void plannedEndTheYearBeforeIsFoundSinceItHidesAProgrammeOfTheYear() {
        assertThat(med(program("P1").fra("2018-05-31").planlagt("2017-05-30")).funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void bothDatesOnTheSameSideOfTheYearAreLeftAlone() {
        assertThat(med(
                                program("P1").fra("2017-12-31").planlagt("2017-01-01"),
                                program("P2").fra("2019-02-01").planlagt("2019-01-01"))
                        .funn(kontroll))
                .isEmpty();
    }
}
