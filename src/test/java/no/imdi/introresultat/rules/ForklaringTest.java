package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Forklaring.Sjekk;
import no.imdi.introresultat.rules.Forklaring.Svar;
import no.imdi.introresultat.rules.Forklaring.Versjonsdom;
import org.junit.jupiter.api.Test;

/** Why a participant counts as they do: the decisions as values. */
class ForklaringTest {

    @Test
    void theChecksStandInTheContractsOrderAndStopAtTheFirstThatHolds() {
        Forklaring forklaring = Eksempel.deltaker()
                .program("P1", "2016-01-01", "2018-03-31", "ANNET")
                .program("P2", "2018-12-31", null, null)
                .program("P3", "2019-01-15", null, null)
                .forklar();
        assertThat(forklaring.grunnlag().sjekker())
                .extracting(Sjekk::utfall, Sjekk::svar)
                .containsExactly(
                        tuple(Utfall.IKKE_AVSLUTTET, Svar.NEI),
                        tuple(Utfall.FORTSATT_I_PROGRAM, Svar.JA),
                        tuple(Utfall.GJENINNTRAADT, Svar.IKKE_VURDERT),
                        tuple(Utfall.AARSAK_UTENFOR_GRUNNLAG, Svar.IKKE_VURDERT));
        assertThat(forklaring.grunnlag().siste().id()).isEqualTo("P1");
        assertThat(forklaring.grunnlag().sjekker().get(1).program().id()).isEqualTo("P2");
        assertThat(forklaring.grunnlag().aarsak()).isNull();
        assertThat(forklaring.grunnlag().sted()).isNull();
    }

    @Test
    void inTheBaseEveryCheckIsAnsweredNo() {
        Forklaring forklaring = Eksempel.deltaker()
                .program("P1", "2017-01-01", "2018-06-30", "ARBEID_HELTID")
                .forklar();
        assertThat(forklaring.grunnlag().sjekker()).extracting(Sjekk::svar).containsOnly(Svar.NEI);
        assertThat(forklaring.grunnlag().aarsak().kode()).isEqualTo("ARBEID_HELTID");
        assertThat(forklaring.resultat().utfall()).isEqualTo(Utfall.I_GRUNNLAG);
    }

    @Test
    void aReasonOutsideTheBaseIsNamedThoughTheOutcomeDoesNotHoldIt() {
        Forklaring forklaring = Eksempel.deltaker()
                .program("P1", "2017-01-01", "2018-06-30", "DOED")
                .forklar();
        assertThat(forklaring.grunnlag().sjekker().get(3).svar()).isEqualTo(Svar.JA);
        assertThat(forklaring.grunnlag().aarsak().kode()).isEqualTo("DOED");
    }

    @Test
    void withoutAnyProgrammeTheFirstCheckDecides() {
        Forklaring forklaring = Eksempel.deltaker().forklar();
        assertThat(forklaring.grunnlag().sjekker())
                .extracting(Sjekk::svar)
                .containsExactly(Svar.JA, Svar.IKKE_VURDERT, Svar.IKKE_VURDERT, Svar.IKKE_VURDERT);
        assertThat(forklaring.deltakelse()).isNull();
    }

    @Test
    void eachProgrammeTellsWhatDecidesItsEnd() {
        Forklaring forklaring = Eksempel.deltaker()
                .program("P1", "1103", null, "2015-06-01", null, null, null)
                .program("P2", "1103", null, "2017-01-01", "2018-12-31", null, null)
                .program("P3", "1103", null, "2017-01-01", "2018-12-31", "2018-06-30", null)
                .program("P4", "1103", null, null, null, "2018-06-30", null)
                .program("P5", "1103", null, "2018-06-30", null, "2018-06-29", null)
                .permisjon("V1", "2016-01-01", "2016-01-10")
                .permisjon("V2", "2016-01-06", "2016-01-15")
                .forklar();
        assertThat(forklaring.program())
                .extracting(Programslutt::grunn, slutt -> String.valueOf(slutt.dato()), Programslutt::permisjonsdager)
                .containsExactly(
                        tuple(Programslutt.Grunn.MAKSIMAL_TID, "2018-06-16", 15L),
                        tuple(Programslutt.Grunn.PLANLAGT, "2018-12-31", 0L),
                        tuple(Programslutt.Grunn.REGISTRERT, "2018-06-30", 0L),
                        tuple(Programslutt.Grunn.UTEN_STARTDATO, "null", 0L),
                        tuple(Programslutt.Grunn.SLUTT_FOR_START, "null", 0L));
    }

    @Test
    void theWayOfAMunicipalityNumberIsToldStepByStep() {
        Forklaring forklaring = Eksempel.deltaker()
                .program("P1", "1601", null, "2017-01-01", null, "2018-06-30", "ANNET")
                .forklar();
        assertThat(forklaring.grunnlag().sted().vei()).containsExactly("1601", "5001");
        assertThat(forklaring.grunnlag().sted().sted()).isEqualTo(new Sted("5001", null, null));
    }

