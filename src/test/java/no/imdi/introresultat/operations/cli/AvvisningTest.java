package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.Personnummer;
import no.imdi.introresultat.extract.Testuttrekk;
import no.imdi.introresultat.extract.Uttrekksfil;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, as the person at the command line sees it: one sentence, the exit code, and nothing stored. */
class AvvisningTest {
    private static final String NUMMER = Personnummer.med("010190");

    @TempDir
    private static Path hjem;

    private static Konsoll konsoll;

    @BeforeAll
    static void start() {
        konsoll = new Konsoll(hjem, TestDatabase.freshAddress());
    }

    static Stream<Arguments> uttrekk() {
        List<Arguments> alle = new ArrayList<>();
        for (String fil : List.of("uttrekk.json", "deltaker.csv", "program.csv", "vedtak.csv", "tiltak.csv")) {
            alle.add(uttrekk(fil + " missing", "Filen " + fil + " mangler", ingen(), mappe -> slett(mappe, fil)));
        }
        alle.add(uttrekk("a wrong row count", "program.csv", en -> en.lovRader(Uttrekksfil.PROGRAM, 4), mappe -> {}));
        alle.add(uttrekk("a wrong SHA-256", "tiltak.csv", ingen(), mappe -> leggTil(mappe, "tiltak.csv", " ")));
        alle.add(uttrekk(
                "a wrong header",
                "vedtak.csv",
                en -> en.tekst(Uttrekksfil.VEDTAK, "vedtak_id;versjon\nV1;1\n", 1),
                mappe -> {}));
        alle.add(uttrekk(
                "a personal number among the participants",
                "deltaker.csv, linje 2",
                en -> en.rader(Uttrekksfil.DELTAKER, NUMMER + ";M;1980;RETT_OG_PLIKT;N"),
                mappe -> {}));
        alle.add(uttrekk(
                "a personal number among the programmes",
                "program.csv, linje 2",
                en -> en.rader(Uttrekksfil.PROGRAM, NUMMER + ";1;P1;0301;;2017-01-02;;;;NY;2017-01-03T10:00:00Z;NIR"),
                mappe -> {}));
        alle.add(uttrekk(
                "a personal number among the decisions",
                "vedtak.csv, linje 2",
                en -> en.rader(
                        Uttrekksfil.VEDTAK,
                        "V1;1;" + NUMMER + ";0301;TILDELING;2016-12-20;2017-01-02;;NY;2017-01-03T10:00:00Z;NIR"),
                mappe -> {}));
        alle.add(uttrekk(
                "a personal number among the measures",
                "tiltak.csv, linje 2",
                en -> en.rader(
                        Uttrekksfil.TILTAK, NUMMER + ";1;P1;0301;INTRO;ARBEID;2017-01-02;;NY;2017-01-03T10:00:00Z;NIR"),
                mappe -> {}));
        alle.add(uttrekk(
                "an extract from before the deadline",
                "2019-02-28T23:59:59.999+01:00",
                en -> en.hentet("2019-02-28T23:59:59.999+01:00"),
                mappe -> {}));
        alle.add(uttrekk(
                "a rejected row",
                "program.csv linje 2",
                en -> en.rader(Uttrekksfil.PROGRAM, "G1;en;P1;0301;;2017-01-02;;;;NY;2017-01-03T10:00:00Z;NIR"),
                mappe -> {}));
        return alle.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uttrekk")
    void anExtractThatIsNotAcceptedLeavesNothing(
            String hva, String melding, Consumer<Testuttrekk> boy, Consumer<Path> odelegg) throws IOException {
        Testuttrekk uttrekk = new Testuttrekk();
        boy.accept(uttrekk);
        Path mappe = uttrekk.mappe(Files.createTempDirectory(hjem, "uttrekk"));
        odelegg.accept(mappe);

        avvises(Utgangskode.AVVIST, melding, "run", "final", "--year", "2018", "--extract", mappe.toString());
    }

    @Test
    void anExtractThatIsNotThereLeavesNothingButALineInTheTrail() {
        String borte = hjem.resolve("borte").toString();

        avvises(Utgangskode.AVVIST, "borte", "run", "final", "--year", "2018", "--extract", borte);
        assertThat(konsoll.jdbc()
                        .sql("select handling || ' ' || kjoring from operasjon.spor order by nummer desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("KJORING_AVVIST 2018/endelig-1");
    }

    @Test
    void aRunFromNirWithoutItsAddressIsToldHowToGiveIt() {
        avvises(Utgangskode.AVVIST, "INTRORESULTAT_NIR_URL", "run", "preliminary", "--year", "2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linje 3 | resultataar: 2019\\nfrist: 2020-02-28\\nfirst: 2020-02-29 | first",
                "linje 2 | resultataar: 2019\\nfrist: 28.02.2020 | 28.02.2020",
                "linje 1 | resultataar: 2018 | 2018",
                "linje 3 | resultataar: 2019\\ndispensasjoner:\\n  - sak: S1 | «frist» mangler",
                "linje 3 | resultataar: 2019\\ndispensasjoner:\\n  - sak: S1\\n    frist: 2020-03-31\\n    godkjent_av: En"
                        + "\\n    begrunnelse: Fordi | «kommunenummer»",
                "linje 2 | resultataar: 2019\\nfrist: [2020 | YAML"
            })
    void aYearFileThatIsWrongIsRefusedByLine(String linje, String yaml, String hva) throws IOException {
        Path fil = Files.createDirectories(hjem.resolve("config/aar")).resolve("2019.yaml");
        Files.writeString(fil, yaml.replace("\\n", "\n"));
        String uttrekk = new Testuttrekk()
                .mappe(Files.createTempDirectory(hjem, "uttrekk"))
                .toString();

        Konsoll.Svar svar = avvises(
                Utgangskode.AVVIST,
                "config/aar/2019.yaml " + linje,
                "run",
                "final",
                "--year",
                "2019",
                "--extract",
                uttrekk);

        assertThat(svar.feil()).contains(hva);
    }

    @Test
    void aCodeWhoseCategoryIsInNoTableIsRefusedByList() throws IOException {
        Path liste = Files.createDirectories(hjem.resolve("config/kodelister")).resolve("tiltakstyper.csv");
        Files.writeString(
                liste, "kode;navn;kategori12;kategori4;gyldig_fra;gyldig_til\nNY;Ny;ukjent;arbeidsliv;2004-01-01;\n");
        String uttrekk = new Testuttrekk()
                .mappe(Files.createTempDirectory(hjem, "uttrekk"))
                .toString();

        try {
            avvises(
                    Utgangskode.AVVIST,
                    "config/kodelister/tiltakstyper.csv: kategorien «ukjent» står ikke under intro_tiltak_12",
                    "run",
                    "final",
                    "--year",
                    "2018",
                    "--extract",
                    uttrekk);
        } finally {
            Files.delete(liste);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run final | --year",
                "run final --year 2012 | 2012",
                "run final --year nitten | nitten",
                "run endelig --year 2018 | endelig",
                "run --year 2018 | preliminary|final",
                "runn final --year 2018 | runn",
                "verify | MAPPE",
                "stop | KJØRING",
                "runs --alt | --alt",
                "generate --year 2018 --participants mange --seed 1 --out x | mange"
            })
    void wrongUsageIsOneLineThatPointsToTheHelp(String kommando, String hva) {
        Konsoll.Svar svar = avvises(Utgangskode.FEIL_BRUK, hva, kommando.split(" "));

        assertThat(svar.feil()).contains("--help");
    }

    @ParameterizedTest
    @CsvSource({"show", "stop", "restart"})
    void aRunThatNobodyHasHeardOfIsRefused(String kommando) {
        avvises(Utgangskode.AVVIST, "2018/endelig-7", kommando, "2018/endelig-7");
    }

    @Test
    void aFolderWithoutAManifestCannotBeVerified() {
        avvises(Utgangskode.AVVIST, "manifest.json", "verify", hjem.toString());
    }

    @Test
    void aWrongPasswordIsAFailureOfTheDatabaseAndNotShown() {
        DatabaseAddress riktig = konsoll.database();
        Konsoll feil = new Konsoll(hjem, new DatabaseAddress(riktig.url(), riktig.user(), "hemmelig-men-feil"));

        Konsoll.Svar svar = feil.kjor("runs");

        enLinje(svar, Utgangskode.FEILET, "INTRORESULTAT_DB_PASSWORD");
        assertThat(svar.feil()).doesNotContain("hemmelig");
    }

    @Test
    void aServerThatCannotBeReachedIsAFailure() throws IOException {
        int port;
        try (ServerSocket ledig = new ServerSocket(0)) {
            port = ledig.getLocalPort();
        }
        Konsoll stengt =
                new Konsoll(hjem, new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/nir", "noen", "noe"));

        enLinje(
                stengt.kjor("run", "final", "--year", "2018", "--extract", hjem.toString()),
                Utgangskode.FEILET,
                "svarer ikke");
    }

    @Test
    void verboseAddsTheTechnicalCause() {
        Konsoll.Svar svar = konsoll.kjor("show", "2018/endelig-7", "--verbose");

        assertThat(svar.feil()).contains("2018/endelig-7", "RefusedException", "\tat ");
    }

    private static Konsoll.Svar avvises(int kode, String melding, String... args) {
        Map<String, Long> foer = konsoll.lagret();

        Konsoll.Svar svar = konsoll.kjor(args);

        enLinje(svar, kode, melding);
        assertThat(svar.feil()).doesNotContain(NUMMER);
        assertThat(konsoll.lagret()).isEqualTo(foer);
        assertThat(foer.values()).allMatch(rader -> rader == 0);
        return svar;
    }

    private static void enLinje(Konsoll.Svar svar, int kode, String melding) {
        assertThat(svar.feil()).contains(melding).hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(svar.kode()).isEqualTo(kode);
    }

    private static Arguments uttrekk(String hva, String melding, Consumer<Testuttrekk> boy, Consumer<Path> odelegg) {
        return Arguments.of(hva, melding, boy, odelegg);
    }

    private static Consumer<Testuttrekk> ingen() {
        return uttrekk -> {};
    }

    private static void slett(Path mappe, String fil) {
        try {
            Files.delete(mappe.resolve(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leggTil(Path mappe, String fil, String tekst) {
        try {
            Files.writeString(mappe.resolve(fil), tekst, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
