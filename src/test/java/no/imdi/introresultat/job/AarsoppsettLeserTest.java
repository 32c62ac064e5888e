package no.imdi.introresultat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.disclosure.Vekter;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Andelsgrenser;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett.Innstilling;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year's file: what it says, and what is refused by file, line and key. */
class AarsoppsettLeserTest {
    private static final Ressurser RESSURSER = new Ressurser(Path.of(""));
    private static final AarsoppsettLeser LESER =
            new AarsoppsettLeser(new KodeverkLeser(RESSURSER).les(), Kontrollfinner.finn());
    private static final String KOMMUNE = "kommunenummer: '0301'";
    private static final String PROGRAM = "type: program, id: P-1";

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void everyShippedYearIsAccepted(int aar) {
        assertThat(Aarsoppsett.les(RESSURSER, aar).standard()).isFalse();
    }

    @Test
    void dispensationsForAMunicipalityAndForOneRegistrationAreRead() {
        assertThat(les(dispensasjoner(dispensasjon(KOMMUNE, "2019-03-15"), dispensasjon(PROGRAM, "2019-03-08")))
                        .frist()
                        .dispensasjoner())
                .containsExactly(
                        new Dispensasjon("S-1", "0301", null, null, LocalDate.of(2019, 3, 15), "Leder", "Feil i NIR."),
                        new Dispensasjon(
                                "S-1",
                                null,
                                Registertype.PROGRAM,
                                "P-1",
                                LocalDate.of(2019, 3, 8),
                                "Leder",
                                "Feil i NIR."));
    }

    @Test
    void weightsOfWhatIsToBeSparedAreRead() {
        assertThat(les("resultataar: 2018\nprikk_viktighet:\n  total: 2\n  storrelse: 0\n")
                        .prikkeregler()
                        .vekter())
                .isEqualTo(new Vekter(100, 2, 200, 3, 0));
        assertThat(les("resultataar: 2018\n").prikkeregler().vekter()).isEqualTo(Vekter.STANDARD);
        avvises("resultataar: 2018\nprikk_viktighet:\n  total: 0\n").hasMessageStartingWith("aar.yaml linje 3: total:");
        avvises("resultataar: 2018\nprikk_viktighet:\n  land: 3\n").hasMessageStartingWith("aar.yaml linje 3:");
    }

    @Test
    void municipalityThatIsNoMoreMayHaveADispensation() {
        assertThat(les(dispensasjoner(dispensasjon("kommunenummer: '0706'", "2019-03-15")))
                        .frist()
                        .dispensasjoner())
                .hasSize(1);
    }

    @Test
    void unknownMunicipalityIsRefusedByItsLine() {
        avvises(dispensasjoner(dispensasjon(KOMMUNE, "2019-03-15"), dispensasjon("kommunenummer: 9999", "2019-03-15")))
                .hasMessage("aar.yaml linje 4: kommunenummer: «9999» har aldri vært en kommune i kodelisten; rett"
                        + " nummeret.");
    }

    @Test
    void municipalityWithTwoDispensationsIsRefusedByTheSecondsLine() {
        avvises(dispensasjoner(dispensasjon(KOMMUNE, "2019-03-15"), dispensasjon(KOMMUNE, "2019-04-01")))
                .hasMessage(
                        "aar.yaml linje 4: kommunenummer: kommune «0301» har en dispensasjon fra før; behold den som"
                                + " gjelder.");
    }

    @Test
    void registrationWithTwoDispensationsIsRefusedAndItsIdIsNotShown() {
        avvises(dispensasjoner(dispensasjon(PROGRAM, "2019-03-15"), dispensasjon(PROGRAM, "2019-04-01")))
                .hasMessage(
                        "aar.yaml linje 4: id: registreringen har en dispensasjon fra før; behold den som gjelder.");
    }

