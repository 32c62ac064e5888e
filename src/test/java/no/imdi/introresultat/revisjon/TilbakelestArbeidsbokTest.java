package no.imdi.introresultat.revisjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Eksempel;
import no.imdi.introresultat.publication.Kommunearbeidsbok;
import no.imdi.introresultat.publication.NasjonalArbeidsbok;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.statistics.Andel;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number of every workbook, read back in its language and held against the cell it stands for. */
class TilbakelestArbeidsbokTest {
    private static final Resultattall TALL = Eksempel.tall();
    private static final Skjerming SKJERMING = Eksempel.smaaSkjult(TALL);
    private static final Publiseringsopplysninger OPPLYSNINGER = Eksempel.opplysninger(true);

    @TempDir
    private Path mappe;

    @ParameterizedTest
    @EnumSource
    void aMunicipalitysWorkbookHoldsItsCellsHiddenWhereTheyAreHidden(Sprak sprak) throws IOException {
        Kommunearbeidsbok bok = new Kommunearbeidsbok(SKJERMING, List.of(), new Tekster(sprak));
        for (Region kommune : TALL.inndeling().regioner(Niva.KOMMUNE)) {
            bok.skriv(mappe.resolve("kommuner"), kommune, OPPLYSNINGER);
        }

        Map<Cellenokkel, String> lest = lest();

        assertThat(lest).containsAllEntriesOf(cellene(Niva.KOMMUNE)).containsAllEntriesOf(grunnlagetIFylkene());
        likeMedCellene(lest);
    }

    @ParameterizedTest
    @EnumSource(names = {"BOKMAAL", "ENGELSK"})
    void theNationalWorkbookHoldsTheCellsOfEveryLevel(Sprak sprak) throws IOException {
        new NasjonalArbeidsbok(SKJERMING, List.of(), new Tekster(sprak)).skriv(mappe, OPPLYSNINGER);

        Map<Cellenokkel, String> lest = lest();

        assertThat(lest).containsAllEntriesOf(cellene(Niva.FYLKE)).containsAllEntriesOf(grunnlagetIFylkene());
        for (Niva niva : Niva.values()) {
            assertThat(lest.keySet()).extracting(Cellenokkel::niva).contains(niva);
        }
        likeMedCellene(lest);
    }

    @Test
    void aWorkbookThatDoesNotSayItsLanguageIsNotUnderstood() throws IOException {
        Path fil = new NasjonalArbeidsbok(SKJERMING, List.of(), new Tekster(Sprak.BOKMAAL)).skriv(mappe, OPPLYSNINGER);
        try (var bok = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(fil));
                var ut = Files.newOutputStream(fil)) {
            bok.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("sv-SE");
            bok.write(ut);
        }

        assertThat(les().uforstatt())
                .containsExactly("Arbeidsboken introresultat-2018.xlsx sier ikke hvilket språk den er på.");
    }

    private static void likeMedCellene(Map<Cellenokkel, String> lest) {
        assertThat(lest)
                .isNotEmpty()
                .allSatisfy(
                        (celle, verdi) -> assertThat(verdi).as(celle.toString()).isEqualTo(vist(celle)));
    }

    private static String vist(Cellenokkel celle) {
        return SKJERMING.skjult(celle) ? ":" : Integer.toString(TALL.antall(celle));
    }

    /** Every cell of a level in the tables that the workbook has in full. */
    private static Map<Cellenokkel, String> cellene(Niva niva) {
        return TALL.celler()
                .filter(celle -> celle.niva() == niva)
                .filter(celle -> !celle.tabell().startsWith("tillegg_alder")
                        || celle.kategori().equals("arbutd"))
                .filter(celle ->
                        !celle.kategori().equals("alle") && !celle.tabell().equals("intro_avslutning_direkte_3"))
                .collect(Collectors.toMap(celle -> celle, TilbakelestArbeidsbokTest::vist));
    }

    private static Map<Cellenokkel, String> grunnlagetIFylkene() {
        return TALL.celler()
                .filter(celle -> celle.niva() == Niva.FYLKE && celle.region().equals("20"))
                .filter(celle -> celle.tabell().equals("intro_avslutning_direkte_3")
                        && !celle.kategori().equals("annet"))
                .collect(Collectors.toMap(celle -> celle, TilbakelestArbeidsbokTest::vist));
    }

    /** What the workbooks say, after checking that all is understood and that every percent follows from its cells. */
    private Map<Cellenokkel, String> lest() throws IOException {
        Publisert publisert = les();
        assertThat(publisert.uforstatt()).isEmpty();
        assertThat(publisert.visteProsenter())
                .isNotEmpty()
                .allSatisfy(
                        (andel, verdi) -> assertThat(verdi).as(andel.toString()).isEqualTo(prosent(andel)));
        Map<Cellenokkel, Integer> viste = publisert.viste();
        Map<Cellenokkel, String> lest = new HashMap<>();
        publisert
                .celler()
                .forEach(celle -> lest.put(celle, viste.containsKey(celle) ? Integer.toString(viste.get(celle)) : ":"));
        return lest;
    }

    /** The percent of the cells, from a hidden one nothing. */
    private static Tegnverdi prosent(Publisert.Andel andel) {
        if (SKJERMING.skjult(andel.teller()) || SKJERMING.skjult(andel.nevner())) {
            return Tegnverdi.SKJULT;
        }
        return new Andel(TALL.antall(andel.teller()), TALL.antall(andel.nevner()))
                .prosent()
                .map(Tegnverdi::tall)
                .orElse(Tegnverdi.IKKE_BEREGNELIG);
    }

    private Publisert les() throws IOException {
        Revisjonsgrunnlag grunnlag = new Revisjonsgrunnlag(
                2018,
                TALL.tabeller(),
                TALL.inndeling(),
                new Kodeverk(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                4,
                false,
                3,
                OptionalInt.of(70));
        Publisert publisert = new Publisert();
        new Publiseringsleser(mappe, grunnlag, sprak -> new Tekster(sprak)::tekst, publisert).les();
        return publisert;
    }
}
