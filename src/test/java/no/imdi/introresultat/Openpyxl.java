package no.imdi.introresultat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads workbooks with Python's openpyxl, as statisticians do; any warning it gives is an error. */
public final class Openpyxl {
    private static final String PYTHON = "/usr/bin/python3";
    private static final String LES = """
            import sys, warnings
            warnings.simplefilter("error")
            import openpyxl
            for sti in sys.argv[1:]:
                bok = openpyxl.load_workbook(sti)
                tabeller = sum(len(ark.tables) for ark in bok)
                diagrammer = sum(len(ark._charts) for ark in bok)
                for ark in bok:
                    for rad in ark.iter_rows():
                        for celle in rad:
                            assert celle.data_type in "sn", (sti, ark.title, celle.coordinate)
                print(f"{len(bok.sheetnames)} ark, {tabeller} tabeller, {diagrammer} diagrammer")
            """;

    private Openpyxl() {}

    /** For each workbook how many sheets, tables and charts openpyxl finds in it. */
    public static List<String> tabeller(List<Path> boker) {
        Verktoy.krev(finnes(), "openpyxl (apt-get install python3-openpyxl)");
        List<String> kommando = new ArrayList<>(List.of(PYTHON, "-c", LES));
        boker.forEach(bok -> kommando.add(bok.toString()));
        return kjor(kommando).lines().toList();
    }

    private static boolean finnes() {
        try {
            return new ProcessBuilder(PYTHON, "-c", "import openpyxl").start().waitFor() == 0;
        } catch (IOException mangler) {
            return false;
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(avbrutt);
        }
    }

    private static String kjor(List<String> kommando) {
        try {
            Process prosess =
                    new ProcessBuilder(kommando).redirectErrorStream(true).start();
            String sagt = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (prosess.waitFor() != 0) {
                throw new AssertionError("openpyxl: " + sagt);
            }
            return sagt;
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(avbrutt);
        }
    }
}
