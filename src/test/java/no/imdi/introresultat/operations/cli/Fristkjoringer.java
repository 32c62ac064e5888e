package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.Midlertidigmappe;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Forklaringstjeneste;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Fristkonsekvens;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Provehjem;
import no.imdi.introresultat.statistics.Konsekvens;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two final runs of one extract, made once: one with the year's deadline, one with the deadline moved after the last
 * registration. In the extract a registration has been moved, too late, from one participant to one with a shielded identity.
 */
final class Fristkjoringer {
    private static final Instant CUTOFF = Instant.parse("2019-02-28T23:00:00Z");
    private static final Instant HENTET = Instant.parse("2019-03-20T23:00:00Z");
    private static final String SEN_FRIST = """
            resultataar: 2018
            frist: 2019-03-20
            opprinnelig_frist: 2019-02-28
            begrunnelse: prøve med alt som er registrert
            strukturdato: 2018-12-31
            """;

    private static final Path HJEM = Midlertidigmappe.ny("fristkjoringer");
    private static final Program PROGRAM = program();
    static final Ressurser RESSURSER = new Ressurser(HJEM);
    static final Flytting FLYTTING;
    static final Kjoring KJORING;
    static final Kjoring MED_SEN_FRIST;
    static final Konsekvens KONSEKVENS;

    static {
        try {
            Provehjem.skrivEtLiteLand(HJEM);
            Path uttrekk = HJEM.resolve("uttrekk");
            new Registergenerator(new KodeverkLeser(RESSURSER).les(), RESSURSER)
                    .lag(new Registerbestilling(2018, 700, 7, CUTOFF, HENTET), uttrekk);
            FLYTTING = flytt(uttrekk);
            KJORING = kjor(uttrekk);
            try (Oppsettsendring senFrist = medSenFrist()) {
                MED_SEN_FRIST = kjor(uttrekk);
            }
            KONSEKVENS = Fristkonsekvens.av(jdbc(), RESSURSER, KJORING);
        } catch (Exception feil) {
            throw new ExceptionInInitializerError(feil);
        }
    }

    private Fristkjoringer() {}

    /** Who lost a registration, and who got it. */
    record Flytting(String fra, String tilSkjermet) {}

    /** A change of the year's settings that is undone when closed. */
    interface Oppsettsendring extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private static Program program() {
        DatabaseAddress database = TestDatabase.freshAddress();
        return Program.forKjoring(new Omgivelser(
                HJEM,
                Map.of(
                        "INTRORESULTAT_DB_URL", database.url(),
                        "INTRORESULTAT_DB_USER", database.user(),
                        "INTRORESULTAT_DB_PASSWORD", database.password())));
    }

    /** The database of both runs. */
    static JdbcClient jdbc() {
        return PROGRAM.jdbc();
    }

    static Forklaringstjeneste forklaringstjeneste() {
        return new Forklaringstjeneste(PROGRAM.database().dataSource(), RESSURSER);
    }

    /** Moves the year's deadline after the last registration. */
    static Oppsettsendring medSenFrist() throws IOException {
        Path fil = HJEM.resolve("config/aar/2018.yaml");
        Files.createDirectories(fil.getParent());
        Files.writeString(fil, SEN_FRIST);
        return () -> Files.delete(fil);
    }

    private static Kjoring kjor(Path uttrekk) {
        return PROGRAM.kjoringstjeneste()
                .start(
                        new Oppdrag(
                                2018,
                                Kjoringstype.ENDELIG,
                                uttrekk,
                                HJEM.resolve("utdata"),
                                Aktor.kommandolinje("test")),
                        Framdrift.TAUS);
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
