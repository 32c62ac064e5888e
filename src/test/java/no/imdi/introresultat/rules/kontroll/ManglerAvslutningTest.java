package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManglerAvslutningTest {
    private final Kontroll kontroll = new ManglerAvslutning();

    @Test
    void programmeThatReachedItsPlannedEndInTheYearIsFound() {
        assertThat(med(program("P1").fra("2016-09-01").planlagt("2018-08-31")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Sluttdato mangler,"
                                + " og programmet ble avsluttet automatisk 31.08.2018, som var planlagt sluttdato."
                                + " Ventet en registrert sluttdato, eller en senere planlagt sluttdato."));
    }

    @Test
    void programmeThatUsedAllItsTimeInTheYearIsFound() {
        List<Avvik> avvik = med(program("P1").fra("2015-06-01")).avvik(kontroll);
        assertThat(avvik)
                .singleElement()
                .satisfies(ett -> assertThat(ett.melding()).contains("lengste programtiden"));
    }

    @Test
    void registeredEndIsNotFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").planlagt("2018-08-31"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void automaticEndOnTheLastDayOfTheYearIsFoundAndOneDayLaterIsOngoing() {
        assertThat(med(program("P1").fra("2016-09-01").planlagt("2018-12-31")).funn(kontroll))
                .containsExactly("P1");
        assertThat(med(program("P1").fra("2016-09-01").planlagt("2019-01-01")).funn(kontroll))
                .isEmpty();
    }

    @Test
    void automaticEndBeforeTheYearIsLeftAlone() {
        assertThat(med(program("P1").fra("2016-09-01").planlagt("2017-12-31")).funn(kontroll))
                .isEmpty();
    }
}
