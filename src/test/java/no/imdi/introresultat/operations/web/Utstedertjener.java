package no.imdi.introresultat.operations.web;

import java.util.List;
import java.util.Map;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An issuer of OpenID Connect, and the console where people log in with it, made once for all its tests. */
public final class Utstedertjener {
    private static final String UTSTEDER = "jobbkontoer";
    private static final String MOTTAKER = "introresultat";
    private static final int SEKUNDER = 3600;
    private static final MockOAuth2Server SERVER = start();
    private static final Konsoll KONSOLL =
            Konsolltjener.medUtsteder(SERVER.issuerUrl(UTSTEDER).toString());

    private Utstedertjener() {}

    private static MockOAuth2Server start() {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start();
        return server;
    }

    /** The console's address, without a slash at the end. */
    public static String adresse() {
        return KONSOLL.adresse().replaceFirst("/$", "");
    }

    /** What the issuer will say of the next one who logs in. */
    static void neste(String navn, Object roller) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(
                UTSTEDER, "sub-" + navn, "JWT", List.of(MOTTAKER), felt(navn, roller), SEKUNDER));
    }

    /** A bearer token of a person with roles. */
    public static String bevis(String navn, Object roller) {
        return bevis(UTSTEDER, MOTTAKER, felt(navn, roller), SEKUNDER);
    }

    /** A bearer token that something may be wrong with. */
    static String bevis(String utsteder, String mottaker, Map<String, Object> felt, long sekunder) {
        return SERVER.issueToken(utsteder, "sub", mottaker, felt, sekunder).serialize();
    }

    private static Map<String, Object> felt(String navn, Object roller) {
        return Map.of("preferred_username", navn, "roles", roller);
    }
}
