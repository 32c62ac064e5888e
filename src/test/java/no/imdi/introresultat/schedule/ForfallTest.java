package no.imdi.introresultat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a date, decision by decision. */
class ForfallTest {
    private static final Instant FORFALLER = Instant.parse("2020-03-01T04:00:00Z");
    private static final Forfall PLANLAGT = Forfall.planlagt(2019, Jobb.ENDELIG, FORFALLER);

    @ParameterizedTest
    @CsvSource({
        "KJOR, -PT1S,    INGENTING",
        "KJOR, PT0S,     UTLOS",
        "KJOR, PT10M,    UTLOS",
        "KJOR, PT10M1S,  UTLOS",
        "KJOR, P2D,      UTLOS",
        "KJOR, P2DT1S,   GI_TAPT",
        "VENT, -PT1S,    INGENTING",
        "VENT, PT10M,    UTLOS",
        "VENT, PT10M1S,  VENT",
        "VENT, P2D,      VENT",
        "VENT, P2DT1S,   GI_TAPT"
    })
    void aPlannedDateIsFiredOnTimeAndLateAsItsFileSays(
            Jobbplan.ForSen forSen, Duration etter, Forfallsvurdering vurdering) {
        assertThat(Forfallsvurdering.av(PLANLAGT, plan(forSen), FORFALLER.plus(etter)))
                .isEqualTo(vurdering);
    }

    @Test
    void aTryThatFailsIsTriedAgainAfterARestUntilItIsGivenUp() {
        Jobbplan plan = plan(Jobbplan.ForSen.KJOR);
        Forfall en = PLANLAGT.utlost(FORFALLER).feilet(FORFALLER, plan, "Disken er full.");
        assertThat(en.tilstand()).isEqualTo(Forfall.Tilstand.PROVES_IGJEN);
        assertThat(Forfallsvurdering.av(en, plan, FORFALLER.plusSeconds(1799))).isEqualTo(Forfallsvurdering.INGENTING);
        assertThat(Forfallsvurdering.av(en, plan, FORFALLER.plusSeconds(1800))).isEqualTo(Forfallsvurdering.UTLOS);

        Forfall to =
                en.utlost(FORFALLER.plusSeconds(1800)).feilet(FORFALLER.plusSeconds(1900), plan, "Disken er full.");
        assertThat(to.tilstand()).isEqualTo(Forfall.Tilstand.OPPGITT);
        assertThat(to.alarm(plan, FORFALLER.plusSeconds(1901)))
                .hasValue("2019/endelig er oppgitt etter 2 forsøk: Disken er full.");
        assertThat(Forfallsvurdering.av(to, plan, FORFALLER.plusSeconds(99_999)))
                .isEqualTo(Forfallsvurdering.INGENTING);
        assertThat(to.sattIGang(FORFALLER).utlost(FORFALLER).forsok()).isEqualTo(1);
    }

    @Test
    void whatADeadProcessBeganIsTheSameTry() {
        Forfall begynt = PLANLAGT.utlost(FORFALLER);
        assertThat(Forfallsvurdering.av(begynt, plan(Jobbplan.ForSen.KJOR), FORFALLER))
                .isEqualTo(Forfallsvurdering.OVERTA);
        assertThat(begynt.utlost(FORFALLER.plusSeconds(60)).forsok()).isEqualTo(1);
    }

    @Test
    void waitingForAPersonIsNoTryAndIsAnAlarm() {
        Jobbplan plan = plan(Jobbplan.ForSen.KJOR);
        Forfall venter = PLANLAGT.utlost(FORFALLER).venter(FORFALLER.plusSeconds(86_400), "Ikke godkjent.");
        assertThat(venter.forsok()).isZero();
        assertThat(venter.alarm(plan, FORFALLER)).hasValue("2019/endelig: Ikke godkjent.");
        assertThat(Forfallsvurdering.av(venter, plan, FORFALLER.plusSeconds(86_400)))
                .isEqualTo(Forfallsvurdering.UTLOS);
    }

    @Test
    void dueFiredAndFinishedAreToldApart() {
        Jobbplan plan = plan(Jobbplan.ForSen.KJOR);
        Instant forSent = FORFALLER.plus(plan.ferdigInnen()).plusSeconds(1);
        Forfall utlost = PLANLAGT.utlost(FORFALLER);
        assertThat(utlost.alarm(plan, forSent.minusSeconds(1))).isEmpty();
        assertThat(utlost.alarm(plan, forSent))
                .hasValue("2019/endelig skulle vært ferdig 2020-03-01 11:00, og er ikke det.");
        assertThat(PLANLAGT.alarm(plan, forSent)).isPresent();
        assertThat(utlost.ferdig(FORFALLER.plusSeconds(60)).alarm(plan, forSent))
                .isEmpty();
    }

    private static Jobbplan plan(Jobbplan.ForSen forSen) {
        return new Jobbplan(
                Jobb.ENDELIG,
                new Datoregel(MonthDay.of(3, 1), LocalTime.of(5, 0), true, false, Map.of()),
                Duration.ofHours(6),
                Duration.ofDays(2),
                forSen,
                2,
                Duration.ofMinutes(30),
                Jobbplan.NIR);
    }
}
