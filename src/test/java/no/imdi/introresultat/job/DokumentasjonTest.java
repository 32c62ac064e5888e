package no.imdi.introresultat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.operations.cli.Utgangskode;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontroller;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules as documents: each page in {@code docs} that is made by the program is what the program would make now. With
 * {@code -Doppdater=true} the pages are written instead.
 */
class DokumentasjonTest {
    static final String OPPDATER = "./mvnw -q -Dtest=DokumentasjonTest -Doppdater=true test";

    private static final Path DOCS = Path.of("docs");
    private static final String NUMRE = "kontrollnumre.csv";
    private static final int FORSTE_ENDRINGSAAR = 2017;
    private static final Ressurser RESSURSER = new Ressurser(Path.of(""));
    private static final Kontroller KONTROLLER = Kontrollfinner.finn();
    private static final Pattern VARIABEL = Pattern.compile("INTRORESULTAT_[A-Z0-9_]*[A-Z]");

    @TestFactory
    Stream<DynamicTest> everyGeneratedPageIsWhatTheProgramWouldMakeNow() throws IOException {
        return sider().entrySet().stream().map(side -> dynamicTest(side.getKey(), () -> prov(side)));
    }

    private static void prov(Map.Entry<String, String> side) throws IOException {
        Path fil = DOCS.resolve(side.getKey());
        if (Boolean.getBoolean("oppdater")) {
            Files.createDirectories(fil.getParent());
            Files.writeString(fil, side.getValue());
        }
        assertThat(Files.exists(fil) ? Files.readString(fil) : "")
                .as("docs/%s is stale; make the pages anew with: %s", side.getKey(), OPPDATER)
                .isEqualTo(side.getValue());
    }

