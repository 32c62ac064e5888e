package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.register.Vedtakstype.TILDELING;
import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testmappe.skjermetMed;
import static no.imdi.introresultat.rules.kontroll.Testrad.norsktiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Registertype;
import org.junit.jupiter.api.Test;

class KontrollerTest {
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
        assertThat(Kontroller.avvikstyper()).extracting(Avvikstype::kode).containsAll(KONTRAKTENS);
    }

    @Test
    void controlsStandInCodeOrderAndNoCodeIsUsedTwice() {
        List<String> koder = Kontroller.alle().stream().map(Kontroll::kode).toList();
        assertThat(koder).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void codeIsTheNameOfTheClass() {
        assertThat(Kontroller.avvikstyper())
                .allSatisfy(type -> assertThat(type.kode().replace("_", ""))
                        .isEqualToIgnoringCase(type.getClass().getSimpleName()));
    }

    @Test
    void everyControlTellsWhatIsWrongAndHowToMendItInWholeSentences() {
        assertThat(Kontroller.avvikstyper()).allSatisfy(type -> {
            assertThat(type.tekst()).matches("[A-ZÆØÅ].*\\.").doesNotContain("  ");
            assertThat(type.utbedring()).matches("[A-ZÆØÅ].*\\.").doesNotContain("  ");
            assertThat(type.regel().orElse("Ingen.")).matches("[A-ZÆØÅ].*\\.").doesNotContain("  ");
        });
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
        List<Avvik> avvik = Stream.of(med(rot()), med(utenTiltak()))
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
                .containsAll(Kontroller.alle().stream().map(Kontroll::kode).toList());
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
        assertThat(skjermetMed(rot()).resultat().avvik()).isEmpty();
    }

    @Test
    void rejectedRegistrationOfAnUnknownParticipantIsAFinding() {
        assertThat(new UkjentDeltaker().avvik(Registertype.TILTAK, "T1", "D9", "0301"))
                .isEqualTo(new Avvik(
                        "UKJENT_DELTAKER",
                        Alvorlighet.FEIL,
                        "D9",
                        "0301",
                        Registertype.TILTAK,
                        "T1",
                        "Deltakeren finnes ikke i uttrekket. Ventet et deltakernummer fra deltaker.csv."));
    }

    private static Testrad[] rot() {
        return new Testrad[] {
            program("P1").fra("2015-06-01").kode("FINNES_IKKE").kommune("9999"),
            program("P2").fra("2017-06-01").til("2018-06-30").kommune("0706"),
            program("P3").fra("2018-06-01").til("2018-05-01"),
            program("P4"),
            program("P5").fra("2018-06-01").planlagt("2018-05-01"),
            tiltak("T1").fra("2018-02-01").kode("FINNES_IKKE").registrert("2018-10-01"),
            tiltak("T1").fra("2018-02-01").kode("FINNES_IKKE").versjon(2).registrert("2018-09-01"),
            norsktiltak("T2").fra("2018-02-01")
        };
    }

    private static Testrad[] utenTiltak() {
        return new Testrad[] {program("P1").fra("2018-02-01"), program("P2").fra("2018-03-01")};
    }
}
