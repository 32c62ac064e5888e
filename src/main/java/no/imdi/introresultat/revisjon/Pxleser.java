package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the published PX files. A keyword that these files have no use for is a finding. */
final class Pxleser {
    private static final Pattern NOKKEL = Pattern.compile("([A-Z0-9-]+)(\\(([^)]*)\\))?=");
    private static final String DATA = "\nDATA=\n";
    private static final Pattern SITAT = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> TEKSTER = Set.of(
            "LANGUAGE",
            "CREATION-DATE",
            "MATRIX",
            "SUBJECT-CODE",
            "SUBJECT-AREA",
            "TITLE",
            "DESCRIPTION",
            "CONTENTS",
            "UNITS",
            "CONTVARIABLE",
            "VALUES",
            "STUB",
            "HEADING",
            "LAST-UPDATED",
            "SOURCE",
            "NOTEX");
    /** Keywords with one value that these files always have. */
    private static final Map<String, Set<String>> FASTE = Map.of(
            "CHARSET", Set.of("\"ANSI\""),
            "CODEPAGE", Set.of("\"utf-8\""),
            "AXIS-VERSION", Set.of("\"2013\""),
            "DECIMALS", Set.of("1"),
            "SHOWDECIMALS", Set.of("0"),
            "COPYRIGHT", Set.of("NO"),
            "DESCRIPTIONDEFAULT", Set.of("YES"),
            "PRECISION", Set.of("0", "1"),
            "DATASYMBOL1", Set.of("\".\""),
            "DATASYMBOL3", Set.of("\":\""));

    private static final Map<String, Tegnverdi> TEGN =
            Map.of("\".\"", Tegnverdi.IKKE_BEREGNELIG, "\"...\"", Tegnverdi.SKJULT);

    private final Kjentenavn navn;
    private final Kjentetekster tekster;
    private final int aar;
    private final Publisert publisert;

    Pxleser(Kjentenavn navn, Kjentetekster tekster, int aar, Publisert publisert) {
        this.navn = navn;
        this.tekster = tekster;
        this.aar = aar;
        this.publisert = publisert;
    }

    /** A keyword: what it is about, in quotation marks where it is about something, and what it says. */
    private record Nokkelord(String nokkel, String om, String verdi) {
        private List<String> tekster() {
            return sitater(verdi);
        }
    }

    /** Takes in every number of a file. */
    void les(Path fil, Tabellfil tabellfil) throws IOException {
        String innhold = Files.readString(fil);
        int data = innhold.indexOf(DATA);
        Optional<List<Nokkelord>> nokkelord = data < 0 ? Optional.empty() : nokkelord(innhold.substring(0, data));
        if (nokkelord.isEmpty()) {
            uleselig(tabellfil);
            return;
        }
        List<String> variabler = new ArrayList<>();
        Map<String, List<String>> koder = new HashMap<>();
        for (Nokkelord ett : nokkelord.get()) {
            if (Set.of("STUB", "HEADING").contains(ett.nokkel())) {
                variabler.addAll(ett.tekster());
            }
            if (ett.nokkel().equals("CODES") && koder.put(ett.om(), ett.tekster()) == null) {
                continue; // each code must name a cell below
            }
            sjekk(ett, tabellfil);
        }
        List<List<String>> perVariabel = variabler.stream()
                .map(variabel -> koder.remove('"' + variabel + '"'))
                .toList();
        if (perVariabel.contains(null)
                || !koder.isEmpty()
                || variabler.size() != tabellfil.dimensjoner().size()) {
            uleselig(tabellfil);
            return;
        }
        data(innhold.substring(data + DATA.length()), perVariabel, tabellfil);
    }

    private static Optional<List<Nokkelord>> nokkelord(String hode) {
        List<Nokkelord> alle = new ArrayList<>();
        Matcher nokkel = NOKKEL.matcher(hode);
        int sted = 0;
        while (sted < hode.length()) {
            int slutt = slutt(hode, sted);
            nokkel.region(sted, hode.length());
            if (slutt < 0 || !nokkel.lookingAt() || nokkel.end() > slutt) {
                return Optional.empty();
            }
            alle.add(new Nokkelord(nokkel.group(1), nokkel.group(3), hode.substring(nokkel.end(), slutt)));
            sted = slutt + 1;
            while (sted < hode.length() && Character.isWhitespace(hode.charAt(sted))) {
                sted++;
            }
        }
        return Optional.of(alle);
    }

    /** The semicolon that ends a keyword: the first one outside quotation marks. */
    private static int slutt(String hode, int fra) {
        boolean sitat = false;
        for (int i = fra; i < hode.length(); i++) {
            if (hode.charAt(i) == '"') {
                sitat = !sitat;
            } else if (hode.charAt(i) == ';' && !sitat) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> sitater(String verdi) {
        return SITAT.matcher(verdi).results().map(treff -> treff.group(1)).toList();
    }

    private void sjekk(Nokkelord ett, Tabellfil fil) {
        if (!forstaar(ett) || ett.om() != null && !sitater(ett.om()).stream().allMatch(tekster::forstaar)) {
            publisert.uforstatt("Revisjonen forstår ikke «" + ett.nokkel() + "» i " + fil.sti() + ".");
        }
    }

    private boolean forstaar(Nokkelord ett) {
        if (ett.nokkel().equals("TIMEVAL")) {
            return ett.verdi().equals("TLIST(A1),\"" + aar + "\"");
        }
        if (FASTE.containsKey(ett.nokkel())) {
            return FASTE.get(ett.nokkel()).contains(ett.verdi());
        }
        boolean bareTekst = SITAT.matcher(ett.verdi()).replaceAll("").matches("[,\\s]*");
        return TEKSTER.contains(ett.nokkel())
                && bareTekst
                && ett.tekster().stream().allMatch(tekster::forstaar);
    }

    private void data(String data, List<List<String>> koder, Tabellfil fil) {
        String[] tall = data.strip().replaceAll(";$", "").strip().split("\\s+");
        int forventet = koder.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        if (tall.length != forventet) {
            uleselig(fil);
            return;
        }
        int[] hvor = new int[koder.size()];
        for (int nr = 0; nr < tall.length; nr++) {
            List<String> her = new ArrayList<>();
            for (int i = 0; i < hvor.length; i++) {
                her.add(koder.get(i).get(hvor[i]));
            }
            Optional<Tegnverdi> verdi = TEGN.containsKey(tall[nr])
                    ? Optional.of(TEGN.get(tall[nr]))
                    : Tegnverdi.les(tall[nr]).filter(Tegnverdi::erTall);
            if (verdi.isEmpty() || !fil.taInn(her, verdi.get(), "tall " + (nr + 1), navn, publisert)) {
                publisert.uforstatt("Tall " + (nr + 1) + " i " + fil.sti() + " er ingen celle i tabellen.");
            }
            neste(hvor, koder);
        }
    }

    private static void neste(int[] hvor, List<List<String>> koder) {
        for (int i = hvor.length - 1; i >= 0; i--) {
            hvor[i]++;
            if (hvor[i] < koder.get(i).size()) {
                return;
            }
            hvor[i] = 0;
        }
    }

    private void uleselig(Tabellfil fil) {
        publisert.uforstatt("Filen " + fil.sti() + " kan ikke leses som PX.");
    }
}
