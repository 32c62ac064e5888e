package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.register.Vedtakstype.TILDELING;
import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SenRegistreringTest {
    private final Kontroll kontroll = new SenRegistrering();

    @Test
    void startRegisteredOverTwoMonthsLaterIsFound() {
        assertThat(med(program("P1").fra("2018-01-10").registrert("2018-03-11")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Start 10.01.2018 ble registrert 11.03.2018. Ventet registrert innen to måneder."));
    }

    @Test
    void registeredOnTheDayTwoMonthsLaterIsInTime() {
        assertThat(med(program("P1").fra("2018-01-10").registrert("2018-03-10")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void twoMonthsFromTheLastOfDecemberEndWithFebruary() {
        assertThat(med(
                                tiltak("T1").fra("2018-12-31").registrert("2019-02-28"),
                                tiltak("T2").fra("2018-12-31").registrert("2019-03-01"))
                        .funn(kontroll))
                .containsExactly("T2");
    }

    @Test
    void dayOfRegistrationIsTheNorwegianOne() {
        assertThat(med(program("P1").fra("2018-01-10").registrertTidspunkt("2018-03-10T22:59:59Z"))
                        .funn(kontroll))
                .isEmpty();
        assertThat(med(program("P1").fra("2018-01-10").registrertTidspunkt("2018-03-10T23:00:00Z"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void registeredBeforeItHappensIsInTime() {
        assertThat(med(program("P1").fra("2018-01-10").til("2018-12-20").registrert("2018-01-05"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void lateStartAndLateEndGiveOneFinding() {
        List<Avvik> avvik = med(program("P1")
                        .fra("2018-01-10")
                        .til("2018-05-31")
                        .registrert("2018-10-01"))
                .avvik(kontroll);
        assertThat(avvik)
                .singleElement()
                .satisfies(ett -> assertThat(ett.melding()).contains("Start 10.01.2018", "Slutt 31.05.2018"));
    }

    @Test
    void correctionOfADateThatWasRegisteredInTimeIsNotLate() {
        assertThat(med(
                                program("P1").fra("2018-01-10"),
                                program("P1").fra("2018-01-11").versjon(2).registrert("2018-12-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void endThatWasTakenAwayAndSetAgainIsRegisteredTheLastTime() {
        assertThat(med(
                                program("P1").fra("2018-01-10").til("2018-01-31"),
                                program("P1").fra("2018-01-10").versjon(2),
                                program("P1")
                                        .fra("2018-01-10")
                                        .til("2018-06-01")
                                        .versjon(3)
                                        .registrert("2018-09-01"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void decisionIsControlledByTheDayItWasMade() {
        assertThat(med(
                                vedtak("V1", TILDELING)
                                        .vedtaksdato("2018-01-02")
                                        .registrert("2018-03-03"),
                                vedtak("V2", TILDELING)
                                        .vedtaksdato("2018-01-02")
                                        .registrert("2018-03-02"))
                        .funn(kontroll))
                .containsExactly("V1");
    }

    @Test
    void whatHappenedOutsideTheYearIsLeftAlone() {
        assertThat(med(
                                program("P1").fra("2017-01-10").registrert("2018-10-01"),
                                tiltak("T1").fra("2017-12-31").registrert("2018-10-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void deletedRegistrationIsLeftAlone() {
        assertThat(med(
                                program("P1").fra("2018-01-10").registrert("2018-10-01"),
                                program("P1").versjon(2).slettet())
                        .funn(kontroll))
                .isEmpty();
    }
}
