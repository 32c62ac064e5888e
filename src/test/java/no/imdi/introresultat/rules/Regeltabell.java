package no.imdi.introresultat.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Markdown tables of {@code regler/}, read into cases: a first row, and rows that go on with it. */
final class Regeltabell {
    private static final String TILFELLE = "tilfelle";

    private Regeltabell() {}

    /**
     * One case of a table.
     *
     * @param fil the file
     * @param linje the first row's line, from 1
     * @param rader column name to cell, row by row
     */
    record Tilfelle(Path fil, int linje, List<Map<String, String>> rader) {
        /** The case as named by whoever wrote it, with the place to find it. */
        String navn() {
            return fil.getFileName() + ":" + linje + " " + forste().get(TILFELLE);
        }

        /** The row that holds the case's name and answers. */
        Map<String, String> forste() {
            return rader.get(0);
        }
    }

    /** Every case of every file in a folder, by file name and line. */
    static List<Tilfelle> alle(Path mappe) throws IOException {
        List<Tilfelle> alle = new ArrayList<>();
        try (Stream<Path> filer = Files.list(mappe)) {
            for (Path fil : filer.filter(fil -> fil.toString().endsWith(".md"))
                    .filter(fil -> !fil.endsWith("README.md"))
                    .sorted()
                    .toList()) {
                les(fil, alle);
            }
        }
        return alle;
    }

    private static void les(Path fil, List<Tilfelle> alle) throws IOException {
        List<String> linjer = Files.readAllLines(fil);
        List<String> kolonner = List.of();
        for (int i = 0; i < linjer.size(); i++) {
            String linje = linjer.get(i).strip();
            if (!linje.startsWith("|")) {
                kolonner = List.of();
            } else if (kolonner.isEmpty()) {
                kolonner = celler(linje);
            } else if (!linje.matches("[|\\-: ]+-[|\\-: ]+")) {
                Map<String, String> rad = rad(fil, i + 1, kolonner, celler(linje));
                if (!rad.get(TILFELLE).isEmpty()) {
                    alle.add(new Tilfelle(fil, i + 1, new ArrayList<>()));
                }
                alle.get(alle.size() - 1).rader().add(rad);
            }
        }
    }

    private static Map<String, String> rad(Path fil, int linje, List<String> kolonner, List<String> celler) {
        if (celler.size() != kolonner.size() || !kolonner.get(0).equals(TILFELLE)) {
            throw new IllegalArgumentException(
                    fil.getFileName() + ":" + linje + " har " + celler.size() + " celler under " + kolonner.size()
                            + " kolonner, eller en tabell som ikke begynner med «tilfelle»");
        }
        Map<String, String> rad = new LinkedHashMap<>();
        for (int i = 0; i < celler.size(); i++) {
            rad.put(kolonner.get(i), celler.get(i));
        }
        return rad;
    }

    private static List<String> celler(String linje) {
        return Stream.of(linje.replaceAll("^\\||\\|$", "").split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
