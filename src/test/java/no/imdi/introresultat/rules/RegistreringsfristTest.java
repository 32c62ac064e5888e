package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Versjon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deadline, its cutoff and who has a later one (contract section 2). */
class RegistreringsfristTest {

    @Test
    void theNormalDeadlineIsThe28thOfFebruaryAlsoInALeapYear() {
        assertThat(Registreringsfrist.normal(2018).dato()).isEqualTo("2019-02-28");
        assertThat(Registreringsfrist.normal(2019).dato()).isEqualTo("2020-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-28, 2019-02-28T23:00:00Z",
        "2020-02-28, 2020-02-28T23:00:00Z",
        "2020-02-29, 2020-02-29T23:00:00Z",
        "2018-12-31, 2018-12-31T23:00:00Z",
        "2019-03-30, 2019-03-30T23:00:00Z",
        "2019-03-31, 2019-03-31T22:00:00Z",
        "2019-10-26, 2019-10-26T22:00:00Z",
        "2019-10-27, 2019-10-27T23:00:00Z"
    })
    void theCutoffIsTheNorwegianMidnightAfterTheDeadline(LocalDate dato, Instant cutoff) {
        assertThat(frist(dato).cutoff()).isEqualTo(cutoff);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-28T23:59:59.999+01:00, true",
        "2019-02-28T23:59:59.999999+01:00, true",
        "2019-03-01T00:00:00+01:00, false",
        "2019-02-28T22:59:59.999Z, true",
        "2019-02-28T23:00:00Z, false",
        "2019-02-28T23:30:00Z, false",
        "2019-03-01T04:29:59+05:30, true",
        "2019-03-01T04:30:00+05:30, false",
        "2019-02-28T17:59:59-05:00, true",
        "2019-02-28T18:00:00-05:00, false"
    })
    void whatIsBeforeTheCutoffCountsInWhateverOffsetItIsWritten(OffsetDateTime registrert, boolean teller) {
        assertThat(registrert
                        .toInstant()
                        .isBefore(frist(LocalDate.of(2019, 2, 28)).cutoff()))
                .isEqualTo(teller);
    }

    @Test
    void theLatestCutoffInForceIncludesTheDispensations() {
        assertThat(frist(LocalDate.of(2019, 2, 28)).sisteCutoff()).isEqualTo("2019-02-28T23:00:00Z");
        assertThat(frist(
                                LocalDate.of(2019, 2, 28),
                                kommune("S1", "1103", "2019-03-15"),
                                kommune("S2", "0301", "2019-04-01"))
                        .sisteCutoff())
                .isEqualTo("2019-04-01T22:00:00Z");
        assertThat(frist(LocalDate.of(2019, 2, 28), kommune("S1", "1103", "2019-01-15"))
                        .sisteCutoff())
                .isEqualTo("2019-02-28T23:00:00Z");
    }

    @Test
    void theLatestOfTheDeadlinesThatConcernAVersionHoldsAndNamesItsCase() {
        Registreringsfrist frist = frist(
                LocalDate.of(2019, 2, 28),
                kommune("S1", "1103", "2019-03-10"),
                registrering("S2", Registertype.PROGRAM, "P1", "2019-03-20"),
                kommune("S3", "1103", "2019-03-15"));
        assertThat(frist.gjeldendeFor(Registertype.PROGRAM, versjon("P1", "1103"))
                        .sak())
                .isEqualTo("S2");
        assertThat(frist.gjeldendeFor(Registertype.PROGRAM, versjon("P2", "1103"))
                        .sak())
                .isEqualTo("S3");
        assertThat(frist.gjeldendeFor(Registertype.VEDTAK, versjon("P1", "1103"))
                        .dato())
                .isEqualTo("2019-03-15");
        assertThat(frist.gjeldendeFor(Registertype.VEDTAK, versjon("P1", "0301"))
                        .sak())
                .isNull();
    }

    @Test
    void aVersionWithoutAMunicipalityHasNoMunicipalitysDispensation() {
        Registreringsfrist frist = frist(LocalDate.of(2019, 2, 28), kommune("S1", "1103", "2019-03-10"));
        assertThat(frist.gjeldendeFor(Registertype.PROGRAM, versjon("P1", null)))
                .isEqualTo(new Gjeldendefrist(LocalDate.of(2019, 2, 28), Instant.parse("2019-02-28T23:00:00Z"), null));
    }

    private static Registreringsfrist frist(LocalDate dato, Dispensasjon... dispensasjoner) {
        return new Registreringsfrist(dato, null, null, List.of(dispensasjoner));
    }

    private static Dispensasjon kommune(String sak, String kommunenummer, String frist) {
        return new Dispensasjon(sak, kommunenummer, null, null, LocalDate.parse(frist), "leder", "grunn");
    }

    private static Dispensasjon registrering(String sak, Registertype type, String id, String frist) {
        return new Dispensasjon(sak, null, type, id, LocalDate.parse(frist), "leder", "grunn");
    }

    private static Versjon versjon(String id, String kommunenummer) {
        return new Versjon(id, 1, "D1", kommunenummer, Operasjon.NY, Instant.EPOCH, Kilde.NIR);
    }

    @Test
    void theLastDayToMendSomethingIsTheLatestOfTheDeadlineAndItsDispensations() {
        LocalDate nasjonal = LocalDate.of(2019, 2, 28);
        Registreringsfrist frist = new Registreringsfrist(
                nasjonal,
                null,
                null,
                List.of(
                        new Dispensasjon("S-1", "1103", null, null, LocalDate.of(2019, 3, 5), "L", "B"),
                        new Dispensasjon(
                                "S-2", null, Registertype.PROGRAM, "P1", LocalDate.of(2019, 3, 20), "L", "B")));

        assertThat(frist.sisteDag(Registertype.PROGRAM, "P2", "0301")).isEqualTo(nasjonal);
        assertThat(frist.sisteDag(Registertype.TILTAK, "P1", "1103")).isEqualTo(LocalDate.of(2019, 3, 5));
        assertThat(frist.sisteDag(Registertype.PROGRAM, "P1", "1103")).isEqualTo(LocalDate.of(2019, 3, 20));
        assertThat(frist.sisteDag(null, null, "1103"))
                .as("what concerns the participant as a whole")
                .isEqualTo(LocalDate.of(2019, 3, 5));
        assertThat(frist.sisteDag(null, null, null)).isEqualTo(nasjonal);
    }
}
