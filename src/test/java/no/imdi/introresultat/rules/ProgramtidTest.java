package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 1 and 2 of contract section 3: when a programme really ended. */
class ProgramtidTest {

    @Test
    void aRegisteredEndStandsEvenWhenAnotherEndWasPlanned() {
        assertThat(slutt(Eksempel.deltaker()
                        .program("P1", "1103", null, "2017-01-01", "2018-12-01", "2018-03-01", null)))
                .isEqualTo("2018-03-01");
    }

    @Test
    void aProgrammeWithoutAnEndClosesByItselfAtThePlannedEnd() {
        Grunnlagsplass plass = Eksempel.deltaker()
                .program("P1", "1103", null, "2017-01-01", "2018-12-31", null, null)
                .beregn()
                .grunnlag();
        assertThat(plass.sluttDato()).isEqualTo("2018-12-31");
        assertThat(plass.automatisk()).isTrue();
    }

    @Test
    void aPlannedEndOnNewYearsDayLeavesTheProgrammeOngoing() {
        assertThat(utfall(Eksempel.deltaker().program("P1", "1103", null, "2017-01-01", "2019-01-01", null, null)))
                .isEqualTo(Utfall.IKKE_AVSLUTTET);
    }

    @Test
    void withoutAnyPlanItClosesThreeYearsAfterTheStart() {
        assertThat(slutt(Eksempel.deltaker().program("P1", "2015-12-31", null, null)))
                .isEqualTo("2018-12-31");
        assertThat(utfall(Eksempel.deltaker().program("P1", "2016-01-01", null, null)))
                .isEqualTo(Utfall.IKKE_AVSLUTTET);
    }

    @Test
    void threeYearsAfterALeapDayIsTheLastDayOfFebruary() {
        assertThat(slutt(Eksempel.deltaker().iAar(2019).program("P1", "2016-02-29", null, null)))
                .isEqualTo("2019-02-28");
    }

    @Test
    void theYearsOwnMaximumTimeIsUsed() {
        Oppsett toAar = new Oppsett(
                2018,
                true,
                LocalDate.of(2019, 2, 28),
                List.of(),
                Period.ofYears(2),
                LocalDate.of(2018, 12, 31),
                Kodelister.PROVE);
        assertThat(slutt(Eksempel.deltaker().med(toAar).program("P1", "2016-05-01", null, null)))
                .isEqualTo("2018-05-01");
    }

    @Test
    void leaveMovesTheLimitAcrossTheYearsEnd() {
        Eksempel utenPermisjon = Eksempel.deltaker().program("P1", "2015-12-30", null, null);
        assertThat(slutt(utenPermisjon)).isEqualTo("2018-12-30");
        assertThat(slutt(utenPermisjon.permisjon("V1", "2016-02-29", "2016-02-29")))
                .isEqualTo("2018-12-31");
        assertThat(utfall(utenPermisjon.permisjon("V2", "2016-03-01", "2016-03-01")))
                .isEqualTo(Utfall.IKKE_AVSLUTTET);
    }

    @Test
    void aDayInTwoLeavesCountsOnce() {
        assertThat(slutt(Eksempel.deltaker()
                        .program("P1", "2015-06-01", null, null)
                        .permisjon("V1", "2016-01-01", "2016-01-10")
                        .permisjon("V2", "2016-01-05", "2016-01-12")
                        .permisjon("V3", "2016-01-06", "2016-01-07")))
                .isEqualTo("2018-06-13");
    }

    @Test
    void leaveCountsFromTheStartUpToButNotWithTheDayTheMaximumTimeEnds() {
        assertThat(slutt(Eksempel.deltaker()
                        .program("P1", "2015-06-01", null, null)
                        .permisjon("V1", "2015-05-20", "2015-06-01")
                        .permisjon("V2", "2018-06-01", "2018-06-20")))
                .isEqualTo("2018-06-02");
    }

    @Test
    void leaveMovesNeitherARegisteredNorAPlannedEnd() {
        assertThat(slutt(Eksempel.deltaker()
                        .program("P1", "1103", null, "2015-06-01", "2018-03-01", null, null)
                        .permisjon("V1", "2016-01-01", "2016-12-31")))
                .isEqualTo("2018-03-01");
    }

    @Test
    void leaveThatEndsBeforeItBeginsAndLeaveWithoutABeginningMoveNothing() {
        assertThat(slutt(Eksempel.deltaker()
                        .program("P1", "2015-06-01", null, null)
                        .permisjon("V1", "2016-01-10", "2016-01-01")
                        .permisjon("V2", null, "2016-01-01")))
                .isEqualTo("2018-06-01");
    }

    @Test
    void leaveWithoutALastDayGoesOnToTheEndOfTheMaximumTime() {
        assertThat(slutt(Eksempel.deltaker()
                        .program("P1", "2015-06-01", null, null)
                        .permisjon("V1", "2018-05-31", null)))
                .isEqualTo("2018-06-02");
    }

    @Test
    void aProgrammeWithoutAStartOrThatEndsBeforeItStartsIsOutOfTheCalculation() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .program("P1", null, "2018-03-01", "ARBEID_HELTID")
                .program("P2", "2018-03-02", "2018-03-01", "ARBEID_HELTID")
                .beregn();
        assertThat(resultat.utfall()).isEqualTo(Utfall.IKKE_AVSLUTTET);
        assertThat(resultat.deltakelse()).isNull();
    }

    @Test
    void aProgrammeOfOneDayIsValid() {
        assertThat(slutt(Eksempel.deltaker().program("P1", "2018-03-01", "2018-03-01", null)))
                .isEqualTo("2018-03-01");
    }

    private static String slutt(Eksempel eksempel) {
        return eksempel.beregn().grunnlag().sluttDato().toString();
    }

    private static Utfall utfall(Eksempel eksempel) {
        return eksempel.beregn().utfall();
    }
}
