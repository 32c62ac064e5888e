package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.register.Vedtakstype.AVSLAG;
import static no.imdi.introresultat.register.Vedtakstype.TILDELING;
import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManglerVedtakTest {
    private final Kontroll kontroll = new ManglerVedtak();

    @Test
    void programmeWithoutDecisionIsFound() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31")).avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Programmet startet 10.01.2017, men vedtak om tildeling med fra-dato mangler."
                                + " Ventet et vedtak som gjelder senest fra startdatoen."));
    }

    @Test
    void decisionFromTheFirstDayIsEnough() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                vedtak("V1", TILDELING).fra("2017-01-10"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void decisionFromTheDayAfterIsTooLateAndSaysSo() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                vedtak("V1", TILDELING).fra("2017-01-11"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Programmet startet 10.01.2017,"
                                + " men det første vedtaket om tildeling gjelder fra 11.01.2017."
                                + " Ventet et vedtak som gjelder senest fra startdatoen."));
    }

    @Test
    void refusalIsNoAward() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                vedtak("V1", AVSLAG).fra("2017-01-01"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void decisionWithoutFirstDayDoesNotCount() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                vedtak("V1", TILDELING).vedtaksdato("2017-01-01"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void deletedDecisionDoesNotCount() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                vedtak("V1", TILDELING).fra("2017-01-01"),
                                vedtak("V1", TILDELING).versjon(2).slettet())
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void programmeOutsideTheYearIsLeftAlone() {
        assertThat(med(program("P1").fra("2015-01-10").til("2017-12-31")).funn(kontroll))
                .isEmpty();
    }
}
