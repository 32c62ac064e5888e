package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import org.junit.jupiter.api.Test;

/** One participant in, one outcome out: rules 3 to 9 of contract section 3 where the tables in regler/ are too small. */
class DeltakerberegningTest {

    @Test
    void reEntryInTheSameYearThatEndedTooCountsTheLastProgramme() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .program("P1", "2016-01-01", "2018-03-31", "ARBEID_HELTID")
                .program("P2", "2018-05-01", "2018-11-30", "ANNET")
                .beregn();
        assertThat(resultat.utfall()).isEqualTo(Utfall.I_GRUNNLAG);
        assertThat(resultat.grunnlag().programId()).isEqualTo("P2");
    }

    @Test
    void overlappingProgrammesThatBothEndedCountTheOneThatEndedLast() {
        assertThat(Eksempel.deltaker()
                        .program("P2", "2018-01-01", "2018-06-30", "ANNET")
                        .program("P1", "2016-01-01", "2018-07-01", "ARBEID_HELTID")
                        .beregn()
                        .grunnlag()
                        .programId())
                .isEqualTo("P1");
    }

    @Test
    void anOverlappingProgrammeThatGoesOnKeepsTheParticipantOut() {
        assertThat(Eksempel.deltaker()
                        .program("P1", "2016-06-01", null, null)
                        .program("P2", "2018-01-01", "2018-06-30", "ARBEID_HELTID")
                        .beregn()
                        .utfall())
                .isEqualTo(Utfall.FORTSATT_I_PROGRAM);
    }

    @Test
    void goingOnDecidesBeforeReEntry() {
        assertThat(Eksempel.deltaker()
                        .program("P1", "2016-01-01", "2018-03-31", "ANNET")
                        .program("P2", "2018-12-31", null, null)
                        .program("P3", "2019-01-15", null, null)
                        .beregn()
                        .utfall())
                .isEqualTo(Utfall.FORTSATT_I_PROGRAM);
    }

    @Test
    void aProgrammeThatEndedBeforeTheYearDecidesNothing() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .program("P1", "2014-01-01", "2015-12-31", "DOED")
                .program("P2", "2016-01-01", "2018-06-30", "ARBEID_HELTID")
                .beregn();
        assertThat(resultat.grunnlag().aarsak().kode()).isEqualTo("ARBEID_HELTID");
    }

    @Test
    void theReasonIsReadAsTheCodeListStoodOnTheDayOfTheEnd() {
        assertThat(aarsak("NY_BETYDNING", "2017-12-31", 2017).aarsak3()).isEqualTo("annet");
        assertThat(aarsak("NY_BETYDNING", "2018-01-01", 2018).aarsak3()).isEqualTo("arbutd");
        assertThat(aarsak("UTGAATT", "2016-06-30", 2016).kode()).isEqualTo("UTGAATT");
        assertThat(aarsak("UTGAATT", "2016-07-01", 2016)).isEqualTo(Avslutningsaarsak.IKKE_REGISTRERT);
    }

    @Test
    void aReasonMayLeaveTheBaseFromADayOn() {
        assertThat(Eksempel.deltaker()
                        .program("P1", "2017-01-01", "2018-12-31", "BLE_UTENFOR")
                        .beregn()
                        .utfall())
                .isEqualTo(Utfall.I_GRUNNLAG);
        assertThat(Eksempel.deltaker()
                        .iAar(2019)
                        .program("P1", "2017-01-01", "2019-01-01", "BLE_UTENFOR")
                        .beregn()
                        .utfall())
                .isEqualTo(Utfall.AARSAK_UTENFOR_GRUNNLAG);
    }

    @Test
    void withoutARegisteredReasonYouAreInTheBaseAsNotHavingReachedTheGoal() {
        Grunnlagsplass plass = Eksempel.deltaker()
                .program("P1", "2017-01-01", "2018-06-30", null)
                .beregn()
                .grunnlag();
        assertThat(plass.aarsak()).isEqualTo(Avslutningsaarsak.IKKE_REGISTRERT);
        assertThat(plass.aarsak().aarsak8()).isEqualTo("annet");
        assertThat(plass.aarsak().aarsak3()).isEqualTo("annet");
    }

    @Test
    void anAutomaticallyEndedProgrammeKeepsTheReasonThatWasRegistered() {
        Grunnlagsplass plass = Eksempel.deltaker()
                .program("P1", "1103", null, "2017-01-01", "2018-06-30", null, "ARBEID_HELTID")
                .beregn()
                .grunnlag();
        assertThat(plass.automatisk()).isTrue();
        assertThat(plass.aarsak().kode()).isEqualTo("ARBEID_HELTID");
    }

    @Test
    void theSamePersonMayBeInTheBaseOfOneMunicipalityAndATakerPartOfAnother() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .program("P1", "1103", null, "2017-01-01", null, "2018-12-01", "ANNET")
                .program("P2", "0301", "030105", "2018-02-01", null, "2018-06-30", "ANNET")
                .beregn();
        assertThat(resultat.grunnlag().sted()).isEqualTo(new Sted("1103", null, null));
        assertThat(resultat.deltakelse().sted()).isEqualTo(new Sted("0301", "030105", null));
    }

    @Test
    void theLatestStartingProgrammeThatEndedBeforeTheYearDoesNotPlaceATakerPart() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .program("P1", "1103", null, "2016-01-01", null, "2018-03-31", "ANNET")
                .program("P2", "0301", "030105", "2017-02-01", null, "2017-12-31", "ANNET")
                .beregn();
        assertThat(resultat.deltakelse().sted().kommunenummer()).isEqualTo("1103");
    }

    @Test
    void theStructureDateDecidesWhichMunicipalitiesThereAre() {
        Oppsett aaretEtter = new Oppsett(
                2019,
                true,
                LocalDate.of(2020, 2, 28),
                List.of(),
                Period.ofYears(3),
                LocalDate.of(2020, 1, 1),
                Kodelister.PROVE);
        assertThat(Eksempel.deltaker()
                        .med(aaretEtter)
                        .program("P1", "1902", null, "2018-01-01", null, "2019-06-30", "ANNET")
                        .beregn()
                        .grunnlag()
                        .sted()
                        .kommunenummer())
                .isEqualTo("5401");
    }

    @Test
    void aShieldedParticipantHasNoPlaceBelowTheCountry() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .skjermet()
                .program("P1", "0301", "030101", "2017-01-01", null, "2018-06-30", "ANNET")
                .beregn();
        Sted skjermet = new Sted(null, null, Sted.UtenSted.SKJERMET);
        assertThat(resultat.utfall()).isEqualTo(Utfall.I_GRUNNLAG);
        assertThat(resultat.grunnlag().sted()).isEqualTo(skjermet);
        assertThat(resultat.deltakelse().sted()).isEqualTo(skjermet);
    }

    @Test
    void theCategoryOfAMeasureIsReadAsTheCodeListStoodWhenItBegan() {
        Deltakelse deltakelse = Eksempel.deltaker()
                .iAar(2020)
                .program("P1", "2019-01-01", null, null)
                .tiltak("T1", Ordning.INTRO, "FLYTTET_KURS", "2020-02-28", null)
                .tiltak("T2", Ordning.INTRO, "FLYTTET_KURS", "2020-02-29", null)
                .tiltak("T3", Ordning.INTRO, "UTGAATT_KURS", "2020-02-29", null)
                .beregn()
                .deltakelse();
        assertThat(deltakelse.kategorier12()).containsExactly("annet", "arbeid");
        assertThat(deltakelse.kategorier4()).containsExactly("arbeidsliv", "samfunnsliv");
    }

    @Test
    void aMeasureOfAnUnknownTypeIsAMeasureInNoCategory() {
        Deltakelse deltakelse = Eksempel.deltaker()
                .program("P1", "2017-01-01", null, null)
                .tiltak("T1", Ordning.INTRO, null, "2018-01-01", null)
                .beregn()
                .deltakelse();
        assertThat(deltakelse.utenTiltak()).isFalse();
        assertThat(deltakelse.kategorier12()).isEmpty();
    }

    @Test
    void aLateRegisteredEndMeansTheStateAtTheDeadlineStands() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .programversjon("P1", 1, Operasjon.NY, null, "2017-02-01T10:00:00+01:00")
                .programversjon("P1", 2, Operasjon.ENDRET, "2018-06-30", "2019-03-01T00:00:00+01:00")
                .beregn();
        assertThat(resultat.utfall()).isEqualTo(Utfall.IKKE_AVSLUTTET);
        assertThat(resultat.deltakelse()).isNotNull();
        assertThat(resultat.tilstand().utelatte()).hasSize(1);
    }

    @Test
    void aParticipantWithoutAnyProgrammeHasNotEndedAndTookNoPart() {
        Deltakerresultat resultat = Eksempel.deltaker()
                .tiltak("T1", Ordning.INTRO, "ARBEID", "2018-01-01", null)
                .beregn();
        assertThat(resultat.utfall()).isEqualTo(Utfall.IKKE_AVSLUTTET);
        assertThat(resultat.grunnlag()).isNull();
        assertThat(resultat.deltakelse()).isNull();
    }

    private static Avslutningsaarsak aarsak(String kode, String slutt, int aar) {
        return Eksempel.deltaker()
                .iAar(aar)
                .program("P1", LocalDate.parse(slutt).minusYears(1).toString(), slutt, kode)
                .beregn()
                .grunnlag()
                .aarsak();
    }
}
