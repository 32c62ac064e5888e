package no.imdi.introresultat.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneendring;
import no.imdi.introresultat.register.Naringsregion;
import no.imdi.introresultat.register.Strukturovergang;
import org.junit.jupiter.api.Test;

/**
 * Last year's persons in this year's regions. Of the old municipalities A and B became C; D was split between E and F of the
 * same county, and G between F and H of another county.
 */
class RegionovergangTest {
    private static final String TABELL = "intro_deltakere";
    private static final LocalDate SKIFTE = LocalDate.of(2018, 1, 1);
    private static final Kodeverk KODEVERK = kodeverk();
    private static final Regioninndeling INNDELING =
            new Regioninndeling(KODEVERK, KODEVERK.struktur(LocalDate.of(2018, 12, 31)));
    private static final Regionovergang OVERGANG = new Regionovergang(
            INNDELING,
            new Strukturovergang(
                    KODEVERK.struktur(LocalDate.of(2017, 12, 31)),
                    KODEVERK.struktur(LocalDate.of(2018, 12, 31)),
                    KODEVERK.kommuneendringer(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 12, 31))));

    @Test
    void mergedMunicipalitiesAreAddedUp() {
        Resultattall tall = tall(gruppe("1101", 3), gruppe("1102", 4));
        assertThat(antall(tall, Niva.KOMMUNE, "1103")).isEqualTo(7);
        assertThat(antall(tall, Niva.FYLKE, "11")).isEqualTo(7);
        assertThat(antall(tall, Niva.FYLKE, "00")).isEqualTo(7);
        assertThat(OVERGANG.brudd(region(Niva.KOMMUNE, "1103"))).isEmpty();
    }

    @Test
    void thoseOfASplitMunicipalityAreCountedOnlyWhereAllItsPartsLie() {
        Resultattall tall = tall(gruppe("1104", 5));
        assertThat(antall(tall, Niva.KOMMUNE, "1105")).isZero();
        assertThat(antall(tall, Niva.KOMMUNE, "1106")).isZero();
        assertThat(antall(tall, Niva.NARINGSREGION, "9101")).isZero();
        assertThat(antall(tall, Niva.FYLKE, "11")).isEqualTo(5);
        assertThat(antall(tall, Niva.FYLKE, "00")).isEqualTo(5);
    }

    @Test
    void bothTheNewOneAndTheOneThatGotAPartHaveABrokenSeriesAndNameWhatWasSplit() {
        assertThat(OVERGANG.brudd(region(Niva.KOMMUNE, "1105"))).containsExactly("D");
        assertThat(OVERGANG.brudd(region(Niva.KOMMUNE, "1106"))).containsExactly("D", "G");
        assertThat(OVERGANG.brudd(region(Niva.KOMMUNE, "1208"))).containsExactly("G");
        assertThat(OVERGANG.brudd(region(Niva.NARINGSREGION, "9101"))).containsExactly("D");
    }

    @Test
    void aSplitAcrossACountyBorderBreaksTheCountiesToo() {
        assertThat(OVERGANG.brudd(region(Niva.FYLKE, "11"))).containsExactly("G");
        assertThat(OVERGANG.brudd(region(Niva.FYLKE, "12"))).containsExactly("G");
        assertThat(OVERGANG.brudd(INNDELING.heleLandet())).isEmpty();
        assertThat(antall(tall(gruppe("1107", 6)), Niva.FYLKE, "00")).isEqualTo(6);
    }

    @Test
    void oneWithoutAPlaceIsCountedInTheWholeCountryOnly() {
        Resultattall tall = tall(gruppe(null, 2), gruppe("9999", 1));
        assertThat(antall(tall, Niva.FYLKE, "00")).isEqualTo(3);
        assertThat(INNDELING.regioner(Niva.KOMMUNE))
                .allSatisfy(kommune ->
                        assertThat(antall(tall, Niva.KOMMUNE, kommune.nummer())).isZero());
    }

    private static Resultattall tall(Gruppetall... grupper) {
        Tabell tabell = new Tabell(TABELL, "", List.of(new Kategori("alle", "Alle")));
        return new Resultattall(List.of(tabell), INNDELING, List.of(grupper), OVERGANG);
    }

    private static int antall(Resultattall tall, Niva niva, String region) {
        return tall.antall(new Cellenokkel(TABELL, niva, region, Tabell.ALLE, Kjonnsgruppe.ALLE));
    }

    private static Region region(Niva niva, String nummer) {
        return INNDELING.regioner(niva).stream()
                .filter(region -> region.nummer().equals(nummer))
                .findFirst()
                .orElseThrow();
    }

    private static Gruppetall gruppe(String kommune, int antall) {
        return new Gruppetall(TABELL, Tabell.ALLE, Kjonn.K, kommune, null, antall);
    }

    private static Kodeverk kodeverk() {
        Gyldighet foer = new Gyldighet(LocalDate.of(2013, 1, 1), SKIFTE);
        Gyldighet etter = new Gyldighet(SKIFTE, null);
        Gyldighet alltid = new Gyldighet(LocalDate.of(2013, 1, 1), null);
        return new Kodeverk(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Kommune("1101", "A", "11", foer),
                        new Kommune("1102", "B", "11", foer),
                        new Kommune("1103", "C", "11", etter),
                        new Kommune("1104", "D", "11", foer),
                        new Kommune("1105", "E", "11", etter),
                        new Kommune("1106", "F", "11", alltid),
                        new Kommune("1107", "G", "11", foer),
                        new Kommune("1208", "H", "12", alltid)),
                List.of(
                        new Kommuneendring(SKIFTE, "1101", "1103"),
                        new Kommuneendring(SKIFTE, "1102", "1103"),
                        new Kommuneendring(SKIFTE, "1104", "1105"),
                        new Kommuneendring(SKIFTE, "1104", "1106"),
                        new Kommuneendring(SKIFTE, "1107", "1106"),
                        new Kommuneendring(SKIFTE, "1107", "1208")),
                List.of(new Fylke("11", "Ellevte", alltid), new Fylke("12", "Tolvte", alltid)),
                List.of(new Naringsregion("9101", "R", List.of("1105"))));
    }
}
