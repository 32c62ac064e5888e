package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.introresultat.operations.web.Utstedertjener;
import no.imdi.introresultat.publication.Filhasher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line driving a server elsewhere, which it reaches by its address alone. */
class FjernstyringTest {
    private static final String[] START = {"run", "final", "--year", "2018", "--extract", "uttrekk"};
    private static final Pattern NAVN = Pattern.compile("Kjøringen (2018/endelig-\\d+) er i gang");
    private static final Pattern MANIFEST = Pattern.compile("manifest +([0-9a-f]{64})");

    @TempDir
    private Path hjem;

    private Konsoll.Svar kjor(String bevis, String tjener, String... args) {
        StringWriter ut = new StringWriter();
        StringWriter feil = new StringWriter();
        List<String> alle = new ArrayList<>(List.of(args));
        alle.addAll(List.of("--server", tjener));
        int kode = Kommandolinje.kjor(
                new Omgivelser(hjem, bevis == null ? Map.of() : Map.of("INTRORESULTAT_TOKEN", bevis), "noen"),
                new PrintWriter(ut, true),
                new PrintWriter(feil, true),
                alle.toArray(String[]::new));
        assertThat(hjem.resolve("data")).as("no database is started here").doesNotExist();
        return new Konsoll.Svar(kode, ut.toString(), feil.toString());
    }

    private Konsoll.Svar som(String rolle, String... args) {
        return kjor(Utstedertjener.bevis("fjern-" + rolle, List.of(rolle)), Utstedertjener.adresse(), args);
    }

    private static void erAvvist(Konsoll.Svar svar, int kode, String... ord) {
        assertThat(svar.feil()).contains(ord).matches("[^\\n]+\\.\\n");
        assertThat(svar.kode()).as(svar.feil()).isEqualTo(kode);
    }

    private static String finn(Pattern hva, String tekst) {
        Matcher funnet = hva.matcher(tekst);
        assertThat(funnet.find()).as(tekst).isTrue();
        return funnet.group(1);
    }

    @Test
    void aRunIsStartedFollowedFetchedApprovedPublishedAndFetchedByThreePersons() throws Exception {
        Konsoll.Svar kjort = som("drift", START);
        assertThat(kjort.feil()).isEmpty();
        assertThat(kjort.kode()).isZero();
        String navn = finn(NAVN, kjort.ut());
        assertThat(kjort.ut())
                .containsPattern("(?m)^beregn: ferdig, [\\d ]+ rader, \\d+\\.\\d s$")
                .containsPattern("(?m)^manifest: ferdig")
                .endsWith("Kjøringen " + navn + " er ferdig: utdata/" + navn + "\n");

        String her = som("innsyn", "show", navn).ut();
        assertThat(her.lines().filter(linje -> !linje.matches("(mappe|uttrekk) .*")))
                .isEqualTo(Konsolltjener.kommando("tidlig", "show", navn)
                        .lines()
                        .filter(linje -> !linje.matches("(mappe|uttrekk) .*"))
                        .toList());
        assertThat(som("innsyn", "runs").ut().lines().map(linje -> linje.split(" ")[0]))
                .isEqualTo(Konsolltjener.kommando("tidlig", "runs")
                        .lines()
                        .map(linje -> linje.split(" ")[0])
                        .toList());

        String manifest = finn(MANIFEST, her);
        String[] godkjenn = {"approve", navn, "--remark", "Sett over.", "--manifest", manifest};
        erAvvist(som("drift", godkjenn), 3, "Rollene i beviset");
        erAvvist(som("drift", "publish", navn), 3, "er ikke godkjent");
        erAvvist(som("godkjenner", godkjenn), 3, "hva som er skjult");
        erAvvist(som("godkjenner", "approve", navn), 2, "--manifest");
        Path alt = hjem.resolve("alt");
        assertThat(som("godkjenner", "fetch", navn, alt.toString()).feil()).isEmpty();
        Path tjenerens = Konsolltjener.hjem().resolve("utdata").resolve(navn);
        assertThat(Filhasher.filer(alt)).isEqualTo(Filhasher.filer(tjenerens));
        erAvvist(som("godkjenner", "fetch", navn, alt.toString()), 3, "ikke tom");
        godkjenn[5] = "0".repeat(64);
        erAvvist(som("godkjenner", godkjenn), 3, "ikke den som sto på siden");
        godkjenn[5] = manifest;
        assertThat(som("godkjenner", godkjenn).ut())
                .isEqualTo("Kjøringen " + navn + " har 1 av 1 godkjenninger: fjern-godkjenner.\nDen kan publiseres med"
                        + " «publish " + navn + "».\n");
        assertThat(som("godkjenner", "approve", navn, "--withdraw", "--remark", "Angret.")
                        .ut())
                .contains("0 av 1");
        assertThat(som("godkjenner", godkjenn).kode()).isZero();

        Konsoll.Svar publisert = som("drift", "publish", navn);
        assertThat(publisert.feil()).isEmpty();
        assertThat(publisert.ut())
                .endsWith("Kjøringen " + navn + " er publisert: utdata/" + navn + "\n")
                .doesNotContain("beregn:");
        erAvvist(som("drift", "publish", navn), 3, "alt publisert");
        Path apent = hjem.resolve("apent");
        assertThat(som("innsyn", "fetch", navn, apent.toString()).kode()).isZero();
        try (var innhold = Files.list(apent)) {
            assertThat(innhold.map(en -> en.getFileName().toString()))
                    .contains("publisering")
                    .doesNotContain("intern", "manifest.json");
        }
        assertThat(Konsolltjener.jdbc()
                        .sql("select hvem || ' ' || fra || ' ' || handling from operasjon.spor where kjoring = ?"
                                + " and handling ~ '^(KJORING_(S|G|P)|GODKJ|PUBL|PRIKK)' order by nummer")
                        .param(navn)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "fjern-drift API KJORING_STARTET",
                        "fjern-godkjenner API PRIKKING_LEST",
                        "fjern-godkjenner API KJORING_GODKJENT",
                        "fjern-godkjenner API GODKJENNING_TRUKKET",
                        "fjern-godkjenner API KJORING_GODKJENT",
                        "fjern-drift API PUBLISERING_STARTET",
                        "fjern-drift API KJORING_PUBLISERT");
    }

