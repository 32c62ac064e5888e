package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.imdi.introresultat.Node;
import no.imdi.introresultat.Verktoy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package as a recipient has it: one zip file, unpacked and checked without the program. */
class PublisertPakkeTest {
    private static final Path RUN = Referansekjoring.mappe(Referansekjoring.konsoll());

    @TempDir
    private Path mottaker;

    @Test
    void theZipFileHoldsThePublicationAndEveryFileOfItPassesTheChecksums() throws Exception {
        Verktoy.krev(Verktoy.sti("sha256sum").isPresent(), "sha256sum");
        Files.copy(RUN.resolve("publisering.zip"), mottaker.resolve("publisering.zip"));
        Files.copy(RUN.resolve("publisering.zip.sha256"), mottaker.resolve("publisering.zip.sha256"));
        assertThat(sjekk(mottaker, "publisering.zip.sha256")).containsExactly("publisering.zip: OK");

        List<String> pakketUt = pakkUt(mottaker.resolve("publisering.zip"));

        List<String> publisert = filer(RUN.resolve("publisering"));
        assertThat(pakketUt).containsExactlyInAnyOrderElementsOf(publisert).startsWith("SHA256SUMS");
        assertThat(sjekk(mottaker.resolve("publisering"), "SHA256SUMS"))
                .hasSize(publisert.size() - 1)
                .allMatch(linje -> linje.endsWith(": OK"));

        Files.writeString(mottaker.resolve("publisering/LES-MEG.txt"), "endret");
        Files.delete(mottaker.resolve("publisering/dataset.ttl"));
        assertThat(sjekk(mottaker.resolve("publisering"), "SHA256SUMS"))
                .contains("LES-MEG.txt: FAILED", "dataset.ttl: FAILED open or read");
    }

    @Test
    void theDataPackageIsValidAndItsRowsAreThoseOfTheFlatFiles() throws IOException {
        long linjer = 0;
        for (String sti : filer(RUN.resolve("publisering"))) {
            if (sti.startsWith("flatfiler/") && sti.endsWith(".csv")) {
                linjer += Files.readAllLines(RUN.resolve("publisering").resolve(sti))
                                .size()
                        - 1;
            }
        }

        assertThat(Node.kjor("les-datapakke.js", RUN.resolve("publisering")).strip())
                .isEqualTo("60 resources, " + linjer + " rows");
    }

    @Test
    void theAuditTrustsNoDescriptionOfAFile() throws IOException {
        Kjoringskopi kopi = Kjoringskopi.av(Referansekjoring.konsoll(), mottaker);
        kopi.endre(
                "datapackage.json",
                json -> json.replaceFirst("\"bytes\": \\d+", "\"bytes\": 3")
                        .replaceFirst("\"title\": \"", "\"title\": \"3 menn, "));
        kopi.endre("dataset.ttl", ttl -> ttl.replaceFirst("\"flyktninger\"", "\"3 flyktninger\""));
        kopi.endre("dataset.jsonld", json -> json.replaceFirst("\"flyktninger\"", "\"3 flyktninger\""));
        kopi.endre("SHA256SUMS", summer -> summer.replaceFirst("[0-9a-f]{64}", "3".repeat(64)));
        kopi.endre("LES-MEG.txt", tekst -> tekst + "3 menn\n");

        assertThat(kopi.revider())
                .contains("Revisjonen forstår ikke «bytes: 3» i datapackage.json.")
                .contains(
                        "Revisjonen forstår ikke «title: 3 menn, Resultater av introduksjonsprogrammet 2018» i datapackage")
                .contains("Revisjonen forstår ikke «3 flyktninger» i dataset.ttl.")
                .contains("Revisjonen forstår ikke «@value: 3 flyktninger» i dataset.jsonld.")
                .contains("Revisjonen forstår ikke «" + "3".repeat(64))
                .contains("Filen LES-MEG.txt har en annen tekst enn den skal ha.");
    }

    private static List<String> sjekk(Path mappe, String fil) throws Exception {
        Process prosess = new ProcessBuilder("sha256sum", "-c", fil)
                .directory(mappe.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(prosess.getInputStream().readAllBytes()).lines().toList();
    }

    private List<String> pakkUt(Path zip) throws IOException {
        List<String> stier = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream inn = new ZipInputStream(bytes)) {
            for (ZipEntry del = inn.getNextEntry(); del != null; del = inn.getNextEntry()) {
                Path til = mottaker.resolve(del.getName());
                Files.createDirectories(til.getParent());
                Files.copy(inn, til);
                stier.add(mottaker.resolve("publisering").relativize(til).toString());
            }
        }
        return stier;
    }

    private static List<String> filer(Path mappe) throws IOException {
        try (Stream<Path> alle = Files.walk(mappe)) {
            return alle.filter(Files::isRegularFile)
                    .map(fil -> mappe.relativize(fil).toString())
                    .toList();
        }
    }
}
