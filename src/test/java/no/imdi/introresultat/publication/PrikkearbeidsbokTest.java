package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the statistician is told of other choices. */
class PrikkearbeidsbokTest {
    private static final Resultattall TALL = Eksempel.tall();

    @Test
    void eachChoiceHasARowWhereWhatIsShownAndWhatIsHiddenIsEveryNumber() throws IOException {
        Skjultcelle liten = skjult("2011", "arbutd", Skjulegrunn.TERSKEL);
        Skjultcelle total = skjult("2011", Tabell.ALLE, Skjulegrunn.VERN);
        Skjultcelle somFor = skjult("2011", "annet", Skjulegrunn.TIDLIGERE);
        Map<Prikkevalg, List<Skjultcelle>> etterValg = new LinkedHashMap<>();
        etterValg.put(Prikkevalg.SOM_VALGT, List.of(liten));
        etterValg.put(Prikkevalg.GRENSE_EN_HOYERE, List.of(liten, total, somFor));

        Sheet ark = bok(etterValg).getSheet("Andre valg");

        int alle = (int) TALL.celler().count();
        Row valgt = rad(ark, "Som årets fil sier");
        Row hoyere = rad(ark, "Prikkegrensen én høyere");
        assertThat(tall(valgt, 1, 2, 3, 4, 5)).containsExactly(alle - 1, 1, 0, 0, 0);
        assertThat(tall(hoyere, 1, 2, 3, 4, 5)).containsExactly(alle - 3, 1, 1, 0, 1);
        assertThat(tall(valgt, 7)[0]).isEqualTo(tall(hoyere, 7)[0] + 1);
        assertThat(tall(valgt, 8)).isEqualTo(tall(hoyere, 8));
    }

    @Test
    void aRunThatHidesNothingSaysSo() throws IOException {
        Sheet ark = bok(Map.of(Prikkevalg.SOM_VALGT, List.of())).getSheet("Skjulte tall");

        assertThat(rad(ark, "Ingen tall er skjult.").getCell(9).toString()).isEmpty();
    }

    @Test
    void choicesThatAreTheSameInAYearAreComparedOnce() {
        Prikkeregler utenValg = new Prikkeregler(4, 3);

        assertThat(Prikkevalg.ulike(utenValg))
                .containsEntry(Prikkevalg.SOM_VALGT, utenValg)
                .containsEntry(Prikkevalg.GRENSE_EN_HOYERE, new Prikkeregler(5, 3))
                .containsEntry(Prikkevalg.BREDDE_EN_STORRE, new Prikkeregler(4, 4))
                .doesNotContainKey(Prikkevalg.ALLE_DETALJER);
    }

    private static Skjultcelle skjult(String kommune, String kategori, Skjulegrunn grunn) {
        Cellenokkel celle =
                new Cellenokkel("intro_avslutning_direkte_3", Niva.KOMMUNE, kommune, kategori, Kjonnsgruppe.ALLE);
        return new Skjultcelle(celle, grunn, 1, 9);
    }

    private static XSSFWorkbook bok(Map<Prikkevalg, List<Skjultcelle>> etterValg) throws IOException {
        byte[] innhold = new Prikkearbeidsbok(TALL, new Tekster(Tekster.BOKMAAL), Eksempel.opplysninger(true))
                .lag(etterValg.get(Prikkevalg.SOM_VALGT), etterValg);
        return new XSSFWorkbook(new ByteArrayInputStream(innhold));
    }

    private static Row rad(Sheet ark, String valg) {
        for (Row rad : ark) {
            if (rad.getCell(0) != null && rad.getCell(0).toString().equals(valg)) {
                return rad;
            }
        }
        throw new AssertionError("no row for " + valg);
    }

    private static int[] tall(Row rad, int... kolonner) {
        int[] tall = new int[kolonner.length];
        for (int i = 0; i < kolonner.length; i++) {
            tall[i] = (int) rad.getCell(kolonner[i]).getNumericCellValue();
        }
        return tall;
    }
}
