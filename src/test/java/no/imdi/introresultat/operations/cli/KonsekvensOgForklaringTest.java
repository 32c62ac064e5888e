package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Personnummer;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Forklaringstjeneste;
import no.imdi.introresultat.job.Forklart;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Fristkonsekvens;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Proveregister;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Konsekvens;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the deadline cost and why a number is what it is, on two final runs of one extract: one with the year's deadline, one
 * with the deadline moved after the last registration. In the extract a registration has been moved, too late, from one
 * participant to one with a shielded identity.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KonsekvensOgForklaringTest {
    private static final Instant CUTOFF = Instant.parse("2019-02-28T23:00:00Z");
    private static final Instant HENTET = Instant.parse("2019-03-20T23:00:00Z");
    private static final String SEN_FRIST = """
            resultataar: 2018
            frist: 2019-03-20
            opprinnelig_frist: 2019-02-28
            begrunnelse: prøve med alt som er registrert
            strukturdato: 2018-12-31
            """;

    private Path home;
    private Program program;
    private Ressurser ressurser;
    private Flytting flytting;
    private Kjoring kjoring;
    private Kjoring medSenFrist;
    private Konsekvens konsekvens;

    /** Who lost a registration, and who got it. */
    private record Flytting(String fra, String tilSkjermet) {}

    @BeforeAll
    void runTwice(@TempDir Path tom) throws Exception {
        home = tom;
        Proveregister.skrivEtLiteLand(home);
        DatabaseAddress database = TestDatabase.freshAddress();
        program = Program.forKjoring(new Omgivelser(
                home,
                Map.of(
                        "INTRORESULTAT_DB_URL", database.url(),
                        "INTRORESULTAT_DB_USER", database.user(),
                        "INTRORESULTAT_DB_PASSWORD", database.password())));
        ressurser = new Ressurser(home);
        Path uttrekk = home.resolve("uttrekk");
        new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser)
                .lag(new Registerbestilling(2018, 700, 7, CUTOFF, HENTET), uttrekk);
        flytting = flytt(uttrekk);
        kjoring = kjor(uttrekk);
        skrivAarsfil();
        medSenFrist = kjor(uttrekk);
        Files.delete(aarsfil());
        konsekvens = Fristkonsekvens.av(program.jdbc(), ressurser, kjoring);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void everyCellWithTheLateOnesIsThatOfARunWhoseDeadlineIsAfterTheLastRegistration() {
        Resultattall ventet =
                Fristkonsekvens.av(program.jdbc(), ressurser, medSenFrist).tall();
        List<String> ulike = ventet.celler()
                .filter(celle -> konsekvens.medForSene().antall(celle) != ventet.antall(celle))
                .map(String::valueOf)
                .toList();
        assertThat(ulike).isEmpty();
        assertThat(konsekvens.endringer()).hasSizeGreaterThan(100);
    }

    @Test
    void theFlatFilesOfTheOneRunAndTheFileOfConsequencesGiveTheFlatFilesOfTheOther() throws IOException {
        Map<String, Integer> tall = flatfiler(kjoring);
        Map<String, Integer> ventet = flatfiler(medSenFrist);
        List<String> rader = Files.readAllLines(kjoring.mappe().resolve("intern/konsekvens-av-frist.csv"));
        assertThat(rader.get(0)).isEqualTo("tabell;niva;region;kategori;kjonn;tall;tall_med_for_sene;differanse");
        for (String rad : rader.subList(1, rader.size())) {
            String[] felt = rad.split(";");
            int ble = Integer.parseInt(felt[5]);
            int med = Integer.parseInt(felt[6]);
            assertThat(Integer.parseInt(felt[7])).as(rad).isEqualTo(med - ble).isNotZero();
            String celle = String.join(" ", felt[0], felt[1], felt[2], felt[3], felt[4]);
            if (!felt[0].startsWith("tillegg_")) {
                assertThat(tall.put(celle, med)).as(rad).isEqualTo(ble);
            }
        }
        assertThat(tall).isEqualTo(ventet);
    }

    @Test
    void aRunInWhichNothingCameTooLateSaysSo() throws IOException {
        assertThat(Files.readAllLines(medSenFrist.mappe().resolve("intern/konsekvens-av-frist.csv")))
                .hasSize(1);
        assertThat(ark(medSenFrist, "Sammendrag"))
                .anyMatch(rad -> rad.contains("Ingen registreringer kom for sent. Fristen har ikke endret noe tall."));
        assertThat(ark(medSenFrist, "Deltakere")).anyMatch(rad -> rad.startsWith("Ingen"));
    }

    @Test
    void theListOfParticipantsHoldsEveryOneButTheShieldedWhoAreCounted() throws IOException {
        List<String> beroerte = program.jdbc()
                .sql("select deltaker_id from resultat.konsekvens where kjoring_id = ? and not skjermet")
                .param(kjoring.id())
                .query(String.class)
                .list();
        List<String> skjermede = program.jdbc()
                .sql("select deltaker_id from register.deltaker where uttrekk_id = ? and skjermet")
                .param(kjoring.uttrekkId())
                .query(String.class)
                .list();
        long tapte = program.jdbc()
                .sql("select count(*) from resultat.konsekvens where kjoring_id = ? and skjermet")
                .param(kjoring.id())
                .query(Long.class)
                .single();
        String deltakere = String.join("\n", ark(kjoring, "Deltakere"));
        assertThat(beroerte).isNotEmpty().allMatch(deltakere::contains);
        assertThat(skjermede).contains(flytting.tilSkjermet()).noneMatch(deltakere::contains);
        assertThat(tapte).isPositive();
        assertThat(ark(kjoring, "Sammendrag"))
                .anyMatch(rad -> rad.startsWith("Av disse deltakerne har " + tapte + " skjermet identitet."));
    }

    @Test
    void aParticipantWhoseRegistrationWasMovedAwayTooLateIsOnTheListWithoutAWordOfTheOther() throws IOException {
        assertThat(ark(kjoring, "Deltakere"))
                .filteredOn(rad -> rad.contains(flytting.fra()))
                .singleElement()
                .asString()
                .contains("versjon 99")
                .contains("flyttet til en annen deltaker");
    }

    @Test
    void theMunicipalitiesThatLostMostAreNamedWithTheirControlWorkbook() {
        List<String> linjer = Taplinjer.linjer(konsekvens, kjoring.mappe());
        List<Region> tapte = konsekvens.mestTapt("intro_avslutning_direkte_3", "arbutd", 3);
        assertThat(tapte).isNotEmpty();
        assertThat(linjer).hasSize(1 + 2 * tapte.size());
        assertThat(linjer.get(1))
                .startsWith("  " + tapte.get(0).nummer() + " " + tapte.get(0).navn() + ": ");
        assertThat(linjer.get(2))
                .startsWith("    Kontrolliste: " + kjoring.mappe().resolve("intern/kontrollister"))
                .endsWith(".xlsx");
        assertThat(Path.of(linjer.get(2).replace("    Kontrolliste: ", ""))).isRegularFile();
    }

    @Test
    void everyExplanationAgreesWithWhatTheRunStored() {
        List<String> deltakere = program.jdbc()
                .sql("select d.deltaker_id from register.deltaker d left join resultat.konsekvens k"
                        + " on k.kjoring_id = ? and k.deltaker_id = d.deltaker_id"
                        + " where d.uttrekk_id = ? and not d.skjermet order by k.deltaker_id nulls last limit 80")
                .params(kjoring.id(), kjoring.uttrekkId())
                .query(String.class)
                .list();
        for (String deltaker : deltakere) {
            Forklart forklart = tjeneste().forklar(kjoring, deltaker, "prøve");
            assertThat(forklart.stemmer()).isTrue();
            assertThat(new Forklaringstekst(forklart, new Tekster(Tekster.BOKMAAL)).linjer("2018/endelig-1"))
                    .hasSizeGreaterThan(10)
                    .anyMatch(linje -> linje.contains("[regel 3.5]"))
                    .noneMatch(linje -> linje.contains("null"));
        }
    }

    @Test
    void anOutcomeThatIsNotTheStoredOneIsSaid() {
        String deltaker = flytting.fra();
        program.jdbc()
                .sql(
                        "update resultat.deltakerresultat set kjonn = 'X' || kjonn where kjoring_id = ? and deltaker_id = ?")
                .params(kjoring.id(), deltaker)
                .update();
        Forklart forklart = tjeneste().forklar(kjoring, deltaker, "prøve");
        program.jdbc()
                .sql(
                        "update resultat.deltakerresultat set kjonn = right(kjonn, 1) where kjoring_id = ? and deltaker_id = ?")
                .params(kjoring.id(), deltaker)
                .update();
        assertThat(forklart.stemmer()).isFalse();
        assertThat(new Forklaringstekst(forklart, new Tekster(Tekster.BOKMAAL)).linjer("2018/endelig-1"))
                .anyMatch(linje -> linje.contains("IKKE det samme som kjøringen lagret"));
    }

    @Test
    void aShieldedParticipantIsRefusedInTheSameWordsAsAnUnknownOneAndBothAreInTheTrail() {
        Throwable skjermet = catchThrowable(() -> tjeneste().forklar(kjoring, flytting.tilSkjermet(), "nysgjerrig"));
        Throwable ukjent = catchThrowable(() -> tjeneste().forklar(kjoring, "FINNES-IKKE", "nysgjerrig"));
        assertThat(skjermet).isInstanceOf(RefusedException.class).hasMessage(ukjent.getMessage());
        assertThat(skjermet.getMessage()).doesNotContain(flytting.tilSkjermet());
        assertThat(program.jdbc()
                        .sql(
                                "select gjelder from operasjon.spor where hvem = 'nysgjerrig' and handling = 'FORKLAR_DELTAKER'"
                                        + " and kjoring = '2018/endelig-1' and svar = 'AVVIST' order by spor_id")
                        .query(String.class)
                        .list())
                .containsExactly(flytting.tilSkjermet(), "FINNES-IKKE");
    }

    @Test
    void aNationalIdentityNumberIsRefusedAndNeverReachesTheTrail() {
        String syntetisk = Personnummer.med("018180");
        assertThatThrownBy(() -> tjeneste().forklar(kjoring, syntetisk, "uforsiktig"))
                .isInstanceOf(RefusedException.class)
                .hasMessageNotContaining(syntetisk);
        assertThatThrownBy(() -> tjeneste().forklar(kjoring, "Kari Nordmann", "uforsiktig"))
                .isInstanceOf(RefusedException.class)
                .hasMessageNotContaining("Nordmann");
        assertThat(program.jdbc()
                        .sql("select count(*) from operasjon.spor where hvem = 'uforsiktig'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theParticipantsBehindEveryNumberOfAMunicipalityAreAsManyAsTheNumber() {
        List<Cellenokkel> celler = konsekvens
                .tall()
                .celler()
                .filter(celle -> celle.niva() == Niva.KOMMUNE && celle.region().equals("0301"))
                .toList();
        assertThat(celler).hasSizeGreaterThan(80);
        for (Cellenokkel celle : celler) {
            assertThat(tjeneste().deltakereBak(kjoring, celle, "prøve"))
                    .as(celle.toString())
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .hasSize(konsekvens.tall().antall(celle));
        }
    }

    @Test
    void aNumberThatDoesNotExistIsRefusedWithThoseThatDo() {
        Cellenokkel celle = konsekvens.tall().celler().findFirst().orElseThrow();
        assertThatThrownBy(() -> tjeneste()
                        .deltakereBak(
                                kjoring,
                                new Cellenokkel("intro", Niva.KOMMUNE, "0301", "alle", celle.kjonn()),
                                "prøve"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("intro_avslutning_direkte_3");
        assertThatThrownBy(() -> tjeneste()
                        .deltakereBak(
                                kjoring,
                                new Cellenokkel("intro_deltakere", Niva.KOMMUNE, "0301", "arbutd", celle.kjonn()),
                                "prøve"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("alle");
        assertThatThrownBy(() -> tjeneste()
                        .deltakereBak(
                                kjoring,
                                new Cellenokkel("intro_deltakere", Niva.KOMMUNE, "9999", "alle", celle.kjonn()),
                                "prøve"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2018-12-31");
    }

    @Test
    void aRunWhoseSettingsHaveChangedIsNotExplained() throws IOException {
        skrivAarsfil();
        try {
            assertThatThrownBy(() -> tjeneste().forklar(kjoring, flytting.fra(), "prøve"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("endret siden kjøringen 2018/endelig-1");
        } finally {
            Files.delete(aarsfil());
        }
    }

    @Test
    void theTrailCanOnlyGrow() {
        tjeneste().forklar(kjoring, flytting.fra(), "prøve");
        for (String sql : List.of(
                "update operasjon.spor set hvem = 'ingen'", "delete from operasjon.spor", "truncate operasjon.spor")) {
            assertThatThrownBy(() -> program.jdbc().sql(sql).update()).hasMessageContaining("kan ikke endres");
        }
    }

    private Forklaringstjeneste tjeneste() {
        return new Forklaringstjeneste(program.database().dataSource(), ressurser);
    }

    private Kjoring kjor(Path uttrekk) {
        return program.kjoringstjeneste()
                .start(
                        new Oppdrag(2018, Kjoringstype.ENDELIG, uttrekk, home.resolve("utdata"), "test"),
                        Framdrift.TAUS);
    }

    private Path aarsfil() {
        return home.resolve("config/aar/2018.yaml");
    }

    private void skrivAarsfil() throws IOException {
        Files.createDirectories(aarsfil().getParent());
        Files.writeString(aarsfil(), SEN_FRIST);
    }

    /** Persons by cell in all internal flat files of a run. */
    private static Map<String, Integer> flatfiler(Kjoring kjoring) throws IOException {
        Map<String, Integer> tall = new TreeMap<>();
        try (Stream<Path> filer = Files.list(kjoring.mappe().resolve("intern/flatfiler"))) {
            for (Path fil : filer.toList()) {
                List<String> linjer = Files.readAllLines(fil);
                String niva = linjer.get(0).substring(0, linjer.get(0).indexOf("_nr,"));
                for (String linje : linjer.subList(1, linjer.size())) {
                    String[] felt = linje.split(",");
                    int n = felt.length;
                    if (felt[n - 3].equals("personer")) {
                        String kategori = n == 7 ? felt[1] : "alle";
                        tall.put(
                                String.join(" ", felt[n - 1], niva, felt[0], kategori, felt[n - 5]),
                                Integer.valueOf(felt[n - 2]));
                    }
                }
            }
        }
        return tall;
    }

    /** The rows of a sheet as text. */
    private static List<String> ark(Kjoring kjoring, String navn) throws IOException {
        DataFormatter tekst = new DataFormatter();
        List<String> rader = new ArrayList<>();
        try (InputStream fil = Files.newInputStream(kjoring.mappe().resolve("intern/konsekvens-av-frist.xlsx"));
                XSSFWorkbook bok = new XSSFWorkbook(fil)) {
            bok.getSheet(navn).forEach(rad -> {
                StringBuilder linje = new StringBuilder();
                rad.forEach(celle -> linje.append(tekst.formatCellValue(celle)).append('|'));
                rader.add(linje.toString());
            });
        }
        return rader;
    }

    /** Adds a version, registered too late, that moves a programme ended in the year to a newcomer with a shielded identity. */
    private static Flytting flytt(Path uttrekk) throws Exception {
        List<String> program = new ArrayList<>(Files.readAllLines(uttrekk.resolve("program.csv")));
        List<String> deltakere = new ArrayList<>(Files.readAllLines(uttrekk.resolve("deltaker.csv")));
        String[] avsluttet = program.stream()
                .map(linje -> linje.split(";", -1))
                .filter(felt ->
                        felt[7].startsWith("2018-0") && felt[8].startsWith("ARBEID") && felt[10].startsWith("2018"))
                .findFirst()
                .orElseThrow();
        String fra = avsluttet[2];
        String til = "NY-1";
        deltakere.add(til + ";K;1990;RETT_OG_PLIKT;J");
        avsluttet[1] = "99";
        avsluttet[2] = til;
        avsluttet[9] = "ENDRET";
        avsluttet[10] = "2019-03-10T10:00:00+01:00";
        program.add(String.join(";", avsluttet));
        skriv(uttrekk, "program.csv", program);
        skriv(uttrekk, "deltaker.csv", deltakere);
        return new Flytting(fra, til);
    }

    private static void skriv(Path uttrekk, String fil, List<String> linjer) throws Exception {
        byte[] bytes = (String.join("\n", linjer) + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(uttrekk.resolve(fil), bytes);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Path beskrivelse = uttrekk.resolve("uttrekk.json");
        Files.writeString(
                beskrivelse,
                Files.readString(beskrivelse)
                        .replaceFirst(
                                "\"" + fil + "\": \\{\"rader\": \\d+, \"sha256\": \"[0-9a-f]+\"",
                                "\"" + fil + "\": {\"rader\": " + (linjer.size() - 1) + ", \"sha256\": \"" + sha256
                                        + "\""));
    }
}
