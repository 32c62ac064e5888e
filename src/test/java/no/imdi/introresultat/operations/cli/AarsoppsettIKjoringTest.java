package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Dispensasjoner;
import no.imdi.introresultat.job.Forklaringstjeneste;
import no.imdi.introresultat.job.Forklart;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.job.Snapshots;
import no.imdi.introresultat.job.Verifisering;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Provehjem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a year's file and the console's dispensations do to a whole final run: a control that concerns more than its limit stops it,
 * another limit lets it go on with the dispensations it was started with, and they move the cutoff and are told of where they touch.
 */
class AarsoppsettIKjoringTest {
    private static final Aktor TEST = Aktor.kommandolinje("test");
    private static final Aktor GODKJENNER = new Aktor("godkjenner", Aktor.Sted.KONSOLL);
    private static final Instant CUTOFF = Instant.parse("2019-02-28T23:00:00Z");
    private static final Instant KOMMUNENS_CUTOFF = Instant.parse("2019-03-05T23:00:00Z");

    private static final Set<String> AARETS_KOMMUNER = new KodeverkLeser(new Ressurser(Path.of("")))
            .les().struktur(LocalDate.of(2018, 12, 31)).kommuner().stream()
                    .map(Kommune::nummer)
                    .collect(Collectors.toSet());

    @TempDir
    private Path home;

    @Test
    void aLimitStopsTheRunUntilItIsRaisedAndTheDispensationsMoveTheCutoff() throws Exception {
        Path uttrekk = uttrekk();
        List<Map<String, String>> program = rader(uttrekk.resolve("program.csv"));
        Set<String> skjermede = rader(uttrekk.resolve("deltaker.csv")).stream()
                .filter(rad -> rad.get("skjermet").equals("J"))
                .map(rad -> rad.get("deltaker_id"))
                .collect(Collectors.toSet());
        Predicate<Map<String, String>> forSen = rad -> !registrert(rad).isBefore(CUTOFF);
        Map<String, String> enkelt = forste(program, forSen.and(rad -> !skjermede.contains(rad.get("deltaker_id"))));
        Map<String, String> kommunens = forste(
                program,
                forSen.and(rad -> !registrert(rad).isBefore(KOMMUNENS_CUTOFF)
                        && !rad.get("kommunenummer").equals(enkelt.get("kommunenummer"))));
        Map<String, String> skjermet = forste(
                program,
                rad -> skjermede.contains(rad.get("deltaker_id"))
                        && rad.get("versjon").equals("1"));
        String dispensasjoner = dispensasjoner(kommunens, skjermet);

        try (Program introresultat = Program.forKjoring(omgivelser())) {
            Dispensasjoner konsollens = introresultat.dispensasjoner();
            long enkeltId = iKraft(
                    konsollens,
                    new Dispensasjon(
                            "S-2",
                            null,
                            Registertype.PROGRAM,
                            enkelt.get("program_id"),
                            LocalDate.of(2019, 3, 20),
                            null,
                            "Feil i fagsystemet."));
            oppsett(dispensasjoner + "kontroller:\n  MANGLER_TILTAK: {stopp_over: 0}\n");
            assertThatThrownBy(() -> introresultat
                            .kjoringstjeneste()
                            .start(
                                    new Oppdrag(2018, Kjoringstype.ENDELIG, uttrekk, home.resolve("utdata"), TEST),
                                    Framdrift.TAUS))
                    .isInstanceOf(FailedException.class)
                    .hasMessageContaining("2018/endelig-1 er stoppet før noe er eksportert")
                    .hasMessageContaining("K003 MANGLER_TILTAK gjelder ")
                    .hasMessageContaining("grensen «stopp_over» er 0 %")
                    .hasMessageContaining("restart 2018/endelig-1");
            Kjoring stoppet = introresultat.kjoringer().alle().get(0);
            assertThat(stoppet.status()).isEqualTo(Kjoringsstatus.FEILET);
            assertThat(stoppet.mappe()).doesNotExist();
            assertThat(stoppet.arbeidsmappe()).doesNotExist();

            konsollens.trekkTilbake(enkeltId, GODKJENNER, "Etter at kjøringen er startet.");
            oppsett(dispensasjoner + "kontroller:\n  MANGLER_TILTAK: {advarsel_over: 0, stopp_over: 100}\n");
            Beskjeder beskjeder = new Beskjeder();
            Kjoring kjoring = introresultat.kjoringstjeneste().restart(stoppet, TEST, beskjeder);

            assertThat(beskjeder.alle)
                    .singleElement()
                    .asString()
                    .startsWith("Advarsel: K003 MANGLER_TILTAK gjelder ")
                    .contains(
                            "grensen «advarsel_over» er 0 %. Dispensasjonen i sak S-4 gjelder en registrering som ikke"
                                    + " finnes i uttrekket")
                    .doesNotContain("S-2", "S-3", "FINNES-IKKE");
            assertThat(kjoring.melding()).isEqualTo(beskjeder.alle.get(0));
            Manifest manifest = Manifestfil.les(kjoring.mappe());
            assertThat(manifest.terskler()).singleElement().satisfies(terskel -> {
                assertThat(terskel.kode()).isEqualTo("MANGLER_TILTAK");
                assertThat(terskel.deltakere()).isBetween(1L, terskel.deltok());
            });
            assertThat(manifest.dispensasjoner())
                    .extracting(
                            Manifest.Dispensert::sak,
                            Manifest.Dispensert::kommunenummer,
                            Manifest.Dispensert::id,
                            Manifest.Dispensert::frist,
                            Manifest.Dispensert::godkjentAv)
                    .containsExactly(
                            tuple("S-1", kommunens.get("kommunenummer"), null, "2019-03-05", "Leder"),
                            tuple("S-3", null, skjermet.get("program_id"), "2019-03-20", "Leder"),
                            tuple("S-4", null, "FINNES-IKKE", "2019-03-20", "Leder"),
                            tuple("S-2", null, enkelt.get("program_id"), "2019-03-20", GODKJENNER.navn()));
            utelatteHarHverSinFrist(kjoring, kommunens.get("kommunenummer"), enkelt.get("program_id"));
            assertThat(merknader(kjoring, enkelt))
                    .contains("Dispensasjon, sak S-2")
                    .doesNotContain(enkelt.get("program_id"), "Dispensasjon, sak S-1");
            assertThat(merknader(kjoring, kommunens))
                    .contains("Dispensasjon, sak S-1")
                    .doesNotContain("Dispensasjon, sak S-2");
            assertThat(merknader(kjoring, skjermet)).doesNotContain("Dispensasjon, sak S-3");
            forklaringenGaarEtterDetKjoringenBleStartetMed(introresultat, kjoring, enkelt.get("deltaker_id"));
            enEndeligKjoringVenterPaaSisteFristIKraft(introresultat, uttrekk, kommunens.get("kommunenummer"));
        }
    }