    @Test
    void aYearWithAFileHasAPageOfWhatChangedAndNoOtherPageLies() throws IOException {
        try (Stream<Path> filer = Files.list(DOCS.resolve("regelendringer"))) {
            assertThat(filer.map(fil -> "regelendringer/" + fil.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(sider().keySet().stream()
                            .filter(sti -> sti.startsWith("regelendringer/"))
                            .toList());
        }
    }

    @Test
    void everyEnvironmentVariableThatIsReadIsDeclaredAndEveryDeclaredOneIsRead() throws IOException {
        Set<String> lest = new TreeSet<>();
        for (Path rot : List.of(Path.of("src/main"), Path.of("config"), Path.of("introresultat"), Path.of(".ci/run"))) {
            try (Stream<Path> filer = Files.walk(rot)) {
                for (Path fil : filer.filter(Files::isRegularFile)
                        .filter(fil -> !fil.endsWith("Programnokkel.java"))
                        .toList()) {
                    VARIABEL.matcher(Files.readString(fil))
                            .results()
                            .map(MatchResult::group)
                            .forEach(lest::add);
                }
            }
        }
        assertThat(Arrays.stream(Programnokkel.values())
                        .map(Programnokkel::variabel)
                        .filter(variabel -> variabel.startsWith("INTRORESULTAT_")))
                .as("declare it in Programnokkel")
                .containsExactlyInAnyOrderElementsOf(lest);
    }

    @Test
    void everySettingOfApplicationYamlIsDeclared() {
        String yaml = RESSURSER.tekst("config/application.yaml").orElseThrow();
        Yamlfelt nir = Yamlfelt.les("config/application.yaml", yaml)
                .paakrevdUnder("introresultat")
                .paakrevdUnder("nir");
        assertThat(Arrays.stream(Programnokkel.values()).flatMap(nokkel -> nokkel.egenskap().stream()))
                .as("declare it in Programnokkel")
                .containsExactlyInAnyOrderElementsOf(nir.nokler().stream()
                        .map(nokkel -> "introresultat.nir." + nokkel)
                        .toList());
    }

    @Test
    void everySettingAndExitCodeHasItsSentences() throws IllegalAccessException {
        Stream<String> setninger = Stream.of(
                        Arrays.stream(Aarsnokkel.values())
                                .flatMap(nokkel -> Stream.of(
                                        nokkel.forklaring().betydning(),
                                        nokkel.forklaring().hvorfor())),
                        Arrays.stream(Programnokkel.values())
                                .flatMap(nokkel -> Stream.of(
                                        nokkel.forklaring().betydning(),
                                        nokkel.forklaring().hvorfor())),
                        Utgangskode.forklaringer().stream()
                                .flatMap(forklaring -> Stream.of(forklaring.betyr(), forklaring.gjor())))
                .flatMap(alle -> alle);
        assertThat(setninger).allMatch(setning -> setning.matches("(?s)\\p{L}.*[.]") && !setning.contains("  "));
        Set<Integer> koder = new TreeSet<>();
        for (var felt : Utgangskode.class.getDeclaredFields()) {
            if (felt.getType() == int.class) {
                felt.setAccessible(true);
                koder.add(felt.getInt(null));
            }
        }
        assertThat(Utgangskode.forklaringer())
                .extracting(Utgangskode.Forklaring::kode)
                .containsExactlyElementsOf(koder);
    }

    @Test
    void numberOrCodeOnceUsedIsNeverUsedForAnother() {
        String numre = "nummer;kode\nK001;MANGLER_TILTAK\nK002;UTGAATT_KONTROLL\n";

        assertThatThrownBy(() -> Kontrollnumre.fortsett(numre, List.of(kontroll("MANGLER_TILTAK"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("K003 MANGLER_TILTAK is given, but the ledger has K003 MANGLER_TILTAK and K001");
        assertThatThrownBy(() -> Kontrollnumre.fortsett(
                        "nummer;kode\nK003;UTGAATT_KONTROLL\n", List.of(kontroll("MANGLER_TILTAK"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("take the next free number and a new code");
        assertThat(Kontrollnumre.fortsett("nummer;kode\nK002;UTGAATT_KONTROLL\n", List.of(kontroll("MANGLER_TILTAK"))))
                .as("a retired control keeps its line")
                .isEqualTo("nummer;kode\nK002;UTGAATT_KONTROLL\nK003;MANGLER_TILTAK\n");
    }

    @Test
    void contractsCodesStandInTheLedger() throws IOException {
        assertThat(Files.readAllLines(DOCS.resolve(NUMRE)))
                .contains("K001;AVSLUTTET_UTEN_AARSAK", "K015;UKJENT_DELTAKER", "K018;PLANLAGT_SLUTT_FOR_START");
    }

    @Test
    void mergedSplitAndRenumberedMunicipalitiesAreToldApart() throws IOException {
        Map<String, String> sider = sider();

        assertThat(sider.get("regelendringer/2019-2020.md"))
                .contains("- Snillfjord (5012): delt mellom ")
                .contains("en del av Snillfjord (5012)")
                .contains("| 0101 | 3001 | Halden |")
                .contains("Ny: 30 Viken.")
                .doesNotContain("Utgått uten etterfølger");
        assertThat(sider.get("regelendringer/2016-2017.md"))
                .contains("Den er flyttet fra 15. januar 2018. Fristen ble flyttet nasjonalt");
        assertThat(sider.get("regelendringer/2017-2018.md"))
                .contains("Ny: FAGSKOLE Høyere yrkesfaglig utdanning (fagskole) (grupper: utdanning, arbutd).");
        assertThat(sider.get("regelendringer/2023-2024.md")).contains("- Ålesund (1507): delt mellom ");
    }

    private static Avvikstype kontroll(String kode) {
        return KONTROLLER.medKode(kode).orElseThrow();
    }

    private static Map<String, String> sider() throws IOException {
        Map<String, String> sider = new TreeMap<>();
        sider.put("kontroller.md", Kontrolldokument.side(KONTROLLER));
        sider.put("konfigurasjon.md", Konfigurasjonsdokument.side());
        sider.put(
                "tabeller.md",
                Tabelldokument.side(new Grunnlagsleser(RESSURSER).les(2018).tabeller()));
        sider.put("utgangskoder.md", Utgangskodedokument.side());
        Path numre = DOCS.resolve(NUMRE);
        sider.put(
                NUMRE,
                Kontrollnumre.fortsett(Files.exists(numre) ? Files.readString(numre) : "", KONTROLLER.avvikstyper()));
        Kodeverk kodeverk = new KodeverkLeser(RESSURSER).les();
        for (int aar :
                aarMedFil().stream().filter(aar -> aar >= FORSTE_ENDRINGSAAR).toList()) {
            sider.put(
                    "regelendringer/" + (aar - 1) + "-" + aar + ".md",
                    Regelendringsdokument.side(
                            Aarsoppsett.les(RESSURSER, aar - 1),
                            Aarsoppsett.les(RESSURSER, aar),
                            kodeverk,
                            KONTROLLER));
        }
        return sider;
    }

    private static Set<Integer> aarMedFil() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("config/aar"))) {
            return filer.map(fil -> fil.getFileName().toString())
                    .filter(navn -> navn.matches("\\d{4}\\.yaml"))
                    .map(navn -> Integer.parseInt(navn.substring(0, 4)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
