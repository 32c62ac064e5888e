package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads workbooks as their readers see them. */
final class Arkleser {
    private Arkleser() {}

    /** The rows of a sheet, the shown cells of each separated by {@code |}. */
    static List<String> rader(Path bok, String ark) throws IOException {
        try (InputStream inn = Files.newInputStream(bok);
                Workbook arbeidsbok = WorkbookFactory.create(inn)) {
            return rader(arbeidsbok, ark);
        }
    }

    static List<String> rader(Workbook arbeidsbok, String ark) {
        DataFormatter vist = new DataFormatter(java.util.Locale.ROOT);
        List<String> rader = new ArrayList<>();
        for (Row rad : arbeidsbok.getSheet(ark)) {
            List<String> celler = new ArrayList<>();
            for (Cell celle : rad) {
                celler.add(vist.formatCellValue(celle));
            }
            rader.add(String.join("|", celler));
        }
        return rader;
    }

    /** The workbook of a municipality in a folder. */
    static Path kommunens(Path mappe, String kommunenummer) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.filter(fil -> fil.getFileName().toString().startsWith(kommunenummer + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