    @Test
    void programmeAndMeasureOfTheSameIdAreTwoRegistrations() {
        assertThat(les(dispensasjoner(
                                dispensasjon(PROGRAM, "2019-03-15"),
                                dispensasjon("type: tiltak, id: P-1", "2019-03-15")))
                        .frist()
                        .dispensasjoner())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-27, frist: 2019-02-27 er før den nasjonale fristen 2019-02-28.",
        "2020-01-01, frist: 2020-01-01 er for sent; en dispensasjon kan ikke vare lenger enn til 2019-12-31.",
        "15.03.2019, frist: «15.03.2019» er ikke en dato på formen åååå-mm-dd."
    })
    void deadlineThatCannotBeMeantIsRefused(String frist, String melding) {
        avvises(dispensasjoner(dispensasjon(KOMMUNE, frist))).hasMessage("aar.yaml linje 3: " + melding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-28", "2019-12-31"})
    void firstAndLastDeadlineThatMakeSenseAreAccepted(String frist) {
        assertThat(les(dispensasjoner(dispensasjon(KOMMUNE, frist))).frist().sisteCutoff())
                .isEqualTo(LocalDate.parse(frist)
                        .plusDays(1)
                        .atStartOfDay(ZoneId.of("Europe/Oslo"))
                        .toInstant());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kommunenummer: '0301', frist: 2019-03-15, godkjent_av: L, begrunnelse: B} | nøkkelen «sak» mangler; legg"
                        + " den til.",
                "{sak: '', kommunenummer: '0301', frist: 2019-03-15, godkjent_av: L, begrunnelse: B} | nøkkelen «sak»"
                        + " mangler; legg den til.",
                "{sak: S, kommunenummer: '0301', frist: 2019-03-15, begrunnelse: B} | nøkkelen «godkjent_av» mangler; legg"
                        + " den til.",
                "{sak: S, kommunenummer: '0301', frist: 2019-03-15, godkjent_av: L} | nøkkelen «begrunnelse» mangler; legg"
                        + " den til.",
                "{sak: S, kommunenummer: '0301', godkjent_av: L, begrunnelse: B} | nøkkelen «frist» mangler; legg den til.",
                "{sak: S, frist: 2019-03-15, godkjent_av: L, begrunnelse: B} | sak: en dispensasjon gjelder enten et"
                        + " «kommunenummer» eller «type» og «id».",
                "{sak: S, type: deltaker, id: D1, frist: 2019-03-15, godkjent_av: L, begrunnelse: B} | type: «deltaker» er"
                        + " ikke program, vedtak eller tiltak.",
                "{sak: S, type: program, id: 'P 1', frist: 2019-03-15, godkjent_av: L, begrunnelse: B} | id: id-en skal ha 1"
                        + " til 32 tegn blant A–Z, a–z, 0–9 og -."
            })
    void incompleteDispensationIsRefused(String dispensasjon, String melding) {
        avvises(dispensasjoner(dispensasjon))
                .hasMessageStartingWith("aar.yaml linje 3")
                .hasMessageEndingWith(melding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-30", "2020-01-01"})
    void nationalDeadlineFarFromTheYearIsRefused(String frist) {
        avvises("resultataar: 2018\nfrist: " + frist + "\n")
                .hasMessage("aar.yaml linje 2: frist: " + frist + " er ikke fra 2018-12-31 til 2019-12-31.");
    }

    @Test
    void settingsOfAControlAreRead() {
        assertThat(
                        les("resultataar: 2018\nkontroller:\n  MANGLER_TILTAK:\n    alvorlighet: FEIL\n    advarsel_over: 5,5 %\n"
                                        + "    stopp_over: 25\n  SEN_REGISTRERING: {av: true}\n")
                                .kontroller()
                                .innstillinger())
                .containsOnly(
                        Map.entry(
                                "MANGLER_TILTAK",
                                new Innstilling(
                                        false,
                                        Alvorlighet.FEIL,
                                        new Andelsgrenser(new BigDecimal("5.5"), new BigDecimal("25")))),
                        Map.entry("SEN_REGISTRERING", new Innstilling(true, null, Andelsgrenser.INGEN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alvorlighet: KRISE | alvorlighet: «KRISE» er verken FEIL, ADVARSEL eller INFO.",
                "alvorlighet: feil | alvorlighet: «feil» er verken FEIL, ADVARSEL eller INFO.",
                "av: ja | av: «ja» er verken true eller false.",
                "advarsel_over: mange | advarsel_over: «mange» er ikke en prosent fra 0 til 100 med høyst to desimaler.",
                "stopp_over: 100,01 | stopp_over: «100,01» er ikke en prosent fra 0 til 100 med høyst to desimaler.",
                "stopp_over: -1 | stopp_over: «-1» er ikke en prosent fra 0 til 100 med høyst to desimaler.",
                "stopp_over: 1.234 | stopp_over: «1.234» er ikke en prosent fra 0 til 100 med høyst to desimaler."
            })
    void unknownWordOrNumberInAControlsSettingsIsRefusedByItsLine(String innstilling, String melding) {
        avvises("resultataar: 2018\nkontroller:\n  MANGLER_TILTAK:\n    " + innstilling + "\n")
                .hasMessage("aar.yaml linje 4: " + melding);
    }

    @Test
    void limitToStopBelowTheLimitToWarnIsRefused() {
        avvises("resultataar: 2018\nkontroller:\n  MANGLER_TILTAK:\n    advarsel_over: 10\n    stopp_over: 9.99\n")
                .hasMessage("aar.yaml linje 5: stopp_over: grensen for å stoppe er lavere enn grensen for å advare; hev"
                        + " den.");
    }

    @Test
    void unknownControlIsRefusedByItsLineAndTheKnownOnesAreNamed() {
        avvises("resultataar: 2018\nkontroller:\n  MANGLER_TILTAK:\n    av: true\n  MANGLER_ALT:\n    av: true\n")
                .hasMessageStartingWith(
                        "aar.yaml linje 5: nøkkelen «MANGLER_ALT» er ukjent; kjente nøkler er AARSAK_UTEN")
                .hasMessageContaining("UKJENT_DELTAKER");
    }

    @Test
    void controlsThatAreNoMappingAreRefused() {
        avvises("resultataar: 2018\nkontroller: av\n")
                .hasMessage("aar.yaml linje 2: kontroller: her skal det stå nøkler og verdier.");
        avvises("resultataar: 2018\nkontroller:\n  MANGLER_TILTAK: av\n")
                .hasMessage("aar.yaml linje 3: MANGLER_TILTAK: her skal det stå nøkler og verdier.");
    }

    @Test
    void misspeltKeyIsRefusedByItsOwnLine() {
        avvises("resultataar: 2018\ndispensasjonar:\n  - sak: S\n")
                .hasMessageStartingWith(
                        "aar.yaml linje 2: nøkkelen «dispensasjonar» er ukjent; kjente nøkler er begrunnelse,");
    }

    @Test
    void limitsAreNoPartOfWhatTheFiguresGoByAndEverythingElseIs() {
        Set<String> grenser = Set.of("advarsel_over", "stopp_over");
        String uten = innhold("a: 1\nkontroller:\n  X: {av: true}\n", grenser);

        assertThat(innhold("# note\na: 1\nkontroller:\n  X:\n    av: true\n    stopp_over: 3\n", grenser))
                .isEqualTo(uten);
        assertThat(innhold("a: 1\nkontroller:\n  X: {av: false}\n", grenser)).isNotEqualTo(uten);
        assertThat(innhold("a: 2\nkontroller:\n  X: {av: true}\n", grenser)).isNotEqualTo(uten);
        assertThat(innhold("a: '1,b:1'\n", grenser)).isNotEqualTo(innhold("a: 1\nb: 1\n", grenser));
    }

    private static String innhold(String yaml, Set<String> uten) {
        return Yamlfelt.les("aar.yaml", yaml).innholdUten(uten);
    }

    private static String dispensasjon(String omfang, String frist) {
        return "{sak: S-1, " + omfang + ", frist: " + frist + ", godkjent_av: Leder, begrunnelse: Feil i NIR.}";
    }

    private static String dispensasjoner(String... alle) {
        return "resultataar: 2018\ndispensasjoner:\n  - " + String.join("\n  - ", alle) + "\n";
    }

    private static Aarsoppsett les(String innhold) {
        return LESER.les(2018, "aar.yaml", innhold);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> avvises(String innhold) {
        return assertThatThrownBy(() -> les(innhold)).isInstanceOf(RefusedException.class);
    }
}
