package no.imdi.introresultat.publication;

import static no.imdi.introresultat.publication.Deltakerendring.UKJENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.imdi.introresultat.publication.Deltakerendring.Grunn;
import no.imdi.introresultat.publication.Deltakerkonsekvens.Utfallsbilde;
import no.imdi.introresultat.rules.Utfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a participant counts in another way in one run than in another. */
class DeltakerendringTest {
    private static final LocalDate JUNI = LocalDate.of(2018, 6, 30);
    private static final Utfallsbilde UTEN = base("0301", "IKKE_REGISTRERT", JUNI, false);
    private static final Utfallsbilde ARBEID = base("0301", "ARBEID_HELTID", JUNI, false);

    @Test
    void oneWhoCountsTheSameHasNoReason() {
        assertThat(grunner(ARBEID, ARBEID)).isEmpty();
        assertThat(grunner(UKJENT, UKJENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IKKE_AVSLUTTET, NY_AVSLUTNING",
        "FORTSATT_I_PROGRAM, NY_AVSLUTNING",
        "GJENINNTRAADT, NY_AVSLUTNING",
        "AARSAK_UTENFOR_GRUNNLAG, AARSAK_RETTET"
    })
    void oneWhoHasComeIntoTheBaseIsANewEndingUnlessItWasTheReasonThatKeptThemOut(Utfall da, Grunn grunn) {
        assertThat(grunner(ute(da), ARBEID)).containsExactly(grunn);
    }

    @ParameterizedTest
    @CsvSource({
        "IKKE_AVSLUTTET, AVSLUTNING_SLETTET",
        "FORTSATT_I_PROGRAM, NYTT_PROGRAM",
        "GJENINNTRAADT, NYTT_PROGRAM",
        "AARSAK_UTENFOR_GRUNNLAG, AARSAK_RETTET"
    })
    void oneWhoHasLeftTheBaseHasTheReasonForBeingOut(Utfall naa, Grunn grunn) {
        assertThat(grunner(ARBEID, ute(naa))).containsExactly(grunn);
    }

    @Test
    void aReasonIsAddedCorrectedOrDeleted() {
        assertThat(grunner(UTEN, ARBEID)).containsExactly(Grunn.AARSAK_LAGT_TIL);
        assertThat(grunner(ARBEID, base("0301", "HOYERE_UTDANNING", JUNI, false)))
                .containsExactly(Grunn.AARSAK_RETTET);
        assertThat(grunner(ARBEID, UTEN)).containsExactly(Grunn.AARSAK_SLETTET);
    }

    @Test
    void anAutomaticEndingThatIsRegisteredOnTheSameDayIsACorrectedEnd() {
        assertThat(grunner(base("0301", "IKKE_REGISTRERT", JUNI, true), ARBEID))
                .containsExactly(Grunn.AARSAK_LAGT_TIL, Grunn.SLUTT_RETTET);
        assertThat(grunner(ARBEID, base("0301", "ARBEID_HELTID", JUNI.plusDays(1), false)))
                .containsExactly(Grunn.SLUTT_RETTET);
    }

    @Test
    void oneWhoIsCountedInAnotherMunicipalityTouchesBoth() {
        Deltakerendring flyttet = new Deltakerendring("D1", ARBEID, base("1103", "ARBEID_HELTID", JUNI, false));
        assertThat(flyttet.grunner()).containsExactly(Grunn.FLYTTET);
        assertThat(flyttet.kommuner()).containsExactly("0301", "1103");
    }

    @Test
    void oneWhoseMunicipalityHasBecomeKnownTouchesThatOneAlone() {
        Deltakerendring funnet = new Deltakerendring("D1", base(null, "ARBEID_HELTID", JUNI, false), ARBEID);
        assertThat(funnet.grunner()).containsExactly(Grunn.FLYTTET);
        assertThat(funnet.kommuner()).containsExactly("0301");
    }

    @Test
    void takingPartElsewhereIsAReasonAndMeasuresAreNot() {
        Utfallsbilde oslo = deltok("0301", List.of("arbeid"));
        assertThat(grunner(oslo, deltok("0301", List.of()))).isEmpty();
        assertThat(grunner(UKJENT, oslo)).containsExactly(Grunn.DELTAKELSE);
        Deltakerendring flyttet = new Deltakerendring("D1", oslo, deltok("1103", List.of()));
        assertThat(flyttet.grunner()).containsExactly(Grunn.DELTAKELSE);
        assertThat(flyttet.kommuner()).containsExactly("0301", "1103");
    }

    @Test
    void oneWhoIsNotInTheOtherRegisterAtAllIsNewOrDeleted() {
        assertThat(grunner(UKJENT, ARBEID)).containsExactly(Grunn.NY_AVSLUTNING);
        assertThat(grunner(ARBEID, UKJENT)).containsExactly(Grunn.AVSLUTNING_SLETTET);
    }

    private static java.util.Set<Grunn> grunner(Utfallsbilde da, Utfallsbilde naa) {
        return new Deltakerendring("D1", da, naa).grunner();
    }

    private static Utfallsbilde base(String kommune, String aarsak, LocalDate slutt, boolean automatisk) {
        return new Utfallsbilde(Utfall.I_GRUNNLAG, kommune, aarsak, slutt, automatisk, false, null, List.of());
    }

    private static Utfallsbilde ute(Utfall utfall) {
        return new Utfallsbilde(utfall, null, null, null, false, false, null, List.of());
    }

    private static Utfallsbilde deltok(String kommune, List<String> kategorier) {
        return new Utfallsbilde(Utfall.IKKE_AVSLUTTET, null, null, null, false, true, kommune, kategorier);
    }
}
