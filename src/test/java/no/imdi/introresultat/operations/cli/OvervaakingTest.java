package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.TestDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What those who watch over {@code serve} see of it. */
@Langtest
class OvervaakingTest {
    private static final Pattern SKREVET = Pattern.compile("(Konsollen|Helse og målinger) er på (http\\S+)");

    @Test
    void healthAndMeasurementsAreTrueAndTheOpenPortTellsNothingMoreThanWhetherItLives() throws Exception {
        Konsoll konsoll = Referansekjoring.nyKonsoll("overvaaking", TestDatabase.freshAddress());
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        try (AnnenProsess serve = AnnenProsess.start(konsoll, "serve", "--watch", "PT2S")) {
            Stengsel.vent(() -> serve.sagt().contains("Tidsplanen går") || !serve.lever(), serve::sagt);
            List<String> adresser = SKREVET.matcher(serve.sagt())
                    .results()
                    .map(treff -> treff.group(2))
                    .toList();
            String konsollen = adresser.get(0);
            String maalinger = adresser.get(1);

            assertThat(hent(konsollen + "livez").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(hent(konsollen + "readyz").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(hent(konsollen + "actuator/health").statusCode()).isIn(302, 401, 403, 404);
            assertThat(hent(konsollen + "actuator/prometheus").statusCode()).isIn(302, 401, 403, 404);

            HttpResponse<String> helse = hent(maalinger + "/health");
            assertThat(JsonMapper.shared()
                            .readTree(helse.body())
                            .path("components")
                            .propertyNames())
                    .contains("db", "diskSpace", "epost", "tidsplan", "livenessState", "readinessState");
            assertThat(hent(maalinger + "/info").statusCode()).isEqualTo(200);
            assertThat(hent(maalinger + "/env").statusCode()).isIn(302, 403, 404);

            Stengsel.vent(
                    () -> hent(maalinger + "/prometheus").body().contains("introresultat_jobb_neste{"),
                    () -> hent(maalinger + "/prometheus").body());
            String prometheus = hent(maalinger + "/prometheus").body();
            assertThat(verdi(prometheus, "introresultat_rader{fil=\"deltaker.csv\",type=\"endelig\",utfall=\"lest\"}"))
                    .isEqualTo(konsoll.jdbc()
                            .sql("select lest from register.uttrekk_fil where fil = 'deltaker.csv'")
                            .query(Double.class)
                            .single());
            assertThat(prometheus)
                    .contains(
                            "utfall=\"avvist\"",
                            "introresultat_registreringer_for_sene{",
                            "introresultat_funn{",
                            "introresultat_steg_sekunder{steg=\"prikk\",type=\"endelig\"}",
                            "introresultat_jobb_neste{jobb=\"forelopig\"}",
                            "jvm_memory_used_bytes")
                    .doesNotContain(":bolk");
            serve.avslutt();
            assertThat(serve.kode()).isEqualTo(128 + 15);
        }
    }

    @Test
    void theLogCanBeReadByAMachineSaysWhichRunAndStepAndNamesNobody() throws Exception {
        Konsoll konsoll = Referansekjoring.nyKonsoll("logg", TestDatabase.freshAddress());
        List<String> valg = List.of("-DINTRORESULTAT_LOG_FORMAT=json", "-DINTRORESULTAT_LOG_LEVEL=DEBUG");
        try (AnnenProsess prosess = AnnenProsess.start(konsoll, valg, Referansekjoring.kommando(konsoll))) {
            assertThat(prosess.kode()).as(prosess.sagt()).isZero();
            List<JsonNode> linjer = prosess.sagt()
                    .lines()
                    .filter(linje -> linje.startsWith("{"))
                    .map(JsonMapper.shared()::readTree)
                    .toList();
            assertThat(linjer)
                    .map(linje -> linje.path("mdc").path("kjoring").asString("") + " "
                            + linje.path("mdc").path("steg").asString(""))
                    .contains("2018/endelig-1 frys", "2018/endelig-1 prikk", "2018/endelig-1 manifest");
            try (Stream<String> deltakere = Files.lines(konsoll.hjem().resolve("uttrekk/deltaker.csv"))) {
                assertThat(deltakere.skip(1).map(linje -> "«" + linje.split(";")[0] + "»"))
                        .noneMatch(prosess.sagt()::contains);
            }
        }
    }

    @Test
    void aFormOfTheLogThatThereIsNotIsRefused() throws Exception {
        Konsoll konsoll = Referansekjoring.nyKonsoll("loggform", TestDatabase.freshAddress());
        Map<String, String> miljo = new HashMap<>(konsoll.miljo());
        miljo.put("INTRORESULTAT_LOG_FORMAT", "jason");
        StringWriter feil = new StringWriter();

        int kode = Kommandolinje.kjor(
                new Omgivelser(konsoll.hjem(), miljo),
                new PrintWriter(new StringWriter()),
                new PrintWriter(feil, true),
                "runs");

        assertThat(kode).isEqualTo(Utgangskode.AVVIST);
        assertThat(feil.toString().strip())
                .isEqualTo(
                        "INTRORESULTAT_LOG_FORMAT er «jason»; sett den til tekst eller json, ellers logges ingenting.");
    }

    private static double verdi(String prometheus, String maaling) {
        Matcher treff =
                Pattern.compile("(?m)^" + Pattern.quote(maaling) + " (\\S+)$").matcher(prometheus);
        assertThat(treff.find()).as(maaling + " in " + prometheus).isTrue();
        return Double.parseDouble(treff.group(1));
    }

    private static HttpResponse<String> hent(String adresse) {
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(URI.create(adresse)).build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }
}
