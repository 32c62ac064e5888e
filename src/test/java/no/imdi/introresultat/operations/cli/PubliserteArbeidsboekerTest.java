package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.LibreOffice;
import no.imdi.introresultat.Openpyxl;
import no.imdi.introresultat.publication.Sjekkliste;
import org.junit.jupiter.api.Test;

/** Every workbook that whole runs publish: those of a random country, and those of two counties with a year before. */
@Langtest
class PubliserteArbeidsboekerTest {
    private static final List<Path> BOKER = boker();

    private static List<Path> boker() {
        List<Path> alle = new ArrayList<>();
        for (Path kjoring : List.of(
                Referansekjoring.mappe(Referansekjoring.konsoll()), Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018))) {
            try (Stream<Path> filer = Files.walk(kjoring.resolve("publisering"))) {
                filer.filter(fil -> fil.toString().endsWith(".xlsx")).sorted().forEach(alle::add);
            } catch (IOException feil) {
                throw new java.io.UncheckedIOException(feil);
            }
        }
        return alle;
    }

    @Test
    void everyWorkbookPassesTheChecklist() throws IOException {
        List<String> mangler = new ArrayList<>();
        for (Path bok : BOKER) {
            mangler.addAll(Sjekkliste.mangler(bok));
        }

        assertThat(BOKER).hasSizeGreaterThan(15);
        assertThat(mangler).isEmpty();
    }

    @Test
    void libreOfficeOpensEveryWorkbook() {
        Path forste = BOKER.get(0).getParent().getParent();
        assertThat(LibreOffice.konverter(
                        BOKER.stream().filter(bok -> bok.startsWith(forste)).toList(), "pdf"))
                .allSatisfy(pdf -> assertThat(pdf).isNotEmptyFile());
    }

    @Test
    void openpyxlReadsEveryWorkbookWithItsTablesAndCharts() {
        assertThat(Openpyxl.tabeller(BOKER))
                .hasSameSizeAs(BOKER)
                .allSatisfy(
                        linje -> assertThat(linje)
                                .matches(
                                        "[5-9]\\d* ark, [5-9]\\d* tabeller, [01] diagrammer|1\\d ark, 1\\d tabeller, 0 diagrammer"));
    }
}
