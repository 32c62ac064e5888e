package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.imdi.introresultat.register.Egenliste;
import no.imdi.introresultat.register.Egetprogram;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Programopplysning;
import org.junit.jupiter.api.Test;

/** A municipality's own list held against NIR. */
class AvstemmingTest {
    private static final Set<Programopplysning> ALLE = EnumSet.allOf(Programopplysning.class);

    @Test
    void whatIsTheSameInAllIsNotTold() {
        Avstemming avstemming = avstem(
                ALLE,
                Eksempel.deltaker()
                        .program("P1", "2016-08-15", "2018-03-12", "ARBEID_HELTID")
                        .tiltak("T1", Ordning.INTRO, "SPRAAKPRAKSIS", "2017-01-01", "2017-06-30")
                        .iNir(),
                egen("D1", "2016-08-15", "2018-03-12", "ARBEID_HELTID", "SPRAAKPRAKSIS"));

        assertThat(avstemming.felles()).hasSize(1);
        assertThat(avstemming.ulike()).isEmpty();
        assertThat(avstemming.bareNir()).isEmpty();
        assertThat(avstemming.bareEgne()).isEmpty();
    }

    @Test
    void everyFieldThatDiffersIsTold() {
        Avstemming avstemming = avstem(
                ALLE,
                Eksempel.deltaker()
                        .program("P1", "2016-08-15", null, null)
                        .tiltak("T1", Ordning.INTRO, "SPRAAKPRAKSIS", "2017-01-01", null)
                        .iNir(),
                egen("D1", "2016-08-16", "2018-03-12", "ARBEID_HELTID"));

        assertThat(avstemming.ulike())
                .singleElement()
                .satisfies(par -> assertThat(par.ulike()).isEqualTo(ALLE));
    }

    @Test
    void aFieldTheListHasNoColumnForIsNotCompared() {
        Avstemming avstemming = avstem(
                EnumSet.of(Programopplysning.START),
                Eksempel.deltaker()
                        .program("P1", "2016-08-15", "2018-03-12", "ARBEID_HELTID")
                        .iNir(),
                egen("D1", "2016-08-15", null, null));

        assertThat(avstemming.felles()).hasSize(1);
        assertThat(avstemming.ulike()).isEmpty();
    }

    @Test
    void twoProgrammesOfOneParticipantArePairedByTheirStartNotByTheirOrder() {
        Avstemming avstemming = avstem(
                ALLE,
                Eksempel.deltaker()
                        .program("P1", "2016-08-15", "2018-03-12", "ARBEID_HELTID")
                        .program("P2", "2018-06-01", null, null)
                        .iNir(),
                egen("D1", "2018-06-02", null, null),
                egen("D1", "2016-08-15", "2018-03-12", "ARBEID_HELTID"));

        assertThat(avstemming.felles())
                .extracting(par -> par.nir().program().versjon().id())
                .containsExactly("P2", "P1");
        assertThat(avstemming.ulike())
                .singleElement()
                .satisfies(par -> assertThat(par.ulike()).containsExactly(Programopplysning.START));
    }

    @Test
    void onlyProgrammesOfTheYearAreMissedInTheList() {
        Avstemming avstemming = avstem(
                ALLE,
                Eksempel.deltaker()
                        .program("P1", "2014-01-01", "2015-12-31", "ARBEID_HELTID")
                        .program("P2", "2017-02-01", "2018-01-01", "ARBEID_HELTID")
                        .program("P3", "2019-01-01", null, null)
                        .program("P4", null, null, null)
                        .iNir());

        assertThat(avstemming.bareNir())
                .extracting(program -> program.program().versjon().id())
                .containsExactly("P2", "P4");
    }

    @Test
    void aProgrammeLongOverIsKnownByItsOwnStartAndTakenForNoOther() {
        List<Nirdeltaker> nir = Eksempel.deltaker()
                .program("P1", "2014-01-01", "2015-12-31", "ARBEID_HELTID")
                .iNir();

        assertThat(avstem(ALLE, nir, egen("D1", "2014-01-01", "2015-12-31", "ARBEID_HELTID"))
                        .felles())
                .hasSize(1);
        assertThat(avstem(ALLE, nir, egen("D1", "2017-01-01", null, null)).bareEgne())
                .hasSize(1);
    }