    @Test
    void anUnknownMunicipalityEndsItsWayWhereItIs() {
        Forklaring forklaring = Eksempel.deltaker()
                .program("P1", "9999", null, "2017-01-01", null, "2018-06-30", "ANNET")
                .forklar();
        assertThat(forklaring.grunnlag().sted().vei()).containsExactly("9999");
        assertThat(forklaring.grunnlag().sted().sted().utenSted()).isEqualTo(Sted.UtenSted.REGION_UKJENT);
    }

    @Test
    void everyVersionIsJudgedWithTheDeadlineThatHeldAndOneThatMovedItIsMarked() {
        Forklaring forklaring = Eksempel.deltaker()
                .programversjon("P1", 1, Operasjon.NY, null, "2018-01-02T10:00:00+01:00")
                .programversjon("P1", 2, Operasjon.ENDRET, "2018-06-30", "2018-07-02T10:00:00+02:00")
                .flyttet("P1", 3, "D2", "2019-03-01T00:00:00+01:00")
                .forklar();
        assertThat(forklaring.versjoner())
                .extracting(
                        dom -> dom.registrering().versjon().versjon(), Versjonsdom::status, Versjonsdom::annenDeltaker)
                .containsExactly(
                        tuple(1, Versjonsstatus.ERSTATTET, false),
                        tuple(2, Versjonsstatus.GJELDENDE, false),
                        tuple(3, Versjonsstatus.FOR_SEN, true));
        assertThat(forklaring.versjoner().get(2).frist().dato()).isEqualTo("2019-02-28");
        assertThat(forklaring.medForSene().utfall()).isEqualTo(Utfall.IKKE_AVSLUTTET);
    }

    @Test
    void aMeasureOfAnUnknownTypeIsListedInNoGroupAndANorwegianOneOfTheOtherTabIsNotListed() {
        Forklaring forklaring = Eksempel.deltaker()
                .program("P1", "2017-01-01", null, null)
                .tiltak("T1", Ordning.INTRO, "FINNES_IKKE", "2018-01-01", null)
                .tiltak("T2", Ordning.NORSK, "NORSKOPPLARING", "2018-01-01", null)
                .tiltak("T3", Ordning.INTRO, "ARBEID", "2018-01-01", null)
                .forklar();
        assertThat(forklaring.deltakelse().tiltak())
                .extracting(gruppe -> gruppe.tiltak().versjon().id(), gruppe -> gruppe.type() == null)
                .containsExactly(tuple("T1", true), tuple("T3", false));
    }

    @Test
    void theExplanationAgreesWithTheNaiveCalculationForEveryGeneratedParticipant() {
        for (int sett = 0; sett < 600; sett++) {
            Random tilfeldig = new Random(31L * sett);
            Oppsett oppsett = TilfeldigRegister.oppsett(tilfeldig, 2018, sett % 4 != 3, Kodelister.PROVE);
            Smaaregister register = TilfeldigRegister.lag(tilfeldig, oppsett);
            List<no.imdi.introresultat.rules.Svar> naive = NaivBeregning.beregn(oppsett, register);
            for (int i = 0; i < naive.size(); i++) {
                Deltaker deltaker = register.deltakere().get(i);
                Forklaring forklaring = Forklaring.av(register.mappe(deltaker), oppsett.regelverk());
                String hva = sett + "\n" + oppsett + "\n" + register;
                assertThat(no.imdi.introresultat.rules.Svar.av(forklaring.resultat()))
                        .as(hva)
                        .isEqualTo(naive.get(i));
                assertThat(avgjorende(forklaring))
                        .as(hva)
                        .isEqualTo(naive.get(i).utfall());
                assertThat(antall(forklaring))
                        .as(hva)
                        .isEqualTo(forklaring.resultat().tilstand().regnskap());
            }
        }
    }

    private static String avgjorende(Forklaring forklaring) {
        return forklaring.grunnlag().sjekker().stream()
                .filter(sjekk -> sjekk.svar() == Svar.JA)
                .map(sjekk -> sjekk.utfall().name())
                .findFirst()
                .orElse(Utfall.I_GRUNNLAG.name());
    }

    private static Map<Registertype, Map<Versjonsstatus, Integer>> antall(Forklaring forklaring) {
        Map<Registertype, Map<Versjonsstatus, Integer>> antall = new EnumMap<>(Registertype.class);
        forklaring.versjoner().stream()
                .filter(dom -> !dom.annenDeltaker())
                .forEach(dom -> antall.computeIfAbsent(
                                dom.registrering().type(), type -> new EnumMap<>(Versjonsstatus.class))
                        .merge(dom.status(), 1, Integer::sum));
        return antall;
    }
}
