package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.norsktiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManglerTiltakTest {
    private final Kontroll kontroll = new ManglerTiltak();

    @Test
    void takerPartWithoutMeasuresIsFoundOnTheProgramme() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Ingen tiltak i introduksjonsprogrammet er registrert i 2018. Ventet minst ett."));
    }

    @Test
    void takerPartWithAMeasureIsNotFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void measureThatEndedOnNewYearsDayCountsAndOneThatEndedTheDayBeforeDoesNot() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2017-02-01").til("2018-01-01"))
                        .funn(kontroll))
                .isEmpty();
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2017-02-01").til("2017-12-31"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void norwegianTrainingUnderItsOwnTabIsNoMeasureOfTheProgramme() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2018-02-01"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void oneWhoDidNotTakePartIsLeftAlone() {
        assertThat(med(program("P1").fra("2015-01-10").til("2017-12-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void twoProgrammesGiveOneFindingOnTheLatestStarting() {
        assertThat(med(
                                program("P1").fra("2018-08-01"),
                                program("P2").fra("2017-01-10").til("2018-05-31"))
                        .funn(kontroll))
                .containsExactly("P1");
    }
}