    private void forklaringenGaarEtterDetKjoringenBleStartetMed(
            Program introresultat, Kjoring kjoring, String deltakerId) throws IOException {
        Forklart forklart = new Forklaringstjeneste(introresultat.database().dataSource(), new Ressurser(home))
                .forklar(kjoring, deltakerId, TEST);
        assertThat(forklart.stemmer()).isTrue();
        assertThat(forklart.regelverk().frist().dispensasjoner())
                .extracting(Dispensasjon::sak)
                .containsExactly("S-1", "S-3", "S-4", "S-2");
        Verifisering verifisering = new Verifisering(
                introresultat.kjoringer(),
                new Snapshots(introresultat.jdbc()),
                new Frysing(introresultat.database().dataSource(), new Ressurser(home)),
                introresultat.spor());
        assertThat(verifisering.verifiser(kjoring.mappe(), TEST).funn()).isEmpty();
    }

    private void enEndeligKjoringVenterPaaSisteFristIKraft(Program introresultat, Path uttrekk, String kommunenummer) {
        oppsett("");
        long id = iKraft(
                introresultat.dispensasjoner(),
                new Dispensasjon("S-5", kommunenummer, null, null, LocalDate.of(2019, 12, 31), null, "Feil i NIR."));
        Oppdrag oppdrag = new Oppdrag(2018, Kjoringstype.ENDELIG, uttrekk, home.resolve("utdata"), TEST);
        assertThatThrownBy(() -> introresultat.kjoringstjeneste().start(oppdrag, Framdrift.TAUS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("før siste frist gikk ut 2020-01-01T00:00:00+01:00");
        assertThat(introresultat
                        .jdbc()
                        .sql("select count(*) from resultat.kjoring_dispensasjon where dispensasjon_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .as("a refused run keeps nothing")
                .isZero();
    }

    /** Applies for one and has it approved by another. */
    private static long iKraft(Dispensasjoner dispensasjoner, Dispensasjon innhold) {
        long id = dispensasjoner
                .sok(2018, innhold, new Aktor("søker", Aktor.Sted.KONSOLL))
                .id();
        dispensasjoner.godkjenn(id, GODKJENNER, "Feilen er dokumentert.");
        return id;
    }

    /** What came too late is excluded under the deadline that held for it, and what a dispensation let in is not there. */
    private static void utelatteHarHverSinFrist(Kjoring kjoring, String kommunenummer, String programId)
            throws IOException {
        List<Map<String, String>> utelatte = rader(kjoring.mappe().resolve("intern/utelatte-registreringer.csv"));
        assertThat(utelatte)
                .noneMatch(rad ->
                        rad.get("type").equals("program") && rad.get("id").equals(programId));
        assertThat(utelatte).anyMatch(rad -> rad.get("sak").isEmpty());
        assertThat(utelatte.stream().filter(rad -> rad.get("kommunenummer").equals(kommunenummer)))
                .isNotEmpty()
                .allSatisfy(rad -> {
                    assertThat(rad).containsEntry("frist", "2019-03-05").containsEntry("sak", "S-1");
                    assertThat(registrert(rad)).isAfterOrEqualTo(KOMMUNENS_CUTOFF);
                });
        assertThat(utelatte.stream().filter(rad -> rad.get("sak").isEmpty()))
                .allSatisfy(rad -> assertThat(rad).containsEntry("frist", "2019-02-28"));
    }

    private static String merknader(Kjoring kjoring, Map<String, String> registrering) throws IOException {
        Path mappe = kjoring.mappe().resolve("publisering/kommuner");
        try (Stream<Path> boeker = Files.list(mappe)) {
            Path bok = boeker.filter(
                            fil -> fil.getFileName().toString().startsWith(registrering.get("kommunenummer") + "-"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream inn = Files.newInputStream(bok);
                    XSSFWorkbook arbeidsbok = new XSSFWorkbook(inn)) {
                StringBuilder tekst = new StringBuilder();
                for (Row rad : arbeidsbok.getSheet("Merknader")) {
                    for (Cell celle : rad) {
                        tekst.append(celle).append('\n');
                    }
                }
                return tekst.toString();
            }
        }
    }

    private static String dispensasjoner(Map<String, String> kommunens, Map<String, String> skjermet) {
        String slutt = ", godkjent_av: Leder, begrunnelse: Feil i fagsystemet.}\n";
        return "dispensasjoner:\n"
                + "  - {sak: S-1, kommunenummer: '" + kommunens.get("kommunenummer") + "', frist: 2019-03-05" + slutt
                + "  - {sak: S-3, type: program, id: " + skjermet.get("program_id") + ", frist: 2019-03-20" + slutt
                + "  - {sak: S-4, type: tiltak, id: FINNES-IKKE, frist: 2019-03-20" + slutt;
    }

    private void oppsett(String resten) {
        Path fil = home.resolve("config/aar/2018.yaml");
        try {
            Files.createDirectories(fil.getParent());
            Files.writeString(fil, "resultataar: 2018\n" + resten);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private Path uttrekk() {
        Provehjem.skrivEtLiteLand(home);
        Ressurser ressurser = new Ressurser(home);
        Path mappe = home.resolve("uttrekk");
        new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser)
                .lag(Registerbestilling.etterFristen(2018, 2000, 7, CUTOFF), mappe);
        return mappe;
    }

    private static Map<String, String> forste(List<Map<String, String>> rader, Predicate<Map<String, String>> hvilken) {
        return rader.stream()
                .filter(rad -> AARETS_KOMMUNER.contains(rad.get("kommunenummer")))
                .filter(hvilken)
                .findFirst()
                .orElseThrow();
    }

    private static Instant registrert(Map<String, String> rad) {
        return OffsetDateTime.parse(rad.get("registrert")).toInstant();
    }

    private static List<Map<String, String>> rader(Path fil) throws IOException {
        List<String> linjer = Files.readAllLines(fil);
        String[] kolonner = linjer.get(0).split(";");
        return linjer.stream().skip(1).map(linje -> rad(kolonner, linje)).toList();
    }

    private static Map<String, String> rad(String[] kolonner, String linje) {
        String[] felt = linje.split(";", -1);
        Map<String, String> rad = new HashMap<>();
        for (int i = 0; i < kolonner.length; i++) {
            rad.put(kolonner[i], felt[i]);
        }
        return rad;
    }

    private Omgivelser omgivelser() {
        DatabaseAddress database = TestDatabase.freshAddress();
        return new Omgivelser(
                home,
                Map.of(
                        "INTRORESULTAT_DB_URL", database.url(),
                        "INTRORESULTAT_DB_USER", database.user(),
                        "INTRORESULTAT_DB_PASSWORD", database.password()));
    }

    /** Keeps what the operator is told. */
    private static final class Beskjeder implements Framdrift {
        private final List<String> alle = new ArrayList<>();

        @Override
        public void beskjed(String tekst) {
            alle.add(tekst);
        }

        @Override
        public void steg(String navn) {}

        @Override
        public void rader(long antall, long av) {}

        @Override
        public void stegFerdig(String navn) {}
    }
}
