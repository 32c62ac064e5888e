package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import no.imdi.introresultat.operations.web.tilgang.Ytteradresse;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** The console behind a server that encrypts, and what it refuses without one. */
class KonsollBakTjenerTest {
    private static final String[] VIDERESENDT = {
        "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Host", "ondsinnet.example"
    };

    private static Ytteradresse ytre(String svarerPaa, String adresse, String klartekst) {
        return new Ytteradresse(new MockEnvironment()
                .withProperty("server.address", svarerPaa == null ? "" : svarerPaa)
                .withProperty("introresultat.konsoll.adresse", adresse == null ? "" : adresse)
                .withProperty("introresultat.konsoll.klartekst", klartekst));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, ,                            false, false",
        "::1,       ,                            false, false",
        "localhost, http://introresultat.imdi,   false, false",
        "127.0.0.1, https://introresultat.imdi/, false, true",
        "0.0.0.0,   https://introresultat.imdi,  false, true",
        "0.0.0.0,   ,                            true,  false",
        "10.0.0.7,  https://introresultat.imdi,  true,  true",
    })
    void whatIsEncryptedOrClosedOrOnThisMachineAloneIsTaken(
            String svarerPaa, String adresse, String klartekst, boolean https) {
        Ytteradresse ytre = ytre(svarerPaa, adresse, klartekst);
        ytre.krevKryptert();
        assertThat(ytre.https()).isEqualTo(https);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,      ,                           INTRORESULTAT_KONSOLL_URL",
        ",             ,                           alle adresser",
        "10.0.0.7,     http://introresultat.imdi,  10.0.0.7",
        "finnes.ikke.invalid, ,                    finnes.ikke.invalid",
    })
    void whatWouldHavePasswordsGoUnencryptedIsRefused(String svarerPaa, String adresse, String ord) {
        Ytteradresse ytre = ytre(svarerPaa, adresse, "false");
        assertThatThrownBy(ytre::krevKryptert)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(ord);
    }

    @Test
    void whatIsNoAddressOrNoChoiceIsRefused() {
        assertThatThrownBy(() -> ytre("127.0.0.1", "introresultat.imdi", "false"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("«introresultat.imdi»");
        assertThatThrownBy(() -> ytre("127.0.0.1", "https://introresultat imdi", "false"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ytre("127.0.0.1", "", "ja"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("INTRORESULTAT_KLARTEKST");
    }

    @Test
    void itDoesNotStartWhereItWouldAnswerOthersUnencrypted() {
        assertThatThrownBy(() -> Konsolltjener.med(Map.of("INTRORESULTAT_ADDRESS", "0.0.0.0")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("0.0.0.0");
    }

    @Test
    void behindAServerThatEncryptsCookiesGoNoOtherWayAndTheServerIsBelieved() {
        try (Konsoll konsoll = Konsolltjener.med(Map.of(
                "INTRORESULTAT_ADDRESS", "0.0.0.0",
                "INTRORESULTAT_KONSOLL_URL", "https://introresultat.example.no",
                "INTRORESULTAT_PROXY", "true"))) {
            Besokende ny = new Besokende(konsoll.adresse().replaceFirst("/$", ""));
            assertThat(ny.hent("/logg-inn?sprak=en", VIDERESENDT).headers().allValues("Set-Cookie"))
                    .hasSizeGreaterThan(1)
                    .allMatch(kake -> kake.contains("; Secure"));
            HttpResponse<String> svar = ny.hent("/kjoringer", VIDERESENDT);
            assertThat(Besokende.sted(svar)).isEqualTo("https://localhost/logg-inn");
            for (String sti : List.of("/kjoringer", "/logg-inn", "/statisk/konsoll.css", "/api/v1/openapi.json")) {
                assertThat(ny.hent(sti, VIDERESENDT).headers().allValues("Strict-Transport-Security"))
                        .as(sti)
                        .containsExactly("max-age=31536000");
            }
        }
    }

    @Test
    void withoutOneNobodyIsBelievedAndNothingIsPromised() {
        HttpResponse<String> svar = new Besokende().hent("/kjoringer", VIDERESENDT);
        assertThat(Besokende.sted(svar)).isEqualTo(Konsolltjener.adresse() + "/logg-inn");
        assertThat(svar.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(svar.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(kake -> kake.contains("Secure"));
    }
}
