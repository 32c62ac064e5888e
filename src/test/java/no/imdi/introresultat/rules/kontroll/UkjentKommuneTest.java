package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UkjentKommuneTest {
    private final Kontroll kontroll = new UkjentKommune();

    @Test
    void unknownNumberIsFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("9999"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Kommunenummer «9999» kan ikke føres til én kommune."
                                + " Ventet et nummer som gjelder 31.12.2018, eller som har én etterfølger."));
    }

    @Test
    void missingNumberIsFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune(null))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void numberOfTheStructureIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void expiredNumberWithOneSuccessorIsAnotherControls() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("0706"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void numberOfASplitMunicipalityIsFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("9901"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void programmeOutsideTheYearIsLeftAlone() {
        assertThat(med(program("P1").fra("2015-01-10").til("2017-12-31").kommune("9999"))
                        .funn(kontroll))
                .isEmpty();
    }
}
