package no.imdi.introresultat.rules.kontroll;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.introresultat.register.Registertype;
import org.junit.jupiter.api.Test;

/** What is found of a rejected row; that exactly those rows are rejected is the freeze's test. */
class UkjentDeltakerTest {
    private final UkjentDeltaker ukjentDeltaker = new UkjentDeltaker();

    @Test
    void rejectedRegistrationOfAnUnknownParticipantIsAFinding() {
        assertThat(ukjentDeltaker.avvik(Registertype.TILTAK, "T1", "D9", "0301"))
                .isEqualTo(new Avvik(
                        "UKJENT_DELTAKER",
                        Alvorlighet.FEIL,
                        "D9",
                        "0301",
                        Registertype.TILTAK,
                        "T1",
                        "Deltakeren finnes ikke i uttrekket. Ventet et deltakernummer fra deltaker.csv."));
    }

    @Test
    void registrationWithoutAMunicipalityIsAFindingWithoutOne() {
        assertThat(ukjentDeltaker.avvik(Registertype.PROGRAM, "P1", "D9", null).kommunenummer())
                .isNull();
    }

    @Test
    void itIsNoControlOfAParticipantsRegistrations() {
        assertThat(ukjentDeltaker).isNotInstanceOf(Kontroll.class);
    }
}
