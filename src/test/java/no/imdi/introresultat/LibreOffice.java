package no.imdi.introresultat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Opens files in LibreOffice as their readers do, and saves them as something else. One program at a time, with a profile of
 * its own that is gone with the JVM.
 */
public final class LibreOffice {
    /** Every sheet as a file of its own; fields as they are shown, separated by commas, UTF-8. */
    private static final String ALLE_ARK =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    private static final String MAKROSAMLING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
                library:readonly="false" library:passwordprotected="false">
              <library:element library:name="Passord"/>
            </library:library>
            """;

    private static final String MAKRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Passord"
                script:language="StarBasic">
            Sub Aapne(inn As String, ut As String, passord As String)
              Dim les(1) As New com.sun.star.beans.PropertyValue
              les(0).Name = "Hidden" : les(0).Value = True
              les(1).Name = "Password" : les(1).Value = passord
              dok = StarDesktop.loadComponentFromURL(inn, "_blank", 0, les())
              Dim skriv(1) As New com.sun.star.beans.PropertyValue
              skriv(0).Name = "FilterName" : skriv(0).Value = "Text - txt - csv (StarCalc)"
              skriv(1).Name = "FilterOptions" : skriv(1).Value = "44,34,76,1,,0,false,true,true"
              dok.storeToURL(ut, skriv())
              dok.close(True)
            End Sub
            </script:module>
            """;

    private static final long SEKUNDER = 180;
    private static final Path ARBEID = Midlertidigmappe.ny("libreoffice");

    private LibreOffice() {}

    /**
     * Converts one file.
     *
     * @param fil for example a workbook
     * @param format {@code pdf}, {@code xlsx}, {@code csv} (the first sheet), or LibreOffice's own {@code type:filter:options}
     * @return the new file, in a folder of its own
     */
    public static Path konverter(Path fil, String format) {
        return konverter(List.of(fil), format).get(0);
    }

    /**
     * Converts several files at once, which costs one start of the program.
     *
     * @param filer files with different names
     * @param format as for one
     * @return the new files, in the same order
     */
    public static List<Path> konverter(List<Path> filer, String format) {
        Path ut = kjor(filer, format);
        String endelse = "." + format.replaceFirst(":.*", "");
        return filer.stream()
                .map(fil -> krevLaget(ut.resolve(utenEndelse(fil) + endelse), fil))
                .toList();
    }

    /**
     * A workbook's sheets as text, each number as LibreOffice shows it.
     *
     * @return a file per sheet, {@code <workbook>-<sheet>.csv}, in the order of their names
     */
    public static List<Path> arkSomCsv(Path arbeidsbok) {
        Path ut = kjor(List.of(arbeidsbok), ALLE_ARK);
        try (Stream<Path> ark = Files.list(ut)) {
            List<Path> alle = ark.sorted().toList();
            return alle.isEmpty() ? List.of(krevLaget(ut.resolve("ark.csv"), arbeidsbok)) : alle;
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /**
     * The first sheet of an encrypted workbook as text. The command line has no word for a password, so a macro opens it.
     *
     * @return the new file, fields separated by commas
     */
    public static Path forsteArkMedPassord(Path fil, String passord) {
        Verktoy.krev(Verktoy.sti("soffice").isPresent(), "LibreOffice (apt-get install libreoffice-calc)");
        try {
            Path profil = ARBEID.resolve("profil-med-makro");
            // Macros are only found in a profile that the program has made itself.
            start(profil, List.of("--terminate_after_init"), "its profile");
            Path makroer = profil.resolve("user/basic/Standard");
            Files.writeString(makroer.resolve("script.xlb"), MAKROSAMLING);
            Files.writeString(makroer.resolve("Passord.xba"), MAKRO);
            Path ny = Files.createTempDirectory(ARBEID, "ut").resolve(utenEndelse(fil) + ".csv");
            String kall = "macro:///Standard.Passord.Aapne(\"" + fil.toUri() + "\",\"" + ny.toUri() + "\",\"" + passord
                    + "\")";
            start(profil, List.of(kall), fil.toString());
            return krevLaget(ny, fil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static Path kjor(List<Path> filer, String format) {
        Verktoy.krev(Verktoy.sti("soffice").isPresent(), "LibreOffice (apt-get install libreoffice-calc)");
        try {
            Path ut = Files.createTempDirectory(ARBEID, "ut");
            List<String> valg = new ArrayList<>(List.of("--convert-to", format, "--outdir", ut.toString()));
            filer.forEach(fil -> valg.add(fil.toString()));
            start(ARBEID.resolve("profil"), valg, filer.toString());
            return ut;
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static synchronized void start(Path profil, List<String> valg, String hva) throws IOException {
        try {
            Path logg = Files.createTempFile(ARBEID, "soffice", ".log");
            List<String> kommando = new ArrayList<>(
                    List.of("soffice", "--headless", "--norestore", "-env:UserInstallation=" + profil.toUri()));
            kommando.addAll(valg);
            Process prosess = new ProcessBuilder(kommando)
                    .redirectErrorStream(true)
                    .redirectOutput(logg.toFile())
                    .start();
            if (!prosess.waitFor(SEKUNDER, TimeUnit.SECONDS)) {
                prosess.descendants().forEach(ProcessHandle::destroyForcibly);
                prosess.destroyForcibly();
                throw new AssertionError("LibreOffice did not finish with " + hva);
            }
            String sagt = Files.readString(logg, StandardCharsets.UTF_8);
            if (prosess.exitValue() != 0 || sagt.contains("Error:")) {
                throw new AssertionError("LibreOffice could not convert " + hva + ": " + sagt);
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(avbrutt);
        }
    }

    private static Path krevLaget(Path ny, Path av) {
        if (!Files.isRegularFile(ny)) {
            throw new AssertionError("LibreOffice made no " + ny.getFileName() + " of " + av);
        }
        return ny;
    }

    private static String utenEndelse(Path fil) {
        return fil.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
