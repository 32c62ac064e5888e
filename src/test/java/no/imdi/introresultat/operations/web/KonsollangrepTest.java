package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone with ill will tries on the console. */
class KonsollangrepTest {
    private static final String ROT = "/kjoringer/" + Konsolltjener.ENDELIG;

    @ParameterizedTest
    @ValueSource(strings = {"/logg-ut", "/passord", "/kjoringer/ny", ROT + "/publiser", "/brukere"})
    void aFormWithoutItsTokenDoesNothing(String sti) {
        Besokende drift = Besokende.inne("alt");
        assertThat(drift.postUtenToken(sti, "brukernavn", "ondsinnet", "roller", "DRIFT")
                        .statusCode())
                .isEqualTo(403);
        assertThat(drift.hent("/kjoringer").statusCode()).as("still logged in").isEqualTo(200);
        assertThat(drift.hent("/brukere").body()).doesNotContain("ondsinnet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/filer/../../../../config/aar/2018.yaml",
                "/filer/intern/../../../config/aar/2018.yaml",
                "/filer/intern/%2e%2e/%2e%2e/%2e%2e/config/aar/2018.yaml",
                "/filer/intern/%252e%252e/manifest.json",
                "/filer/intern/..%2f..%2fmanifest.json",
                "/filer/intern/..%5c..%5cmanifest.json",
                "/filer/%00manifest.json",
                "/filer//etc/passwd",
                "/filer/publisering/..%2fintern/avvik.csv",
                "/filer/lenke"
            })
    void aDownloadNeverLeavesItsFolder(String sti) throws Exception {
        Path mappe = Konsolltjener.hjem().resolve("utdata").resolve(Konsolltjener.ENDELIG);
        Path lenke = mappe.resolve("lenke");
        Files.createSymbolicLink(lenke, Konsolltjener.hjem().resolve("config/aar/2018.yaml"));
        try {
            HttpResponse<String> svar = Besokende.inne("statistikk").hent(ROT + sti);
            assertThat(svar.statusCode()).as(sti).isIn(400, 403, 404);
            assertThat(svar.body()).doesNotContain("resultataar", "root:");
        } finally {
            Files.delete(lenke);
        }
    }

    @Test
    void draftsAreForNobodyOutside() {
        String fil = ROT + "/filer/publisering/introresultat-2018.xlsx";
        assertThat(new Besokende().hent(fil).statusCode()).isEqualTo(404);
        assertThat(Besokende.inne("innsyn").hent(fil).statusCode()).isEqualTo(404);
        assertThat(Besokende.inne("godkjenner").hent(fil).statusCode()).isEqualTo(200);
    }

    /** Whether a hidden number is a small one narrows it down, as its interval does: no more is told than outside. */
    @Test
    void whoSeesWhatIsPublishedIsNotToldWhichOfTheHiddenNumbersAreSmall() {
        assertThat(Besokende.inne("statistikk").hent(ROT + "/skjult").body())
                .contains("Kan være", "<td>Lite antall</td>", "<td>Vern om et lite antall</td>");

        assertThat(Besokende.inne("innsyn").hent(ROT + "/skjult").body())
                .contains("<td>Menn</td>")
                .doesNotContain("Kan være", "<td>Lite antall</td>", "<td>Vern om et lite antall</td>");
    }

