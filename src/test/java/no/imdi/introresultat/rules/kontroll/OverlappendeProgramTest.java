package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlappendeProgramTest {
    private final Kontroll kontroll = new OverlappendeProgram();

    @Test
    void eachOfTwoOverlappingProgrammesIsFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                program("P2").fra("2018-05-30"))
                        .funn(kontroll))
                .containsExactly("P1", "P2");
    }

    @Test
    void findingNamesTheOtherProgrammeAndItsMunicipality() {
        List<Avvik> avvik = med(
                        program("P1").fra("2017-01-10").til("2018-05-31"),
                        program("P2").fra("2018-05-30").kommune("0710"))
                .avvik(kontroll);
        assertThat(avvik.get(0).melding())
                .isEqualTo("Programmet (10.01.2017–31.05.2018) overlapper program P2 i kommune 0710 (30.05.2018–)."
                        + " Ventet at det ene er avsluttet før det andre starter.");
        assertThat(avvik.get(1).kommunenummer()).isEqualTo("0710");
    }

    @Test
    void programmeThatStartsAfterTheFirstEndedIsNotFound() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                program("P2").fra("2018-06-01"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void changeOfProgrammeOnOneDayIsNoOverlap() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                program("P2").fra("2018-05-31"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void overlapThatWasOverBeforeTheYearIsLeftAlone() {
        assertThat(med(
                                program("P1").fra("2017-01-10").til("2018-05-31"),
                                program("P2").fra("2017-02-01").til("2017-12-31"))
                        .funn(kontroll))
                .isEmpty();
        assertThat(med(
                                program("P1").fra("2017-01-10"),
                                program("P2").fra("2017-02-01").til("2017-12-31"))
                        .funn(kontroll))
                .isEmpty();
    }

    @Test
    void threeProgrammesAtOnceGiveOneFindingEach() {
        assertThat(med(
                                program("P1").fra("2018-01-01"),
                                program("P2").fra("2018-02-01"),
                                program("P3").fra("2018-03-01"))
                        .funn(kontroll))
                .containsExactly("P1", "P2", "P3");
    }
}
