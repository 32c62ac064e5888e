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

    @Test
    void theHandOverToStatisticsNorwayHasEveryNumberAndSaysWhichAreHidden() throws IOException {
        Set<String> skjulte = skjulte();
        for (Path intern : flatfiler("intern")) {
            String niva = intern.getFileName().toString().split("-")[1];
            List<String> linjer = Files.readAllLines(intern);
            Path ssb = RUN.resolve("overlevering-ssb")
                    .resolve(intern.getFileName()
                            .toString()
                            .replace("-2018.csv", "_p2018_v1.csv")
                            .replaceAll("_(?!p2018|v1)", "-"));
            List<String> forventet = new ArrayList<>();
            for (int i = 1; i < linjer.size(); i += 2) {
                forventet.add(somOverlevert(linjer.get(i), linjer.get(i + 1), niva, skjulte));
            }
            assertThat(Files.readAllLines(ssb).stream().skip(1).map(PubliserteTallTest::utenGrunn))
                    .as(ssb.getFileName().toString())
                    .isEqualTo(forventet);
        }
    }

    /** A cell's two lines of the internal file as the one of the hand-over, without why. */
    private static String somOverlevert(String personer, String prosent, String niva, Set<String> skjulte) {
        String[] felt = personer.split(",");
        int siste = felt.length - 1;
        String kjonn = felt[siste - 4];
        String kategori = felt.length == 6 ? "alle" : felt[1];
        boolean skjult = skjulte.contains(celle(felt[siste], niva, felt[0], kategori, kjonn));
        boolean totalSkjult = skjulte.contains(celle(felt[siste], niva, felt[0], "alle", kjonn));
        List<String> linje = new ArrayList<>(List.of(felt[0]));
        if (felt.length == 7) {
            linje.add(kategori);
        }
        linje.add(kjonn.equals("0") ? "2" : kjonn);
        linje.add("2018");
        linje.add(felt[siste - 1]);
        linje.add(prosent.split(",")[siste - 1].replaceFirst("^[.]$", ""));
        linje.add(skjult ? "1" : "0");
        linje.add(skjult || totalSkjult ? "1" : "0");
        return String.join(";", linje);
    }

    private static String utenGrunn(String linje) {
        String[] felt = linje.split(";", -1);
        int siste = felt.length - 1;
        boolean primaer = felt[siste - 3].equals("1");
        assertThat(primaer).isEqualTo(felt[siste - 1].equals("TERSKEL"));
        assertThat(felt[siste - 1].isEmpty()).isEqualTo(felt[siste - 2].equals("0"));
        List<String> uten = new ArrayList<>(List.of(felt));
        uten.remove(siste - 1);
        uten.remove(siste - 3);
        return String.join(";", uten);
    }

    private static List<Path> flatfiler(String del) throws IOException {
        try (Stream<Path> filer = Files.list(RUN.resolve(del).resolve("flatfiler"))) {
            return filer.filter(fil -> fil.toString().endsWith(".csv")).sorted().toList();
        }
    }
}
