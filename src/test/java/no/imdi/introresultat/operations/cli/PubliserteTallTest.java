package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.introresultat.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number that a run publishes, read back from its files, is that of the cell, and is hidden where the cell is. */
class PubliserteTallTest {
    private static final Konsoll KONSOLL = Referansekjoring.konsoll();
    private static final Path RUN = Referansekjoring.mappe(KONSOLL);

    @Test
    void theFlatFilesShowTheCellsThatAreNotHiddenAndNoOthers() throws IOException {
        Set<String> skjulte = skjulte();
        int antallSkjult = 0;
        for (Path intern : flatfiler("intern")) {
            String niva = intern.getFileName().toString().split("-")[1];
            List<String> forventet = new ArrayList<>();
            for (String linje : Files.readAllLines(intern)) {
                String vist = somPublisert(linje, niva, skjulte);
                forventet.add(vist);
                antallSkjult += vist.contains(",:,") ? 1 : 0;
            }
            assertThat(Files.readAllLines(RUN.resolve("publisering/flatfiler").resolve(intern.getFileName())))
                    .isEqualTo(forventet);
        }
        assertThat(skjulte).isNotEmpty();
        assertThat(antallSkjult).isGreaterThan(skjulte.size() / 2);
    }

    /** A line of the internal file with its number hidden when its cell is, or for a percent when the total is. */
    private static String somPublisert(String linje, String niva, Set<String> skjulte) {
        String[] felt = linje.split(",");
        int siste = felt.length - 1;
        String tabell = felt[siste];
        String kategori = felt.length == 6 ? "alle" : felt[1];
        String kjonn = felt[siste - 4];
        boolean skjult = skjulte.contains(celle(tabell, niva, felt[0], kategori, kjonn))
                || felt[siste - 2].equals("prosent") && skjulte.contains(celle(tabell, niva, felt[0], "alle", kjonn));
        if (!skjult) {
            return linje;
        }
        felt[siste - 1] = ":";
        return String.join(",", felt);
    }

    private static Set<String> skjulte() {
        Set<String> skjulte = new HashSet<>();
        KONSOLL.jdbc()
                .sql("select tabell, niva, region, kategori, kjonn from resultat.skjult_celle")
                .query(rad -> {
                    skjulte.add(celle(
                            rad.getString("tabell"),
                            rad.getString("niva").toLowerCase(Locale.ROOT),
                            rad.getString("region"),
                            rad.getString("kategori"),
                            switch (rad.getString("kjonn")) {
                                case "MENN" -> "1";
                                case "KVINNER" -> "0";
                                default -> "alle";
                            }));
                });
        return skjulte;
    }

    private static String celle(String... deler) {
        return String.join(" ", deler);
    }

    @Test
    void jsonStatAndPxSayWhatTheFlatFilesSay(@TempDir Path lest) throws IOException {
        Node.kjor("les-tabeller.js", RUN.resolve("publisering"), lest);

        List<Path> flatfiler = flatfiler("publisering");
        assertThat(flatfiler).hasSize(20);
        for (Path flatfil : flatfiler) {
            for (String format : List.of("jsonstat", "px")) {
                assertThat(Files.mismatch(lest.resolve(format).resolve(flatfil.getFileName()), flatfil))
                        .as("%s, %s", flatfil.getFileName(), format)
                        .isEqualTo(-1);
            }
        }
    }

    private static List<Path> flatfiler(String del) throws IOException {
        try (Stream<Path> filer = Files.list(RUN.resolve(del).resolve("flatfiler"))) {
            return filer.filter(fil -> fil.toString().endsWith(".csv")).sorted().toList();
        }
    }
}
