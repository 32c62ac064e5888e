package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import org.junit.jupiter.api.Test;

/** Login with an issuer of OpenID Connect, which is there and answers. */
class PaaloggingHosUtstederTest {
    private static Besokende inne(String navn, Object roller) {
        Utstedertjener.neste(navn, roller);
        Besokende ny = new Besokende(Utstedertjener.adresse());
        HttpResponse<String> svar = ny.hent("/oauth2/authorization/utsteder");
        while (svar.statusCode() == 302) {
            svar = ny.hent(Besokende.sted(svar));
        }
        return ny;
    }

    @Test
    void rolesComeFromTheClaimAndTheNameStandsInTheTrail() {
        Besokende drift = inne("Kari@IMDi.example", List.of("drift", "ukjent-rolle"));
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
        Besokende ny = new Besokende(Utstedertjener.adresse());
        assertThat(ny.hent("/logg-inn").body())
                .contains("/oauth2/authorization/utsteder")
                .doesNotContain("name=\"passord\"");
        assertThat(ny.postUtenToken("/logg-inn", "brukernavn", "alt", "passord", Konsolltjener.PASSORD)
                        .statusCode())
                .isEqualTo(403);
        assertThat(ny.hent("/kjoringer").statusCode()).isEqualTo(302);
    }
}
