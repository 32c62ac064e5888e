package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneendring;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.register.Strukturovergang;
import org.junit.jupiter.api.Test;

/** The municipalities of one year brought to the next one's, with the project's own lists and with an invented country. */
class StrukturovergangTest {
    private static final Kodeverk KODEVERK = Kodelister.PROSJEKTETS.kodeverk();

    @Test
    void whereNothingChangedEveryMunicipalityContinuesAsItself() {
        Strukturovergang overgang = overgang(2018, 2019);
        assertThat(KODEVERK.struktur(slutten(2018)).kommuner())
                .allSatisfy(
                        kommune -> assertThat(overgang.deler(kommune.nummer())).hasSize(1));
        assertThat(overgang.delte()).isEmpty();
    }

    @Test
    void mergedMunicipalitiesContinueAsTheSameOne() {
        assertThat(overgang(2017, 2018).deler("0702")).containsExactly("0715");
        assertThat(overgang(2017, 2018).deler("0714")).containsExactly("0715");
    }

    @Test
    void aSplitMunicipalityContinuesAsEachOfThoseThatGotAPart() {
        assertThat(overgang(2016, 2017).deler("0720")).containsExactly("0704", "0710");
        assertThat(overgang(2016, 2017).delte()).extracting(Kommune::nummer).containsExactly("0720");
        assertThat(overgang(2023, 2024).delte()).extracting(Kommune::nummer).contains("1507");
    }

    @Test
    void everyMunicipalityOfEveryYearContinuesSomewhereInTheNextOne() {
        for (int aar = 2013; aar < 2025; aar++) {
            Strukturovergang overgang = overgang(aar, aar + 1);
            assertThat(KODEVERK.struktur(slutten(aar)).kommuner())
                    .allSatisfy(kommune ->
                            assertThat(overgang.deler(kommune.nummer())).isNotEmpty());
        }
    }

    @Test
    void aNumberThatIsNotOfTheEarlierStructureGoesWhereverItIsUnique() {
        assertThat(overgang(2017, 2018).deler("5001")).containsExactly("5001");
        assertThat(overgang(2017, 2018).deler("9999")).isEmpty();
    }

    @Test
    void oneThatKeepsItsNumberWhileAPartGoesAwayIsSplit() {
        Strukturovergang overgang = oppdiktet(List.of(new Kommuneendring(LocalDate.of(2018, 1, 1), "1101", "1102")));
        assertThat(overgang.deler("1101")).containsExactly("1101", "1102");
        assertThat(overgang.deler("1102")).containsExactly("1102");
        assertThat(overgang.delte()).extracting(Kommune::nummer).containsExactly("1101");
    }

    @Test
    void changesOfOneDayHappenAtOnceAndThoseOfSeveralDaysAfterEachOther() {
        LocalDate forst = LocalDate.of(2018, 1, 1);
        assertThat(oppdiktet(List.of(
                                new Kommuneendring(forst, "1103", "1104"), new Kommuneendring(forst, "1104", "1101")))
                        .deler("1103"))
                .as("1104 of the day before is another municipality")
                .containsExactly("1101");
        assertThat(oppdiktet(List.of(
                                new Kommuneendring(forst, "1103", "1104"),
                                new Kommuneendring(forst.plusMonths(6), "1104", "1101"),
                                new Kommuneendring(forst.plusMonths(6), "1104", "1102")))
                        .deler("1103"))
                .containsExactly("1101", "1102");
    }

    /** 1101 and 1102 exist throughout, 1103 until 2018, 1104 never at the end of a year. */
    private static Strukturovergang oppdiktet(List<Kommuneendring> endringer) {
        LocalDate start = LocalDate.of(2013, 1, 1);
        List<Kommune> kommuner = List.of(
                new Kommune("1101", "A", "11", new Gyldighet(start, null)),
                new Kommune("1102", "B", "11", new Gyldighet(start, null)),
                new Kommune("1103", "C", "11", new Gyldighet(start, LocalDate.of(2018, 1, 1))));
        return new Strukturovergang(
                new Kommunestruktur(slutten(2017), kommuner, endringer),
                new Kommunestruktur(slutten(2018), kommuner, endringer),
                endringer);
    }

    private static Strukturovergang overgang(int fra, int til) {
        return new Strukturovergang(
                KODEVERK.struktur(slutten(fra)),
                KODEVERK.struktur(slutten(til)),
                KODEVERK.kommuneendringer(slutten(fra), slutten(til)));
    }

    private static LocalDate slutten(int aar) {
        return LocalDate.of(aar, 12, 31);
    }
}
