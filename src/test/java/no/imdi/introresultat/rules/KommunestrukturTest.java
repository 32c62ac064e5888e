package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommuneplassering;
import no.imdi.introresultat.register.Kommunestruktur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Municipality numbers of any time brought to one date's structure, with the project's own lists (rule 7). */
class KommunestrukturTest {
    private static final Kodeverk KODEVERK = Kodelister.PROSJEKTETS.kodeverk();

    @ParameterizedTest
    @CsvSource({
        "2013, 428",
        "2016, 428",
        "2017, 426",
        "2018, 422",
        "2019, 422",
        "2020, 356",
        "2023, 356",
        "2024, 357",
        "2025, 357"
    })
    void theStructureHasAsManyMunicipalitiesAsNorwayHad(int aar, int antall) {
        assertThat(struktur(aar).kommuner()).hasSize(antall);
    }

    @Test
    void aNumberThatIsValidStands() {
        assertThat(struktur(2018).plasser("1103")).isEqualTo(new Kommuneplassering("1103", false));
        assertThat(struktur(2016).plasser("0720")).isEqualTo(new Kommuneplassering("0720", false));
    }

    @Test
    void anExpiredNumberFollowsItsOnlySuccessor() {
        assertThat(struktur(2018).plasser("1601")).isEqualTo(new Kommuneplassering("5001", true));
        assertThat(struktur(2020).plasser("0706")).isEqualTo(new Kommuneplassering("3804", true));
    }

    @Test
    void aNumberOlderThanTheListIsFollowedThroughSeveralChanges() {
        assertThat(struktur(2013).plasser("1901").nummer()).isEqualTo("1903");
        assertThat(struktur(2020).plasser("1901").nummer()).isEqualTo("5402");
        assertThat(struktur(2024).plasser("1915").nummer()).isEqualTo("5503");
    }

    @ParameterizedTest
    @CsvSource({"2017, 0720", "2020, 5012", "2020, 1850", "2024, 1507"})
    void aNumberThatWasSplitHasNoPlaceAfterwards(int aar, String nummer) {
        assertThat(struktur(aar).plasser(nummer)).isEqualTo(Kommuneplassering.UKJENT);
        assertThat(struktur(aar - 1).plasser(nummer).nummer()).isEqualTo(nummer);
    }

    @Test
    void aNumberThatIsOnlyValidLaterFollowsItsOnlyPredecessorBack() {
        assertThat(struktur(2019).plasser("5401")).isEqualTo(new Kommuneplassering("1902", true));
        assertThat(struktur(2019).plasser("5501")).isEqualTo(new Kommuneplassering("1902", true));
    }

    @Test
    void aMergedNumberHasNoPlaceBeforeTheMerger() {
        assertThat(struktur(2019).plasser("1507")).isEqualTo(Kommuneplassering.UKJENT);
        assertThat(struktur(2018).plasser("5055")).isEqualTo(Kommuneplassering.UKJENT);
    }

    @Test
    void whatIsNoNumberHasNoPlace() {
        assertThat(struktur(2018).plasser("9999").kjent()).isFalse();
        assertThat(struktur(2018).plasser("").kjent()).isFalse();
        assertThat(struktur(2018).plasser(null).kjent()).isFalse();
    }

    @Test
    void onlyOsloHasDistrictsAndAnInvalidOneIsUnspecified() {
        assertThat(KODEVERK.bydelI("0301", "030101")).isEqualTo("030101");
        assertThat(KODEVERK.bydelI("0301", "030199")).isEqualTo("030199");
        assertThat(KODEVERK.bydelI("0301", "030118")).isEqualTo("030199");
        assertThat(KODEVERK.bydelI("0301", null)).isEqualTo("030199");
        assertThat(KODEVERK.bydelI("1103", "030101")).isNull();
    }

    private static Kommunestruktur struktur(int aar) {
        return KODEVERK.struktur(LocalDate.of(aar, 12, 31));
    }
}
