package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.norsktiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AktivEtterAvslutningTest {
    private final Kontroll kontroll = new AktivEtterAvslutning();

    @Test
    void measureThatRunsOnAfterTheEndIsFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-02-01").til("2018-06-01"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo(
                                "Tiltaket fra 01.02.2018 varer til 01.06.2018, men programmet ble avsluttet 31.05.2018."
                                        + " Ventet til-dato senest den dagen."));
    }

    @Test
    void measureThatEndsWithTheProgrammeIsNotFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-02-01").til("2018-05-31"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void measureWithoutEndIsFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                tiltak("T1").fra("2018-02-01"))
                        .funn(kontroll))
                .containsExactly("T1");
    }

    @Test
    void automaticEndIsNamedAsSuch() {
        List<Avvik> avvik = med(program("P1").fra("2015-06-01"), tiltak("T1").fra("2018-02-01"))
                .avvik(kontroll);
        assertThat(avvik)
                .singleElement()
                .satisfies(ett ->
                        assertThat(ett.melding()).contains("har ingen til-dato", "avsluttet automatisk 01.06.2018"));
    }

    @Test
    void measureThatAnotherProgrammeExplainsIsNotFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                program("P2").fra("2018-08-01"),
                                tiltak("T1").fra("2018-02-01").til("2018-09-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void measureThatWasOverBeforeTheNextProgrammeIsFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                program("P2").fra("2018-08-01"),
                                tiltak("T1").fra("2018-02-01").til("2018-07-31"))
                        .funn(kontroll))
                .containsExactly("T1");
    }

    @Test
    void norwegianTrainingMayGoOnAfterTheProgramme() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2018-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void programmeThatEndedBeforeTheYearIsLeftAlone() {
        assertThat(med(
                                program("P1").fra("2015-01-10").til("2017-12-31"),
                                tiltak("T1").fra("2017-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }
}
