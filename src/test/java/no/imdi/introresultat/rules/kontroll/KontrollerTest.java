package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.register.Vedtakstype.TILDELING;
import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testmappe.skjermetMed;
import static no.imdi.introresultat.rules.kontroll.Testrad.norsktiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.vedtak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.imdi.introresultat.job.Kontrollfinner;
import no.imdi.introresultat.register.Registertype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class KontrollerTest {
    private static final Kontroller KONTROLLER = Kontrollfinner.finn();
    private static final int MINST_TRE = 3;
    private static final List<String> KONTRAKTENS = List.of(
            "AARSAK_UTEN_SLUTTDATO",
            "AKTIV_ETTER_AVSLUTNING",
            "AVSLUTTET_UTEN_AARSAK",
            "MANGLER_AVSLUTNING",
            "MANGLER_TILTAK",
            "MANGLER_VEDTAK",
            "NORSK_MANGLER_I_INTRO",
            "OVERLAPPENDE_PROGRAM",
            "SEN_REGISTRERING",
            "SLUTT_FOR_START",
            "UKJENT_AVSLUTNINGSAARSAK",
            "UKJENT_DELTAKER",
            "UKJENT_KOMMUNE",
            "UKJENT_TILTAKSTYPE",
            "UTGAATT_KOMMUNE",
            "VERSJON_UTE_AV_REKKEFOLGE");

    @Test
    void everyControlOfTheContractIsMade() {
        assertThat(KONTROLLER.avvikstyper()).extracting(Avvikstype::kode).containsAll(KONTRAKTENS);
    }

    @Test
    void controlsStandInCodeOrderAndNoCodeIsUsedTwice() {
        List<String> koder = KONTROLLER.alle().stream().map(Kontroll::kode).toList();
        assertThat(koder).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void codeIsTheNameOfTheClass() {
        assertThat(KONTROLLER.avvikstyper())
                .allSatisfy(type -> assertThat(type.kode().replace("_", ""))
                        .isEqualToIgnoringCase(type.getClass().getSimpleName()));
    }

    @Test
    void numberIsKAndThreeDigits() {
        assertThat(KONTROLLER.avvikstyper())
                .extracting(Avvikstype::nummer)
                .allMatch(nummer -> nummer.matches("K\\d{3}"));
    }

    @Test
    void sameCodeOrNumberTwiceIsNotAccepted() {
        assertThatThrownBy(() -> new Kontroller(List.of(new ManglerTiltak(), new ManglerTiltak())))
                .hasMessage("K003 MANGLER_TILTAK is used twice");
    }

    @Test
    void everyControlAndEveryFieldOfItsFindingHasItsSentence() {
        assertThat(KONTROLLER.avvikstyper())
                .flatMap(type -> Kontrollbeskrivelse.mangler(type, Kontrollbeskrivelse.felter(type)))
                .isEmpty();
    }

    @Test
    void fieldWithoutItsSentenceIsFoundAndToldWhatToWrite() {
        record Glemt(@Felt("Dagen.") LocalDate dag, String aarsak) implements Funn {
            @Override
            public String melding() {
                return aarsak + dag;
            }
        }
        assertThat(Kontrollbeskrivelse.mangler(new ManglerTiltak(), Kontrollbeskrivelse.felter(Glemt.class)))
                .singleElement()
                .asString()
                .contains("@Felt of aarsak");
    }

    @Test
    void everyControlHasAPositiveANegativeAndAnEdgeCase() {
        assertThat(KONTROLLER.avvikstyper()).allSatisfy(type -> {
            Class<?> prove = Class.forName(type.getClass().getName() + "Test");
            assertThat(Arrays.stream(prove.getDeclaredMethods())
                            .filter(metode -> metode.isAnnotationPresent(Test.class)
                                    || metode.isAnnotationPresent(ParameterizedTest.class)))
                    .as(prove.getSimpleName())
                    .hasSizeGreaterThanOrEqualTo(MINST_TRE);
        });
    }

    @Test
    void mendingTellsBothWaysWhereTheyDiffer() {
        assertThat(KONTROLLER.medKode("MANGLER_VEDTAK").orElseThrow().utbedring())
                .startsWith("I NIR: Registrer vedtaket")
                .contains(" I fagsystem: Registrer vedtaket");
    }

    @Test
    void participantInGoodOrderHasNoFindings() {
        Testmappe mappe = med(
                vedtak("V1", TILDELING).fra("2018-01-10"),
                program("P1").fra("2018-01-10").til("2018-05-31").kode("ARBEID_HELTID"),
                tiltak("T1").fra("2018-01-10").til("2018-05-31").kode("NORSKOPPLARING"),
                norsktiltak("T2").fra("2018-01-10"));
        assertThat(mappe.resultat().avvik()).isEmpty();
    }

    @Test
    void noFindingIsMadeTwiceForTheSameRegistrationAndEveryControlFindsSomethingInAMess() {
        List<Avvik> avvik = Kontrolleksempler.mapper()
                .flatMap(mappe -> {
                    List<Avvik> funn = mappe.resultat().avvik();
                    assertThat(funn)
                            .extracting(ett -> List.of(ett.kode(), ett.type(), ett.id()))
                            .doesNotHaveDuplicates();
                    return funn.stream();
                })
                .toList();
        assertThat(avvik)
                .extracting(Avvik::kode)
                .containsAll(KONTROLLER.alle().stream().map(Kontroll::kode).toList());
    }

    @Test
    void findingCarriesTheSeverityAndTheOwnerOfWhatItIsAbout() {
        assertThat(med(program("P1").fra("2017-01-10").til("2018-05-31").kommune("0706"))
                        .avvik(new AvsluttetUtenAarsak()))
                .singleElement()
                .satisfies(avvik -> {
                    assertThat(avvik.kode()).isEqualTo("AVSLUTTET_UTEN_AARSAK");
                    assertThat(avvik.alvorlighet()).isEqualTo(Alvorlighet.FEIL);
                    assertThat(avvik.deltakerId()).isEqualTo(Testmappe.DELTAKER);
                    assertThat(avvik.kommunenummer()).isEqualTo("0706");
                    assertThat(avvik.type()).isEqualTo(Registertype.PROGRAM);
                });
    }

    @Test
    void noControlIsMadeForAShieldedParticipant() {
        assertThat(skjermetMed(Kontrolleksempler.rot()).resultat().avvik()).isEmpty();
    }
}
