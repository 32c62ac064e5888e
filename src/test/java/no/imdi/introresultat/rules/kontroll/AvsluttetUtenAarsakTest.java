package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AvsluttetUtenAarsakTest {
    private final Kontroll kontroll = new AvsluttetUtenAarsak();

    @Test
    void programmeThatEndedInTheYearWithoutReasonIsFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Programmet ble avsluttet 31.05.2018, men avslutningsårsak mangler."
                                + " Ventet en kode fra kodelisten."));
    }

    @Test
    void programmeThatEndedWithReasonIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kode("ARBEID_HELTID"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void automaticEndWithoutReasonIsFoundAndSaysSo() {
        List<Avvik> avvik = med(program("P1").fra("2015-06-01")).avvik(kontroll);
        assertThat(avvik)
                .singleElement()
                .satisfies(ett -> assertThat(ett.melding()).contains("automatisk 01.06.2018"));
    }

    @Test
    void lastDayOfTheYearBelongsToItAndTheNextDayDoesNot() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-12-31")).funn(kontroll))
                .containsExactly("P1");
        assertThat(med(program("P1").fra("2017-01-10").til("2019-01-01")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void programmeThatEndedBeforeTheYearIsLeftAlone() {
        assertThat(med(program("P1").fra("2015-01-10").til("2017-12-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void unknownReasonIsAnotherControls() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kode("FINNES_IKKE"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void reasonRegisteredAfterTheDeadlineDoesNotHelpInAFinalRun() {
        Testmappe mappe = med(
                program("P1").fra("2017-01-10").til("2018-05-31"),
                program("P1")
                        .fra("2017-01-10")
                        .til("2018-05-31")
                        .versjon(2)
                        .kode("ARBEID_HELTID")
                        .registrert("2019-03-01"));
        assertThat(mappe.funn(kontroll)).isEmpty();
        assertThat(mappe.endeligAvvik(kontroll)).extracting(Avvik::id).containsExactly("P1");
    }
}
