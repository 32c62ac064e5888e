package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Login with an issuer of OpenID Connect, which is there and answers. */
class PaaloggingHosUtstederTest {
    private static final String UTSTEDER = "jobbkontoer";
    private static final MockOAuth2Server SERVER = new MockOAuth2Server();
    private static Konsoll konsoll;

    @BeforeAll
    static void start() {
        SERVER.start();
        konsoll = Konsolltjener.medUtsteder(SERVER.issuerUrl(UTSTEDER).toString());
    }

    @AfterAll
    static void stopp() {
        konsoll.close();
        SERVER.shutdown();
    }

    private static Besokende inne(String navn, Object roller) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(
                UTSTEDER,
                "sub-" + navn,
                "JWT",
                List.of("introresultat"),
                Map.of("preferred_username", navn, "roles", roller),
                3600));
        Besokende ny = new Besokende(konsoll.adresse().replaceFirst("/$", ""));
        HttpResponse<String> svar = ny.hent("/oauth2/authorization/utsteder");
        while (svar.statusCode() == 302) {
            svar = ny.hent(Besokende.sted(svar));
        }
        return ny;
    }

    @Test
    void rolesComeFromTheClaimAndTheNameStandsInTheTrail() {
        Besokende drift = inne("kari@imdi.example", List.of("drift", "ukjent-rolle"));
        assertThat(drift.hent("/system").statusCode()).isEqualTo(200);
        assertThat(drift.hent("/kjoringer/" + Konsolltjener.ENDELIG + "/godkjenning")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Konsolltjener.jdbc()
                        .sql(
                                "select hvem from operasjon.spor where handling = 'LOGGET_INN' order by nummer desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("kari@imdi.example");
    }

    @Test
    void whoeverHasNoRoleComesInAndMayNothing() {
        assertThat(inne("uten", List.of("noe-annet")).hent("/kjoringer").statusCode())
                .isEqualTo(403);
        assertThat(inne("rart", "drift").hent("/kjoringer").statusCode()).isEqualTo(403);
    }

    @Test
    void thereIsNoLocalLoginBeside() {
        Besokende ny = new Besokende(konsoll.adresse().replaceFirst("/$", ""));
        assertThat(ny.hent("/logg-inn").body())
                .contains("/oauth2/authorization/utsteder")
                .doesNotContain("name=\"passord\"");
        assertThat(ny.postUtenToken("/logg-inn", "brukernavn", "alt", "passord", Konsolltjener.PASSORD)
                        .statusCode())
                .isEqualTo(403);
        assertThat(ny.hent("/kjoringer").statusCode()).isEqualTo(302);
    }
}
