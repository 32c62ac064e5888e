package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UtgaattKommuneTest {
    private final Kontroll kontroll = new UtgaattKommune();

    @Test
    void expiredNumberIsFoundWithTheOneItIsCountedOn() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("0706"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Kommunenummer «0706» gjelder ikke 31.12.2018. Deltakeren er ført på 0710."));
    }

    @Test
    void numberOfTheStructureIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("0710"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void numberThatIsOnlyValidLaterIsFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("3001"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void unknownNumberIsAnotherControls() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("9901"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void programmeOutsideTheYearIsLeftAlone() {
        assertThat(med(program("P1").fra("2015-01-10").til("2017-12-31").kommune("0706"))
                        .funn(kontroll))
                .isEmpty();
    }
}
