package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.imdi.introresultat.Node;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The API of the console's server, with tokens of a real issuer. */
class ApiTest {
    private static final String ROT = "/api/v1/kjoringer/" + Konsolltjener.ENDELIG;
    private static final Apibesok INGEN = new Apibesok(Utstedertjener.adresse(), null);
    private static final Apibesok INNSYN = Apibesok.som("innsyn", List.of("innsyn"));
    private static final Apibesok DRIFT = Apibesok.som("drift", List.of("drift"));
    private static final Apibesok GODKJENNER = Apibesok.som("godkjenner", List.of("godkjenner"));

    private static void erProblem(HttpResponse<String> svar, int status) {
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(status);
        assertThat(svar.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(svar.headers().allValues("Introresultat-Api")).containsExactly("1");
        JsonNode problem = Apibesok.json(svar);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString())
                .matches("\\S.*\\.")
                .doesNotContain("Exception", "org.spring", "no.imdi", "\n");
        assertThat(svar.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoeverMayNotIsTurnedAwayWithAProblemAndWhoeverMayIsNot() throws Exception {
        List<String> hvem = Stream.concat(Stream.of("ingen"), Konsolltjener.BRUKERE.stream())
                .toList();
        List<String> galt = new ArrayList<>();
        List<String> linjer = Files.readAllLines(Path.of("src/test/resources/konsoll/apiveier.csv"));
        for (String linje : linjer.subList(1, linjer.size())) {
            String[] felt = linje.split(";");
            for (int i = 0; i < hvem.size(); i++) {
                Apibesok besok = i == 0 ? INGEN : Apibesok.som(hvem.get(i), List.of(hvem.get(i)));
                HttpResponse<String> svar = felt[0].equals("GET") ? besok.hent(felt[1]) : besok.post(felt[1], "{}");
                boolean avvist = svar.statusCode() == 401 || svar.statusCode() == 403;
                if (avvist == felt[2 + i].equals("ja") || svar.statusCode() >= 500) {
                    galt.add(hvem.get(i) + " " + felt[0] + " " + felt[1] + ": " + svar.statusCode() + svar.body());
                }
                if (svar.statusCode() >= 400) {
                    erProblem(svar, i == 0 ? 401 : svar.statusCode());
                }
            }
        }
        assertThat(galt).isEmpty();
    }

    @Test
    void theDescriptionIsOpenapi31AndNamesEveryWayAndItsProblems(@TempDir Path mappe) throws Exception {
        HttpResponse<String> svar = INGEN.hent("/api/v1/openapi.json");
        Path fil = Files.writeString(mappe.resolve("openapi.json"), svar.body());
        assertThat(Node.kjor("les-openapi.js", fil).strip()).isEqualTo("3.1");

        List<String> beskrevet = new ArrayList<>();
        JsonNode stier = Apibesok.json(svar).get("paths");
        for (String sti : stier.propertyNames()) {
            for (String metode : stier.get(sti).propertyNames()) {
                JsonNode handling = stier.get(sti).get(metode);
                assertThat(handling.get("summary").asString()).isNotBlank();
                for (String status : List.of("400", "401", "403", "404", "422", "500", "503")) {
                    assertThat(handling.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .as(metode + " " + sti + " " + status)
                            .isEqualTo("#/components/schemas/Problem");
                }
                assertThat(StreamSupport.stream(handling.path("parameters").spliterator(), false))
                        .as("what the server itself fills in is no parameter")
                        .allMatch(felt -> Stream.of("aar", "navn", "sti", "side", "antall")
                                .anyMatch(felt.get("name").asString()::equals));
                beskrevet.add(metode.toUpperCase() + " " + sti.replaceAll("\\{\\*?(\\w+)}", "{$1}"));
            }
        }
        assertThat(beskrevet)
                .containsExactlyInAnyOrder(
                        "GET /api/v1/kjoringer",
                        "POST /api/v1/kjoringer",
                        "GET /api/v1/uttrekk",
                        "GET /api/v1/kjoringer/{aar}/{navn}",
                        "POST /api/v1/kjoringer/{aar}/{navn}/stopp",
                        "POST /api/v1/kjoringer/{aar}/{navn}/fortsett",
                        "GET /api/v1/kjoringer/{aar}/{navn}/skjult",
                        "POST /api/v1/kjoringer/{aar}/{navn}/godkjenn",
                        "POST /api/v1/kjoringer/{aar}/{navn}/trekk",
                        "POST /api/v1/kjoringer/{aar}/{navn}/publiser",
                        "GET /api/v1/kjoringer/{aar}/{navn}/filer",
                        "GET /api/v1/kjoringer/{aar}/{navn}/filer/{sti}");
    }

    static Stream<String> ugyldigeBevis() {
        Map<String, Object> felt = Map.of("preferred_username", "alt", "roles", List.of("drift"));
        return Stream.of(
                "tull",
                Utstedertjener.bevis("en-annen", "introresultat", felt, 3600),
                Utstedertjener.bevis("jobbkontoer", "et-annet-program", felt, 3600),
                Utstedertjener.bevis("jobbkontoer", "introresultat", felt, -3600),
                Utstedertjener.bevis("jobbkontoer", "introresultat", Map.of("roles", List.of("drift")), 3600),
                Utstedertjener.bevis("alt", List.of("drift")).replaceFirst("\\.[^.]{8}", ".AAAAAAAA"),
                Utstedertjener.bevis("alt", List.of("drift")).replaceFirst("[^.]*$", ""));
    }

    @ParameterizedTest
    @MethodSource("ugyldigeBevis")
    void aTokenOfAnotherIssuerForAnotherProgramTooOldNamelessOrForgedLetsNobodyIn(String bevis) {
        HttpResponse<String> svar = new Apibesok(Utstedertjener.adresse(), bevis).hent("/api/v1/kjoringer");
        erProblem(svar, 401);
        assertThat(svar.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    }

    @Test
    void aCookieLetsNobodyInAndATokenOpensNoPage() {
        Besokende inne = Besokende.inne("alt");
        HttpResponse<String> svar = inne.hent("/api/v1/kjoringer");
        erProblem(svar, 503);
        assertThat(svar.body()).contains("INTRORESULTAT_OIDC_ISSUER");
        assertThat(DRIFT.hent("/kjoringer").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/kjoringer?side=-1,               400, ''",
        "GET,    /api/v1/kjoringer?antall=mange,          400, ''",
        "GET,    /api/v1/kjoringer/nittenatten/endelig-1, 400, ''",
        "GET,    /api/v1/kjoringer/2018/endelig-99,       404, ''",
        "GET,    /api/v1/kjoringer/2018/endelig-1/filer/publisering/nei.csv, 404, ''",
        "GET,    '/api/v1/kjoringer/2018/endelig-1/filer/publisering/%2e%2e/manifest.json', 400, ''",
        "GET,    '/api/v1/kjoringer;x=1',                 400, ''",
        "DELETE, /api/v1/kjoringer/2018/endelig-1,        405, ''",
        "GET,    /api/v1/kjoringer/2018/endelig-1/stopp,  405, ''",
        "POST,   /api/v1/kjoringer,                       415, 'aar=2018'",
    })
    void whatIsAskedForWronglyIsToldAsAProblem(String metode, String sti, int status, String kropp) {
        erProblem(DRIFT.send(metode, sti, kropp.isEmpty() ? null : kropp, "Content-Type", "text/plain"), status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ikke json                                                    | 400 | JSON",
                "{\"type\":\"endelig\",\"uttrekk\":\"uttrekk\"}               | 400 | «aar»",
                "{\"aar\":18,\"type\":\"endelig\",\"uttrekk\":\"uttrekk\"}     | 400 | «aar»",
                "{\"aar\":2018,\"type\":\"siste\",\"uttrekk\":\"uttrekk\"}     | 400 | «type»",
                "{\"aar\":2018,\"type\":\"endelig\"}                          | 400 | «uttrekk»",
                "{\"aar\":2018,\"type\":\"endelig\",\"uttrekk\":\"../../etc\"} | 422 | hjemmemappen",
            })
    void aRunThatIsAskedForWronglyIsNotStarted(String kropp, int status, String ord) {
        HttpResponse<String> svar = DRIFT.post("/api/v1/kjoringer", kropp);
        erProblem(svar, status);
        assertThat(svar.body()).contains(ord);
    }

    @Test
    void theListGoesPageByPageFromTheNewest() {
        HttpResponse<String> svar = INNSYN.hent("/api/v1/kjoringer?antall=1&side=0");
        JsonNode side = Apibesok.json(svar);
        int totalt = side.get("totalt").asInt();
        assertThat(side.get("kjoringer")).hasSize(1);
        assertThat(totalt).isGreaterThan(1);
        assertThat(svar.headers().allValues("Link"))
                .contains("</api/v1/kjoringer?side=1&antall=1>; rel=\"next\"")
                .contains("</api/v1/kjoringer?side=" + (totalt - 1) + "&antall=1>; rel=\"last\"");
        JsonNode siste = Apibesok.json(INNSYN.hent("/api/v1/kjoringer?antall=1&side=" + (totalt - 1)));
        assertThat(siste.get("kjoringer").get(0).get("kjoring").asString()).isEqualTo("2018/forelopig-1");
        assertThat(Apibesok.json(INNSYN.hent("/api/v1/kjoringer?side=1000000")).get("kjoringer"))
                .isEmpty();
    }

    @Test
    void aRunTellsItsStepsItsLedgerAndItsFindingsButNoPathOfTheMachine() {
        HttpResponse<String> svar = INNSYN.hent(ROT);
        JsonNode bilde = Apibesok.json(svar);
        assertThat(bilde.at("/kjoring/status").asString()).isEqualTo("ferdig");
        assertThat(bilde.at("/kjoring/mappe").asString()).isEqualTo("utdata/2018/endelig-1");
        assertThat(bilde.at("/uttrekk").asString()).isEqualTo("uttrekk");
        assertThat(bilde.get("steg"))
                .isNotEmpty()
                .allMatch(steg -> steg.get("status").asString().equals("ferdig"));
        assertThat(bilde.at("/regnskap/program.csv lest").asLong()).isPositive();
        assertThat(bilde.get("funn")).isNotEmpty();
        assertThat(bilde.get("manifest").asString()).hasSize(64);
        assertThat(svar.body()).doesNotContain(Konsolltjener.hjem().toString());
    }

    @Test
    void filesHaveTheConsolesRulesAndFetchingAnInternalOneIsInTheTrailFromTheApi() throws Exception {
        assertThat(INNSYN.hent(ROT + "/filer").body())
                .contains("publisering/introresultat-2018.xlsx")
                .doesNotContain("intern/", "manifest.json");
        erProblem(INNSYN.hent(ROT + "/filer/publisering/SHA256SUMS"), 404);
        erProblem(INGEN.hent(ROT + "/filer/publisering/SHA256SUMS"), 404);
        HttpResponse<String> svar = GODKJENNER.hent(ROT + "/filer/manifest.json");
        assertThat(svar.body())
                .isEqualTo(Files.readString(Konsolltjener.hjem().resolve("utdata/2018/endelig-1/manifest.json")));
        assertThat(svar.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Konsolltjener.jdbc()
                        .sql(
                                "select hvem || ' ' || fra || ' ' || gjelder from operasjon.spor where handling = 'FIL_HENTET'"
                                        + " and fra = 'API' order by nummer desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("godkjenner API manifest.json");
    }

    @Test
    void anApprovalTakesAnotherPersonWhoHasSeenWhatIsHiddenAndTheManifestTheyHaveSeen() {
        String manifest = Apibesok.json(INNSYN.hent(ROT)).get("manifest").asString();
        String ord = "{\"merknad\":\"Sett over.\",\"manifest\":\"" + manifest + "\"}";
        Apibesok starter = Apibesok.som("tidlig", List.of("godkjenner"));
        Apibesok annen = Apibesok.som("signerer-i-api", List.of("godkjenner"));

        HttpResponse<String> usett = annen.post(ROT + "/godkjenn", ord);
        erProblem(usett, 422);
        assertThat(usett.body()).contains("hva som er skjult");
        assertThat(starter.hent(ROT + "/skjult").statusCode()).isEqualTo(200);
        HttpResponse<String> selv = starter.post(ROT + "/godkjenn", ord);
        erProblem(selv, 422);
        assertThat(selv.body()).contains("startet kjøringen");

        assertThat(Apibesok.json(annen.hent(ROT + "/skjult")).get("manifest").asString())
                .isEqualTo(manifest);
        erProblem(annen.post(ROT + "/godkjenn", ord.replace(manifest, "0".repeat(64))), 422);
        erProblem(annen.post(ROT + "/godkjenn", ord.replace("Sett over.", " ")), 400);
        JsonNode stand = Apibesok.json(annen.post(ROT + "/godkjenn", ord));
        assertThat(stand.get("manglende").asInt()).isZero();
        assertThat(stand.toString()).contains("signerer-i-api");
        erProblem(annen.post(ROT + "/godkjenn", ord), 422);
        assertThat(annen.post(ROT + "/trekk", "{\"merknad\":\"Angret.\"}").statusCode())
                .isEqualTo(200);
        assertThat(Konsolltjener.jdbc()
                        .sql("select handling from operasjon.spor where hvem = 'signerer-i-api' and fra = 'API'"
                                + " order by nummer")
                        .query(String.class)
                        .list())
                .containsExactly("PRIKKING_LEST", "KJORING_GODKJENT", "GODKJENNING_TRUKKET");
    }
}
