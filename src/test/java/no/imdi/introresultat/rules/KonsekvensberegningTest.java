package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Operasjon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the deadline cost one participant: the outcome with the late registrations counted. */
class KonsekvensberegningTest {
    private static final String I_TIDE = "2018-01-02T10:00:00+01:00";
    private static final String FOR_SENT = "2019-03-01T00:00:00+01:00";

    @Test
    void anEndRegisteredTooLateWouldHavePutTheParticipantInTheBase() {
        Optional<Deltakerresultat> med = Eksempel.deltaker()
                .programversjon("P1", 1, Operasjon.NY, null, I_TIDE)
                .programversjon("P1", 2, Operasjon.ENDRET, "2018-06-30", FOR_SENT)
                .medForSene();
        assertThat(med).map(Deltakerresultat::utfall).contains(Utfall.I_GRUNNLAG);
    }

    @Test
    void aDeletionMadeTooLateWouldHaveTakenTheParticipantOut() {
        Optional<Deltakerresultat> med = Eksempel.deltaker()
                .programversjon("P1", 1, Operasjon.NY, "2018-06-30", I_TIDE)
                .programversjon("P1", 2, Operasjon.SLETTET, null, FOR_SENT)
                .medForSene();
        assertThat(med).map(Deltakerresultat::utfall).contains(Utfall.IKKE_AVSLUTTET);
        assertThat(med.orElseThrow().deltakelse()).isNull();
    }

    @Test
    void theLastInstantBeforeTheCutoffCostsNothing() {
        assertThat(Eksempel.deltaker()
                        .programversjon("P1", 1, Operasjon.NY, null, I_TIDE)
                        .programversjon("P1", 2, Operasjon.ENDRET, "2018-06-30", "2019-02-28T23:59:59.999+01:00")
                        .medForSene())
                .isEmpty();
    }

    @Test
    void aLateVersionThatSaysTheSameCostsNothing() {
        assertThat(Eksempel.deltaker()
                        .programversjon("P1", 1, Operasjon.NY, "2018-06-30", I_TIDE)
                        .programversjon("P1", 2, Operasjon.ENDRET, "2018-06-30", FOR_SENT)
                        .medForSene())
                .isEmpty();
    }

    @Test
    void aPreliminaryRunHasNoDeadlineAndCostsNothing() {
        Oppsett forelopig = new Oppsett(
                2018,
                false,
                LocalDate.of(2019, 2, 28),
                List.of(),
                java.time.Period.ofYears(3),
                LocalDate.of(2018, 12, 31),
                Kodelister.PROVE);
        assertThat(Eksempel.deltaker()
                        .med(forelopig)
                        .programversjon("P1", 1, Operasjon.NY, null, I_TIDE)
                        .programversjon("P1", 2, Operasjon.ENDRET, "2018-06-30", FOR_SENT)
                        .medForSene())
                .isEmpty();
    }

    @Test
    void aRegistrationMovedAwayTooLateCostsTheOneWhoKeptItAlthoughTheLateVersionNamesAnother() {
        Eksempel eksempel = Eksempel.deltaker()
                .programversjon("P1", 1, Operasjon.NY, "2018-06-30", I_TIDE)
                .flyttet("P1", 2, "D2", FOR_SENT);
        assertThat(eksempel.beregn().utfall()).isEqualTo(Utfall.I_GRUNNLAG);
        assertThat(eksempel.beregn().tilstand().utelatte()).isEmpty();
        assertThat(eksempel.medForSene()).map(Deltakerresultat::utfall).contains(Utfall.IKKE_AVSLUTTET);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2018, 2020, 2024})
    void theOutcomeIsThatOfADeadlineAfterTheLastRegistrationForEveryGeneratedParticipant(int aar) {
        int ulike = 0;
        for (int sett = 0; sett < 400; sett++) {
            Random tilfeldig = new Random(aar * 7919L + sett);
            Oppsett oppsett = TilfeldigRegister.oppsett(tilfeldig, aar, true, Kodelister.PROVE);
            Smaaregister register = TilfeldigRegister.lag(tilfeldig, oppsett);
            Deltakerberegning beregning = new Deltakerberegning(oppsett.regelverk(), List.of());
            Deltakerberegning senFrist = new Deltakerberegning(medFrist(oppsett, LocalDate.of(2099, 1, 1)), List.of());
            Konsekvensberegning konsekvens = new Konsekvensberegning(oppsett.regelverk());
            for (Deltaker deltaker : register.deltakere()) {
                Deltakermappe mappe = register.mappe(deltaker);
                Deltakerresultat resultat = beregning.beregn(mappe);
                Deltakerresultat ventet = senFrist.beregn(mappe);
                Deltakerresultat fikk = konsekvens.medForSene(mappe, resultat).orElse(resultat);
                assertThat(fikk.tellerSom(ventet))
                        .as("set %d\n%s\n%s\nexpected %s\ngot %s", sett, oppsett, register, ventet, fikk)
                        .isTrue();
                ulike += ventet.tellerSom(resultat) ? 0 : 1;
            }
        }
        assertThat(ulike).as("participants the deadline cost something").isGreaterThan(100);
    }

    private static Regelverk medFrist(Oppsett oppsett, LocalDate frist) {
        return new Oppsett(
                        oppsett.aar(),
                        true,
                        frist,
                        List.of(),
                        oppsett.maksProgramtid(),
                        oppsett.strukturdato(),
                        oppsett.kodelister())
                .regelverk();
    }
}
