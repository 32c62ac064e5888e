package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.imdi.introresultat.LibreOffice;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsarbeidsbok;
import no.imdi.introresultat.publication.kvalitet.Kvalitetseksempel;
import no.imdi.introresultat.register.Egenliste;
import no.imdi.introresultat.register.Egetprogram;
import no.imdi.introresultat.register.Programopplysning;
import no.imdi.introresultat.rules.Avstemming;
import no.imdi.introresultat.statistics.Resultattall;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks in another program than the one that wrote them. */
class ArbeidsbokILibreOfficeTest {
    private static final Resultattall TALL = Eksempel.tall();

    @TempDir
    private Path mappe;

    @Test
    void everyFigureAndTextOfEveryKindOfWorkbookIsReadAsItWasWritten() throws IOException {
        List<Path> skrevet = List.of(kommunebok(), nasjonalbok(), kvalitetsbok(), avstemmingsbok());

        List<Path> lest = LibreOffice.konverter(skrevet, "xlsx");

        for (int i = 0; i < skrevet.size(); i++) {
            List<String> celler = celler(skrevet.get(i));
            assertThat(celler).hasSizeGreaterThan(50).noneMatch(celle -> celle.contains("ERROR"));
            List<String> endret = new ArrayList<>(celler);
            endret.removeAll(celler(lest.get(i)));
            assertThat(endret).isEmpty();
        }
    }

    @Test
    void aReaderIsShownThousandsOneDecimalAndTheSymbols() throws IOException {
        List<Path> ark = LibreOffice.arkSomCsv(kommunebok());

        assertThat(ark)
                .extracting(sti -> sti.getFileName().toString().replaceFirst(".*-", ""))
                .contains("Resultat.csv", "Tiltak.csv", "Merknader.csv");
        assertThat(vist(ark, "Resultat"))
                .contains(
                        "Guovdageaidnu Kautokeino kommune,Menn,12,9,:,:",
                        "Hele landet,Alle,\"2,428\",\"1,418\",608,42.9",
                        "Hele landet,Menn,\"1,214\",709,305,43.0");
    }

    private static List<String> vist(List<Path> arkene, String navn) throws IOException {
        for (Path ark : arkene) {
            if (ark.getFileName().toString().endsWith("-" + navn + ".csv")) {
                return Files.readAllLines(ark);
            }
        }
        throw new AssertionError("no sheet " + navn + " in " + arkene);
    }

    private Path kommunebok() throws IOException {
        return new Kommunearbeidsbok(Eksempel.smaaSkjult(TALL), List.of(), new Tekster(Tekster.BOKMAAL))
                .skriv(mappe, Eksempel.kommune(TALL, "2011"), Eksempel.opplysninger(true));
    }

    private Path nasjonalbok() throws IOException {
        return new NasjonalArbeidsbok(Eksempel.smaaSkjult(TALL), List.of(), new Tekster(Tekster.BOKMAAL))
                .skriv(mappe, Eksempel.opplysninger(true));
    }

    private Path kvalitetsbok() throws IOException {
        return Files.write(
                mappe.resolve(Kvalitetsarbeidsbok.FILNAVN),
                Kvalitetsarbeidsbok.lag(Kvalitetseksempel.rapport(Optional.empty()), new Tekster(Tekster.BOKMAAL)));
    }

    private Path avstemmingsbok() throws IOException {
        Egetprogram egen = new Egetprogram(
                2, "D-1", LocalDate.of(2018, 1, 1), null, "ARBEID_HELTID", new TreeSet<>(List.of("ARBEID")));
        Avstemming avstemming =
                Avstemming.av(new Egenliste(EnumSet.allOf(Programopplysning.class), List.of(egen)), List.of());
        return Files.write(
                mappe.resolve("avstemming.xlsx"),
                new Avstemmingsarbeidsbok(new KodeverkLeser(new Ressurser(mappe)).les(), new Tekster(Tekster.BOKMAAL))
                        .lag(avstemming, Eksempel.kommune(TALL, "2011"), Eksempel.opplysninger(false)));
    }

    /** Sheet, place, type and value of every cell that holds something. */
    private static List<String> celler(Path arbeidsbok) throws IOException {
        List<String> celler = new ArrayList<>();
        try (Workbook bok = WorkbookFactory.create(arbeidsbok.toFile(), null, true)) {
            for (Sheet ark : bok) {
                for (Row rad : ark) {
                    for (Cell celle : rad) {
                        if (!celle.toString().isEmpty()) {
                            celler.add(ark.getSheetName() + " " + celle.getAddress() + " " + celle.getCellType() + " "
                                    + celle);
                        }
                    }
                }
            }
        }
        return celler;
    }
}
