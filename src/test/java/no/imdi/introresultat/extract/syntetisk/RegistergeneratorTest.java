package no.imdi.introresultat.extract.syntetisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistergeneratorTest {
    private static final List<String> FILER = List.of("deltaker.csv", "program.csv", "vedtak.csv", "tiltak.csv");

    @TempDir
    Path mappe;

    @Test
    void sameSeedGivesSameBytesWhateverLocaleAndZone() throws IOException {
        Registerbestilling bestilling = Oppsett.bestilling(2018, 800, 7);
        Oppsett.lag(bestilling, mappe.resolve("her"));
        Locale spraak = Locale.getDefault();
        TimeZone sone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Oppsett.lag(Oppsett.bestilling(2018, 800, 7), mappe.resolve("der"));
        } finally {
            Locale.setDefault(spraak);
            TimeZone.setDefault(sone);
        }
        for (String fil : List.of("uttrekk.json", "deltaker.csv", "program.csv", "vedtak.csv", "tiltak.csv")) {
            assertThat(mappe.resolve("der").resolve(fil))
                    .hasSameBinaryContentAs(mappe.resolve("her").resolve(fil));
        }
    }

    @Test
    void anotherSeedGivesAnotherRegister() throws IOException {
        Oppsett.lag(Oppsett.bestilling(2018, 50, 1), mappe.resolve("en"));
        Oppsett.lag(Oppsett.bestilling(2018, 50, 2), mappe.resolve("to"));
        for (String fil : FILER) {
            assertThat(linjer("en", fil)).isNotEqualTo(linjer("to", fil));
        }
    }

    @Test
    void aLargerRegisterBeginsWithTheSmaller() throws IOException {
        Oppsett.lag(Oppsett.bestilling(2018, 50, 1), mappe.resolve("liten"));
        Oppsett.lag(Oppsett.bestilling(2018, 60, 1), mappe.resolve("stor"));
        for (String fil : FILER) {
            List<String> liten = linjer("liten", fil);
            assertThat(linjer("stor", fil).subList(0, liten.size())).isEqualTo(liten);
        }
    }

    @Test
    void anExtractInJanuaryHoldsExactlyWhatHadBeenRegisteredThen() throws IOException {
        Registerbestilling mars = Oppsett.bestilling(2018, 2000, 3);
        Registerbestilling januar = Oppsett.hentet(mars, LocalDate.of(2019, 1, 15));
        Oppsett.lag(mars, mappe.resolve("mars"));
        Oppsett.lag(januar, mappe.resolve("januar"));
        for (String fil : FILER.subList(1, 4)) {
            List<String> ventet = linjer("mars", fil).stream()
                    .filter(linje -> linje.startsWith(fil.substring(0, fil.indexOf('.')))
                            || registrert(fil, linje).isBefore(januar.hentet()))
                    .toList();
            assertThat(linjer("januar", fil))
                    .isEqualTo(ventet)
                    .hasSizeLessThan(linjer("mars", fil).size());
        }
        assertThat(linjer("mars", "deltaker.csv")).hasSize(2001).containsAll(linjer("januar", "deltaker.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2018, 2020, 2025})
    void everyRowFollowsTheContract(int aar) throws IOException {
        Registerbestilling bestilling = Oppsett.bestilling(aar, 1500, 5);
        Oppsett.lag(bestilling, mappe.resolve("ut"));
        Set<String> deltakere = new HashSet<>();
        for (String linje : utenHode("deltaker.csv")) {
            assertThat(linje).matches("D\\d{7};[MK];\\d{4};(RETT_OG_PLIKT|KAN_TILBYS);[JN]");
            deltakere.add(linje.split(";")[0]);
        }
        String dato = "(\\d{4}-\\d\\d-\\d\\d)?";
        String hale =
                ";(NY|ENDRET|SLETTET);\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?\\+0[12]:00;(NIR|FAGSYSTEM)";
        kontroller(
                "program.csv",
                "P\\d{7}-\\d+;\\d+;D\\d{7};\\d{4};\\d{0,6};(\\d{4}-\\d\\d-\\d\\d);" + dato + ";" + dato + ";[A-Z0-9_]*"
                        + hale,
                deltakere,
                bestilling);
        kontroller(
                "vedtak.csv",
                "V\\d{7}-\\d+;\\d+;D\\d{7};\\d{4};(TILDELING|AVSLAG|ENDRING|PERMISJON|STANS);" + dato + ";" + dato + ";"
                        + dato + hale,
                deltakere,
                bestilling);
        kontroller(
                "tiltak.csv",
                "T\\d{7}-\\d+;\\d+;D\\d{7};\\d{4};(INTRO|NORSK);[A-Z_]+;" + dato + ";" + dato + hale,
                deltakere,
                bestilling);
    }

    @Test
    void theJsonTellsRowsHashesAndTimeOfExtraction() throws Exception {
        Generertuttrekk uttrekk = Oppsett.lag(Oppsett.bestilling(2018, 100, 1), mappe.resolve("ut"));
        String json = Files.readString(mappe.resolve("ut/uttrekk.json"));
        assertThat(json).contains("\"register\": \"NIR\", \"skjema\": 1, \"hentet\": \"2019-03-21T05:00:00+01:00\"");
        for (String fil : FILER) {
            byte[] innhold = Files.readAllBytes(mappe.resolve("ut").resolve(fil));
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
            int rader = utenHode(fil).size();
            assertThat(json).contains("\"" + fil + "\": {\"rader\": " + rader + ", \"sha256\": \"" + sum + "\"}");
        }
        assertThat(uttrekk.deltakere()).isEqualTo(100);
        assertThat(uttrekk.program()).isEqualTo(utenHode("program.csv").size());
    }

    @Test
    void oneParticipantIsEnough() throws IOException {
        Generertuttrekk uttrekk = Oppsett.lag(Oppsett.bestilling(2018, 1, 1), mappe.resolve("ut"));
        assertThat(uttrekk.deltakere()).isEqualTo(1);
        assertThat(utenHode("program.csv")).isNotEmpty();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedAndLeftAlone() throws IOException {
        Path ut = Files.createDirectory(mappe.resolve("ut"));
        Files.writeString(ut.resolve("noe"), "mitt");
        assertThatThrownBy(() -> Oppsett.lag(Oppsett.bestilling(2018, 10, 1), ut))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ikke tom");
        try (Stream<Path> innhold = Files.list(mappe)) {
            assertThat(innhold).containsExactly(ut);
        }
        assertThat(ut.resolve("noe")).hasContent("mitt");
    }

    @Test
    void anEmptyFolderIsUsedAndNothingElseIsLeftBeside() throws IOException {
        Path ut = Files.createDirectory(mappe.resolve("ut"));
        Oppsett.lag(Oppsett.bestilling(2018, 10, 1), ut);
        try (Stream<Path> innhold = Files.list(mappe)) {
            assertThat(innhold).containsExactly(ut);
        }
    }

    @Test
    void aStopHalfwayLeavesNothing() throws IOException {
        Registergenerator generator = new Registergenerator(Oppsett.KODEVERK, Oppsett.RESSURSER);
        assertThatThrownBy(() -> generator.lag(Oppsett.bestilling(2018, 2000, 1), mappe.resolve("ut"), ferdige -> {
                    throw new IllegalStateException("stopp");
                }))
                .hasMessage("stopp");
        try (Stream<Path> innhold = Files.list(mappe)) {
            assertThat(innhold).isEmpty();
        }
    }

    @Test
    void ordersNoRegisterCanBeMadeForAreRefused() {
        Instant frist = Oppsett.frist(2018);
        assertThatThrownBy(() -> Oppsett.bestilling(2018, 0, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Oppsett.bestilling(2018, 3_000_001, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Registerbestilling.etterFristen(2019, 10, 1, frist))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Oppsett.lag(Oppsett.bestilling(2005, 10, 1), mappe.resolve("ut")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2005");
    }

    private void kontroller(String fil, String monster, Set<String> deltakere, Registerbestilling bestilling)
            throws IOException {
        Set<String> sett = new HashSet<>();
        for (String linje : utenHode(fil)) {
            String[] felt = linje.split(";");
            assertThat(linje).matches(monster);
            assertThat(sett.add(felt[0] + "/" + felt[1])).as(linje).isTrue();
            assertThat(felt[1].equals("1") || sett.contains(felt[0] + "/" + (Integer.parseInt(felt[1]) - 1)))
                    .as(linje)
                    .isTrue();
            assertThat(deltakere).contains(felt[2]);
            assertThat(registrert(fil, linje)).isBefore(bestilling.hentet());
            for (String et : felt) {
                if (et.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    LocalDate.parse(et);
                }
            }
        }
    }

    private static Instant registrert(String fil, String linje) {
        int plass = fil.equals("program.csv") ? 10 : 9;
        return OffsetDateTime.parse(linje.split(";", -1)[plass]).toInstant();
    }

    private List<String> utenHode(String fil) throws IOException {
        List<String> linjer = linjer("ut", fil);
        return linjer.subList(1, linjer.size());
    }

    private List<String> linjer(String uttrekk, String fil) throws IOException {
        return Files.readAllLines(mappe.resolve(uttrekk).resolve(fil));
    }
}