    @Test
    void aShieldedParticipantIsAnsweredAsOneWhomNirDoesNotHave() {
        Egetprogram program = egen("D1", "2017-02-01", "2018-06-30", "ARBEID_HELTID");
        Avstemming skjermet = avstem(
                ALLE,
                Eksempel.deltaker()
                        .skjermet()
                        .program("P1", "2017-02-01", "2018-06-30", "ARBEID_HELTID")
                        .programversjon("P2", 1, Operasjon.NY, "2018-06-30", "2019-03-05T10:00:00+01:00")
                        .iNir(),
                program);

        assertThat(skjermet).isEqualTo(avstem(ALLE, List.of(), program));
        assertThat(skjermet.bareEgne()).hasSize(1);
    }

    @Test
    void aProgrammeRegisteredTooLateIsOnlyTheMunicipalitysAndTheyAreToldWhy() {
        Avstemming avstemming = avstem(
                ALLE,
                Eksempel.deltaker()
                        .programversjon("P1", 1, Operasjon.NY, "2018-06-30", "2019-03-05T10:00:00+01:00")
                        .iNir(),
                egen("D1", "2017-02-01", "2018-06-30", "ARBEID_HELTID"));

        assertThat(avstemming.felles()).isEmpty();
        assertThat(avstemming.bareEgne())
                .singleElement()
                .satisfies(bare -> assertThat(bare.forSent()).isTrue());
    }

    @Test
    void aProgrammeThatEndedByItselfHasNoEndToAgreeWith() {
        List<Nirdeltaker> nir = Eksempel.deltaker()
                .program("P1", "1103", null, "2016-01-01", "2018-05-31", null, null)
                .iNir();

        assertThat(avstem(ALLE, nir, egen("D1", "2016-01-01", "2018-05-31", null))
                        .ulike())
                .singleElement()
                .satisfies(par -> {
                    assertThat(par.ulike()).containsExactly(Programopplysning.SLUTT);
                    assertThat(par.nir().automatiskSlutt()).isEqualTo("2018-05-31");
                });
    }

    @Test
    void measuresAreThoseOfTheProgrammeThatWentOnWhileItDid() {
        List<Nirdeltaker> nir = Eksempel.deltaker()
                .program("P1", "2017-01-01", "2018-06-30", "ARBEID_HELTID")
                .tiltak("T1", Ordning.INTRO, "SPRAAKPRAKSIS", "2018-06-30", null)
                .tiltak("T2", Ordning.INTRO, "ARBEID", "2018-07-01", null)
                .tiltak("T3", Ordning.NORSK, "NORSKOPPLARING", "2017-01-01", null)
                .iNir();

        assertThat(nir.get(0).program().get(0).tiltak()).containsExactly("SPRAAKPRAKSIS");
    }

    @Test
    void eachMunicipalityHasItsOwnProgrammesUnderItsNumberInTheYear() {
        List<Nirdeltaker> nir = Eksempel.deltaker()
                .program("P1", "0301", null, "2016-01-01", null, "2018-01-31", "FLYTTET")
                .program("P2", "1103", null, "2018-02-01", null, null, null)
                .program("P3", "0000", null, "2018-02-01", null, null, null)
                .iNir();

        assertThat(nir).extracting(Nirdeltaker::kommunenummer).containsExactly("0301", "1103");
    }

    private static Avstemming avstem(Set<Programopplysning> opplysninger, List<Nirdeltaker> nir, Egetprogram... egne) {
        List<Egetprogram> nummerert = new ArrayList<>();
        for (Egetprogram egen : egne) {
            nummerert.add(new Egetprogram(
                    nummerert.size() + 2, egen.deltakerId(), egen.start(), egen.slutt(), egen.aarsak(), egen.tiltak()));
        }
        return Avstemming.av(new Egenliste(opplysninger, nummerert), nir);
    }

    private static Egetprogram egen(String deltaker, String start, String slutt, String aarsak, String... tiltak) {
        return new Egetprogram(
                0,
                deltaker,
                LocalDate.parse(start),
                slutt == null ? null : LocalDate.parse(slutt),
                aarsak,
                new TreeSet<>(List.of(tiltak)));
    }
}
