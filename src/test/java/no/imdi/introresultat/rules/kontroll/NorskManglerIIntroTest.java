package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.norsktiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NorskManglerIIntroTest {
    private final Kontroll kontroll = new NorskManglerIIntro();

    @Test
    void norwegianTrainingUnderItsOwnTabOnlyIsFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2018-02-01"))
                        .avvik(kontroll))
                .singleElement()
                .satisfies(avvik -> assertThat(avvik.melding())
                        .isEqualTo("Norskopplæring fra 01.02.2018 er bare registrert under fanen for norsk."
                                + " Ventet et tiltak «NORSKOPPLARING» i introduksjonsprogrammet i 2018."));
    }

    @Test
    void norwegianTrainingUnderBothTabsIsNotFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2018-02-01"),
                                tiltak("T2").fra("2018-02-01").kode("NORSKOPPLARING"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void anotherMeasureOfTheProgrammeIsNotNorwegianTraining() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2018-02-01"),
                                tiltak("T2").fra("2018-02-01"))
                        .funn(kontroll))
                .containsExactly("T1");
    }

    @Test
    void norwegianTrainingInTheProgrammeTheYearBeforeIsNotEnough() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2018-02-01"),
                                tiltak("T2").fra("2017-02-01").til("2017-12-31").kode("NORSKOPPLARING"))
                        .funn(kontroll))
                .containsExactly("T1");
    }

    @Test
    void severalMeasuresGiveOneFindingOnTheFirst() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2018-04-01"),
                                norsktiltak("T2").fra("2018-02-01"))
                        .funn(kontroll))
                .containsExactly("T2");
    }

    @Test
    void oneWhoTakesNorwegianTrainingOutsideTheProgrammeIsLeftAlone() {
        assertThat(med(norsktiltak("T1").fra("2018-02-01")).funn(kontroll)).isEmpty();
    }

    @Test
    void norwegianTrainingOutsideTheYearIsLeftAlone() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                norsktiltak("T1").fra("2017-02-01").til("2017-12-31"))
                        .funn(kontroll))
                .isEmpty();
    }
}