    @Test
    void aRunThatIsStoppedFromElsewhereEndsWithWhyAndIsGoneOnWith() throws Exception {
        CompletableFuture<Konsoll.Svar> kjort = CompletableFuture.supplyAsync(() -> som("drift", START));
        String navn;
        do {
            navn = som("innsyn", "runs")
                    .ut()
                    .lines()
                    .filter(linje -> linje.contains("kjører"))
                    .map(linje -> linje.split(" ")[0])
                    .findFirst()
                    .orElse("");
        } while (navn.isEmpty() && !kjort.isDone());
        assertThat(som("drift", "stop", navn).ut()).contains("har stoppet");
        erAvvist(kjort.get(60, TimeUnit.SECONDS), 4, navn + " stoppet fordi");
        erAvvist(som("drift", "stop", navn), 3, "er ikke i gang");
        assertThat(som("drift", "restart", navn).ut()).contains("Kjøringen " + navn + " er ferdig");
        erAvvist(som("drift", "restart", navn), 3, "er ferdig");
    }

    @Test
    void aRunThatIsRefusedAfterItHasBegunTellsWhyAndIsGone() throws Exception {
        Path odelagt = Files.createDirectory(Konsolltjener.hjem().resolve("odelagt"));
        try (var filer = Files.list(Konsolltjener.hjem().resolve("uttrekk"))) {
            for (Path fil : filer.toList()) {
                Files.copy(fil, odelagt.resolve(fil.getFileName()));
            }
        }
        try {
            Files.writeString(
                    odelagt.resolve("deltaker.csv"),
                    Files.readString(odelagt.resolve("deltaker.csv")).replaceFirst(";M;", ";K;"));
            String foer = som("innsyn", "runs").ut();
            Konsoll.Svar avvist = som("drift", "run", "preliminary", "--year", "2018", "--extract", "odelagt");
            erAvvist(avvist, 3, "deltaker.csv");
            assertThat(som("innsyn", "runs").ut()).isEqualTo(foer);
        } finally {
            try (var filer = Files.list(odelagt)) {
                for (Path fil : filer.toList()) {
                    Files.delete(fil);
                }
            }
            Files.delete(odelagt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://introresultat.example.no", "http://10.0.0.7:8080", "http://localhost.example.no"})
    void theTokenIsNotSentUnencrypted(String tjener) {
        erAvvist(kjor("hemmelig", tjener, "runs"), 3, "ukryptert", "https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "introresultat.example.no",
                "ftp://introresultat.example.no",
                "https://kari:passord@introresultat.example.no",
                "https://introresultat.example.no/?a=b",
                "https://introresultat .no"
            })
    void anAddressThatIsNoneIsRefused(String tjener) {
        erAvvist(kjor("hemmelig", tjener, "runs"), 3, "ikke adressen til en tjener");
    }

    @Test
    void withoutATokenThatIsTakenNothingIsDone() {
        String tjener = Utstedertjener.adresse();
        erAvvist(kjor(null, tjener, "runs"), 3, "INTRORESULTAT_TOKEN er ikke satt");
        erAvvist(kjor("to ord", tjener, "runs"), 3, "INTRORESULTAT_TOKEN er ikke et bevis");
        erAvvist(kjor("tull", tjener, "runs"), 3, tjener + " godtok ikke beviset", "hent et nytt");
        erAvvist(som("innsyn", "stop", "2018/endelig-1"), 3, "Rollene i beviset");
        erAvvist(kjor("tull", Konsolltjener.adresse(), "runs"), 4, "INTRORESULTAT_OIDC_ISSUER");
        erAvvist(som("innsyn", "show", "endelig-99"), 3, "ingen kjøring med navnet «endelig-99»");
        erAvvist(som("drift", "run", "final", "--year", "2018", "--out", "her"), 2, "--out");
    }

    @Test
    void aServerThatIsNotThereOrHasAnotherApiIsToldOf() throws IOException {
        int ledig;
        try (ServerSocket port = new ServerSocket(0)) {
            ledig = port.getLocalPort();
        }
        erAvvist(kjor("bevis", "http://localhost:" + ledig, "runs"), 4, "Fikk ikke svar", "ingen forbindelse");
        HttpServer annen = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String tjener = "http://localhost:" + annen.getAddress().getPort();
        annen.createContext("/", utveksling -> {
            if (utveksling.getRequestURI().getPath().startsWith("/ny/")) {
                utveksling.getResponseHeaders().add("Introresultat-Api", "2");
            }
            byte[] svar = "<html></html>".getBytes();
            boolean borte = utveksling.getRequestURI().getPath().startsWith("/borte/");
            utveksling.sendResponseHeaders(borte ? 502 : 200, svar.length);
            utveksling.getResponseBody().write(svar);
            utveksling.close();
        });
        annen.start();
        try {
            erAvvist(kjor("bevis", tjener, "runs"), 3, "ikke med versjon 1 av API-et");
            erAvvist(kjor("bevis", tjener + "/ny/", "runs"), 3, "ikke med versjon 1 av API-et");
            erAvvist(kjor("bevis", tjener + "/borte/", "runs"), 4, "svarte 502");
        } finally {
            annen.stop(0);
        }
    }
}