    @Test
    void aRestrictedFileThatIsFetchedIsInTheTrailUnderThePersonsName() {
        assertThat(Besokende.inne("statistikk")
                        .hent(ROT + "/filer/intern/avvik.csv")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Konsolltjener.jdbc()
                        .sql("select hvem || ' ' || fra || ' ' || gjelder from operasjon.spor"
                                + " where handling = 'FIL_HENTET' order by nummer desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("statistikk KONSOLL intern/avvik.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ondsinnet.example/", "//ondsinnet.example/", "/\\ondsinnet.example"})
    void loggingInLeadsNowhereElse(String dit) {
        Besokende ny = new Besokende();
        ny.hent(
                "/logg-inn?continue=" + dit.replace("\\", "%5C") + "&next=x&redirect=x",
                "Referer",
                dit.replace("\\", ""));
        HttpResponse<String> svar = ny.post(
                "/logg-inn", "brukernavn", "innsyn", "passord", Konsolltjener.PASSORD, "continue", dit, "url", dit);
        assertThat(Besokende.sted(svar))
                .startsWith(Konsolltjener.adresse() + "/")
                .doesNotContain("ondsinnet");
    }

    @Test
    void theSessionIsAnotherAfterLoggingIn() {
        Besokende ny = new Besokende();
        ny.hent("/logg-inn");
        String foer = ny.sesjon();
        ny.loggInn("innsyn", Konsolltjener.PASSORD);
        assertThat(foer).isNotEmpty();
        assertThat(ny.sesjon()).isNotEmpty().isNotEqualTo(foer);
    }

    @Test
    void theBrowserIsToldWhatToRefuseOnEveryAnswer() {
        Besokende innsyn = Besokende.inne("innsyn");
        for (String sti : List.of("/logg-inn", "/aar/2018", ROT, "/finnes-ikke", "/system", "/statisk/konsoll.css")) {
            var hoder = innsyn.hent(sti).headers();
            assertThat(hoder.firstValue("Content-Security-Policy").orElse(""))
                    .as(sti)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(hoder.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(hoder.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(hoder.firstValue("Server")).isEmpty();
        }
        assertThat(new Besokende().hent("/logg-inn").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(kake -> kake.contains("HttpOnly") && kake.contains("SameSite=Lax"));
    }

    @Test
    void whatSomeoneTypesIsNeverMarkupOrAHeader() {
        Besokende innsyn = Besokende.inne("innsyn");
        String ondt = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        assertThat(innsyn.hent(ROT + "/kommuner?sok=" + ondt).body()).doesNotContain("<script>alert");
        assertThat(innsyn.hent(ROT + "/skjult?region=" + ondt).body()).doesNotContain("<script>alert");
        HttpResponse<String> svar = innsyn.hent("/aar/2018?sprak=en%0d%0aX-Ond:%20ja");
        assertThat(svar.headers().firstValue("X-Ond")).isEmpty();
        assertThat(svar.statusCode()).isLessThan(500);
    }

    @Test
    void aWrongNameAndAWrongPasswordLookTheSameAndWhoeverGuessesMustWait() {
        Besokende ny = new Besokende();
        assertThat(Besokende.sted(ny.loggInn("finnes-ikke", "feil passord her")))
                .isEqualTo(Besokende.sted(ny.loggInn("innsyn", "feil passord her")));
        for (int i = 0; i < 5; i++) {
            ny.loggInn("gjettet", "feil passord " + i);
        }
        assertThat(Besokende.sted(ny.loggInn("gjettet", "feil passord igjen"))).endsWith("/logg-inn?vent");
        assertThat(Besokende.sted(new Besokende().loggInn("innsyn", Konsolltjener.PASSORD)))
                .as("others come in")
                .doesNotContain("logg-inn");
    }

    @Test
    void aRemarkThatBeginsLikeAFormulaIsTextAndStaysText() {
        Besokende godkjenner = Besokende.inne("godkjenner");
        godkjenner.hent(ROT + "/skjult");
        String hash = Konsolltjener.jdbc()
                .sql("select manifest_sha256 from resultat.kjoring where type = 'ENDELIG' and nummer = 1")
                .query(String.class)
                .single();
        String formel = "=HYPERLINK(\"http://ondsinnet.example\")<b>";
        assertThat(godkjenner
                        .post(ROT + "/godkjenn", "merknad", formel, "manifest", hash)
                        .statusCode())
                .isEqualTo(302);
        try {
            assertThat(godkjenner.hent(ROT).body())
                    .contains("=HYPERLINK(&quot;http://ondsinnet.example&quot;)&lt;b&gt;");
        } finally {
            godkjenner.post(ROT + "/trekk", "merknad", "prøve");
        }
    }

    @Test
    void whoStartedARunCannotApproveItAndNobodyApprovesUnseen() {
        Besokende annen = Besokende.inne(Konsolltjener.USETT);
        String hash = Konsolltjener.jdbc()
                .sql("select manifest_sha256 from resultat.kjoring where type = 'ENDELIG' and nummer = 1")
                .query(String.class)
                .single();
        assertThat(annen.post(ROT + "/godkjenn", "merknad", "usett", "manifest", hash)
                        .body())
                .contains("Åpne siden om hva som er skjult");
        annen.hent(ROT + "/skjult");
        assertThat(annen.post(ROT + "/godkjenn", "merknad", " ", "manifest", hash)
                        .body())
                .contains("Skriv en merknad");
        assertThat(annen.post(ROT + "/godkjenn", "merknad", "sett", "manifest", "en annen")
                        .body())
                .contains("er ikke den som sto på siden");
        assertThat(Konsolltjener.kommando("tidlig", "approve", Konsolltjener.ENDELIG))
                .contains("startet kjøringen " + Konsolltjener.ENDELIG + " og kan ikke godkjenne den selv");
    }
}
