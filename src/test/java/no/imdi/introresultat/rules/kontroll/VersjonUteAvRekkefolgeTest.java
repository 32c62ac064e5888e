package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.register.Vedtakstype.TILDELING;
import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersjonUteAvRekkefolgeTest {
    private final Kontroll kontroll = new VersjonUteAvRekkefolge();

    @Test
    void versionRegisteredBeforeALowerOneIsFound() {
        assertThat(med(
                                program("P1").fra("2018-01-10").registrert("2018-02-02"),
                                program("P1").fra("2018-01-10").versjon(2).registrert("2018-02-01"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Versjon 2 er registrert 01.02.2018 kl. 12:00:00"
                                + ", før versjon 1 som er registrert 02.02.2018 kl. 12:00:00."
                                + " Ventet stigende tidspunkter."));
    }

    @Test
    void versionsInOrderAreNotFound() {
        assertThat(med(
                                program("P1").fra("2018-01-10").versjon(2).registrert("2018-02-02"),
                                program("P1").fra("2018-01-10").registrert("2018-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void sameInstantIsInOrder() {
        assertThat(med(
                                program("P1").fra("2018-01-10"),
                                program("P1").fra("2018-01-10").versjon(2))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void severalVersionsOutOfOrderGiveOneFinding() {
        assertThat(med(
                                program("P1").fra("2018-01-10").registrert("2018-02-03"),
                                program("P1").fra("2018-01-10").versjon(2).registrert("2018-02-02"),
                                program("P1").fra("2018-01-10").versjon(3).registrert("2018-02-01"))
                        .funn(kontroll))
                .containsExactly("P1");
    }

    @Test
    void sameIdInTwoKindsIsTwoRegistrations() {
        assertThat(med(
                                program("X").fra("2018-01-10").registrert("2018-02-02"),
                                tiltak("X").fra("2018-01-10").versjon(2).registrert("2018-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void decisionsAndMeasuresAreControlledToo() {
        assertThat(med(
                                vedtak("V1", TILDELING).fra("2018-01-10").registrert("2018-02-02"),
                                vedtak("V1", TILDELING)
                                        .fra("2018-01-10")
                                        .versjon(2)
                                        .registrert("2018-02-01"),
                                tiltak("T1").fra("2018-01-10").registrert("2018-02-02"),
                                tiltak("T1").versjon(2).slettet().registrert("2018-02-01"))
                        .funn(kontroll))
                .containsExactly("V1", "T1");
    }

    @Test
    void registrationThatIsNowAnothersIsTheirs() {
        assertThat(med(
                                program("P1").fra("2018-01-10").registrert("2018-02-02"),
                                program("P1")
                                        .fra("2018-01-10")
                                        .versjon(2)
                                        .deltaker("D2")
                                        .registrert("2018-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void registrationOutsideTheYearIsLeftAlone() {
        assertThat(med(
                                program("P1")
                                        .fra("2015-01-10")
                                        .til("2017-12-31")
                                        .registrert("2018-02-02"),
                                program("P1")
                                        .fra("2015-01-10")
                                        .til("2017-12-31")
                                        .versjon(2)
                                        .registrert("2018-02-01"))
                        .funn(kontroll))
                .isEmpty();
    }
}
