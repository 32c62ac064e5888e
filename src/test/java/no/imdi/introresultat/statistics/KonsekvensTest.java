package no.imdi.introresultat.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import org.junit.jupiter.api.Test;

/** What late registration did to the numbers, on four municipalities of one county. */
class KonsekvensTest {
    private static final String TABELL = "intro_avslutning_direkte_3";
    private static final Gyldighet ALLTID = new Gyldighet(LocalDate.of(2013, 1, 1), null);

    @Test
    void onlyNumbersThatDifferAreChangesAndTheyReachEveryRegionAbove() {
        Konsekvens konsekvens = konsekvens(List.of(gruppe("arbutd", "1101", 3)), List.of(gruppe("arbutd", "1101", 2)));
        assertThat(konsekvens.endringer())
                .extracting(
                        endring ->
                                endring.celle().niva() + " " + endring.celle().region() + " "
                                        + endring.celle().kjonn(),
                        Konsekvens.Endring::differanse)
                .containsExactlyInAnyOrder(
                        tuple("KOMMUNE 1101 ALLE", -1),
                        tuple("KOMMUNE 1101 KVINNER", -1),
                        tuple("FYLKE 11 ALLE", -1),
                        tuple("FYLKE 11 KVINNER", -1),
                        tuple("FYLKE 00 ALLE", -1),
                        tuple("FYLKE 00 KVINNER", -1));
    }

    @Test
    void theOneThatLostMostComesFirstAndATieGoesToTheOneWhoseTotalLostMost() {
        Konsekvens konsekvens = konsekvens(
                List.of(),
                List.of(
                        gruppe("arbutd", "1101", 2),
                        gruppe("alle", "1101", 2),
                        gruppe("arbutd", "1102", 2),
                        gruppe("alle", "1102", 5),
                        gruppe("arbutd", "1103", 3)));
        assertThat(konsekvens.mestTapt(TABELL, "arbutd", 3))
                .extracting(Region::nummer)
                .containsExactly("1103", "1102", "1101");
        assertThat(konsekvens.mestTapt(TABELL, "arbutd", 1))
                .extracting(Region::nummer)
                .containsExactly("1103");
    }

    @Test
    void oneThatGainedOrLostNobodyIsNotAmongThem() {
        Konsekvens konsekvens = konsekvens(
                List.of(gruppe("arbutd", "1101", 2), gruppe("arbutd", "1102", 2)),
                List.of(gruppe("arbutd", "1101", 1), gruppe("arbutd", "1102", 2)));
        assertThat(konsekvens.mestTapt(TABELL, "arbutd", 3)).isEmpty();
    }

    private static Konsekvens konsekvens(List<Gruppetall> ble, List<Gruppetall> med) {
        return new Konsekvens(tall(ble), tall(med));
    }

    private static Resultattall tall(List<Gruppetall> grupper) {
        List<Kommune> kommuner = new ArrayList<>();
        for (String nummer : List.of("1101", "1102", "1103", "1104")) {
            kommuner.add(new Kommune(nummer, "K" + nummer, "11", ALLTID));
        }
        Kodeverk kodeverk = new Kodeverk(
                List.of(), List.of(), List.of(), kommuner, List.of(), List.of(new Fylke("11", "F", ALLTID)), List.of());
        Tabell tabell = new Tabell(
                TABELL, "avslutningArsak3", List.of(new Kategori("alle", "Alle"), new Kategori("arbutd", "Mål")));
        return new Resultattall(
                List.of(tabell), new Regioninndeling(kodeverk, kodeverk.struktur(LocalDate.of(2018, 12, 31))), grupper);
    }

    private static Gruppetall gruppe(String kategori, String kommune, int antall) {
        return new Gruppetall(TABELL, kategori, Kjonn.K, kommune, null, antall);
    }
}
