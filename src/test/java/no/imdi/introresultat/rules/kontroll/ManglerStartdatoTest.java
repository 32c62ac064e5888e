package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManglerStartdatoTest {
    private final Kontroll kontroll = new ManglerStartdato();

    @Test
    void programmeWithoutStartIsFound() {
        assertThat(med(program("P1").til("2018-05-31")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Startdato mangler. Ventet den første dagen deltakeren var i programmet."));
    }

    @Test
    void programmeWithStartIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void programmeWithoutAnyDateIsFoundSinceItMayBearOnTheYear() {
        assertThat(med(program("P1")).funn(kontroll)).containsExactly("P1");
    }

    @Test
    void programmeThatEndedTheDayBeforeTheYearIsLeftAlone() {
        assertThat(med(program("P1").til("2017-12-31")).funn(kontroll)).isEmpty();
        assertThat(med(program("P1").til("2018-01-01")).funn(kontroll)).containsExactly("P1");
    }

    @Test
    void plannedEndIsUsedOnlyWhereNoEndIsRegistered() {
        assertThat(med(program("P1").planlagt("2017-12-31")).funn(kontroll)).isEmpty();
        assertThat(med(program("P1").planlagt("2017-12-31").til("2018-02-01")).funn(kontroll))
                .containsExactly("P1");
    }
}
