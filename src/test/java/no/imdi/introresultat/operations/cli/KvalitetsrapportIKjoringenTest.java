package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.publication.Regnskap.Filregnskap;
import no.imdi.introresultat.publication.Tekster;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The quality report of a whole run, with the same run made last year's to compare with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KvalitetsrapportIKjoringenTest {
    private Konsoll konsoll;
    private Path mappe;

    @BeforeAll
    void run() {
        konsoll = Referansekjoring.nyKonsoll("kvalitet", TestDatabase.freshAddress());
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        konsoll.jdbc().sql("update resultat.kjoring set aar = 2017").update();
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        mappe = Referansekjoring.mappe(konsoll).resolveSibling("endelig-2");
    }

    @Test
    void noParticipantNumberStandsInTheReport() throws IOException {
        Set<String> ord = new HashSet<>(ord(Files.readString(mappe.resolve("intern/kvalitetsrapport.html"))));
        rader().values().forEach(ark -> ark.forEach(rad -> rad.forEach(celle -> ord.addAll(ord(celle)))));
        List<String> deltakere = konsoll.jdbc()
                .sql("select deltaker_id from register.deltaker")
                .query(String.class)
                .list();

        assertThat(deltakere).hasSizeGreaterThan(100);
        assertThat(ord).contains("MANGLER_TILTAK").doesNotContainAnyElementsOf(deltakere);
    }

    @Test
    void thePageAndTheWorkbookShowTheSameCells() throws IOException {
        String side = Files.readString(mappe.resolve("intern/kvalitetsrapport.html"));
        for (List<List<String>> ark : rader().values()) {
            assertThat(side).contains(">" + ark.get(ark.size() - 1).get(0) + "</th>");
        }
    }

    @Test
    void findingsByControlAreThoseOfTheListOfFindings() throws IOException {
        Map<String, Long> liste = Files.readAllLines(mappe.resolve("intern/avvik.csv")).stream()
                .skip(1)
                .map(linje -> linje.split(";")[0])
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Map<String, Long> rapport = new TreeMap<>();
        for (List<String> rad : tabell("Kontroller", "Nr.")) {
            if (!rad.get(4).equals("0")) {
                rapport.put(rad.get(1), Long.valueOf(rad.get(4)));
            }
        }

        assertThat(liste).hasSizeGreaterThan(8);
        assertThat(rapport).isEqualTo(liste);
        List<List<String>> fylker = tabell("Funn etter fylke", "Fylke");
        List<String> sum = fylker.get(fylker.size() - 1);
        assertThat(sum.get(sum.size() - 1))
                .isEqualTo(Long.toString(
                        liste.values().stream().mapToLong(Long::longValue).sum()));
        for (int kolonne = 1; kolonne < sum.size(); kolonne++) {
            int nr = kolonne;
            assertThat(fylker.subList(0, fylker.size() - 1).stream()
                            .mapToLong(rad -> Long.parseLong(rad.get(nr)))
                            .sum())
                    .isEqualTo(Long.parseLong(sum.get(nr)));
        }
    }

    @Test
    void theLedgerIsTheManifests() throws IOException {
        Map<String, Filregnskap> ventet = Manifestfil.les(mappe).regnskap().registreringer();
        List<List<String>> rader = tabell("Regnskap rader", "Fil");

        assertThat(rader).hasSize(3);
        for (List<String> rad : rader) {
            Filregnskap fil = ventet.get(rad.get(0));
            assertThat(rad.subList(1, 7))
                    .containsExactly(
                            Long.toString(fil.lest()),
                            Long.toString(fil.avvist()),
                            Long.toString(fil.gjeldende()),
                            Long.toString(fil.erstattet()),
                            Long.toString(fil.slettet()),
                            Long.toString(fil.forSen()));
        }
    }

    @Test
    void versionsBySourceAreAllThatWereReadAndTheLateOnesAreThoseExcluded() throws IOException {
        Manifest manifest = Manifestfil.les(mappe);
        List<List<String>> kilder = tabell("Fagsystem og NIR", "Registrering");

        assertThat(sum(kilder, 2))
                .isEqualTo(manifest.regnskap().registreringer().values().stream()
                        .mapToLong(fil -> fil.lest() - fil.avvist())
                        .sum());
        assertThat(sum(kilder, 4))
                .isPositive()
                .isEqualTo(Files.readAllLines(mappe.resolve("intern/utelatte-registreringer.csv"))
                                .size()
                        - 1L);
    }

    @Test
    void aRunHeldAgainstItselfLastYearHasChangedNothing() throws IOException {
        for (List<String> rad : tabell("Hovedtall", "Tall")) {
            assertThat(rad.get(1)).isEqualTo(rad.get(2)).isNotEqualTo(".");
            assertThat(rad.get(3)).isIn("0", "0.0");
        }
        for (List<String> rad : tabell("Kontroller", "Nr.")) {
            assertThat(rad.get(6)).isEqualTo(rad.get(7));
        }
    }

    @Test
    void sixWeeksOfDaysEndTwoWeeksAfterTheDeadline() throws IOException {
        List<List<String>> dager = tabell("Registreringer per dag", "Dag");

        LocalDate frist = LocalDate.parse(Manifestfil.les(mappe).frist());
        assertThat(dager).hasSize(42);
        assertThat(dager.get(27).get(0)).isEqualTo(new Tekster(Tekster.BOKMAAL).dato(frist));
        assertThat(sum(dager, 3)).isPositive().isEqualTo(sum(dager, 1) + sum(dager, 2));
    }

    private static long sum(List<List<String>> rader, int kolonne) {
        return rader.stream().mapToLong(rad -> Long.parseLong(rad.get(kolonne))).sum();
    }

    /** The rows under the one that begins with a column's name. */
    private List<List<String>> tabell(String ark, String forsteKolonne) throws IOException {
        List<List<String>> rader = rader().get(ark);
        int hode = 0;
        while (!rader.get(hode).get(0).equals(forsteKolonne)) {
            hode++;
        }
        return rader.subList(hode + 1, rader.size());
    }

    private Map<String, List<List<String>>> rader() throws IOException {
        Map<String, List<List<String>>> alle = new TreeMap<>();
        try (InputStream fil = Files.newInputStream(mappe.resolve("intern/kvalitetsrapport.xlsx"));
                XSSFWorkbook bok = new XSSFWorkbook(fil)) {
            bok.forEach(ark -> {
                List<List<String>> rader = new ArrayList<>();
                for (Row rad : ark) {
                    List<String> celler = new ArrayList<>();
                    rad.forEach(celle -> celler.add(verdi(celle)));
                    rader.add(celler);
                }
                alle.put(ark.getSheetName(), rader);
            });
        }
        return alle;
    }

    private static String verdi(Cell celle) {
        if (celle.getCellType() != CellType.NUMERIC) {
            return celle.getStringCellValue();
        }
        double tall = celle.getNumericCellValue();
        return celle.getCellStyle().getDataFormatString().contains(".0")
                ? Double.toString(tall)
                : Long.toString((long) tall);
    }

    private static List<String> ord(String tekst) {
        return Arrays.asList(tekst.split("[^\\p{L}\\p{N}_-]+"));
    }
}
