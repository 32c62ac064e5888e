package no.imdi.introresultat.operations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who asks the API with a token, or with none. */
record Apibesok(String tjener, String bevis) {
    private static final HttpClient KLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Someone with the issuer's word for their name and roles. */
    static Apibesok som(String navn, Object roller) {
        return new Apibesok(Utstedertjener.adresse(), Utstedertjener.bevis(navn, roller));
    }

    HttpResponse<String> hent(String sti) {
        return send("GET", sti, null);
    }

    HttpResponse<String> post(String sti, String kropp) {
        return send("POST", sti, kropp, "Content-Type", "application/json");
    }

    HttpResponse<String> send(String metode, String sti, String kropp, String... hoder) {
        HttpRequest.Builder bestilling = HttpRequest.newBuilder(URI.create(tjener + sti))
                .method(metode, kropp == null ? BodyPublishers.noBody() : BodyPublishers.ofString(kropp));
        if (hoder.length > 0) {
            bestilling.headers(hoder);
        }
        if (bevis != null) {
            bestilling.header("Authorization", "Bearer " + bevis);
        }
        try {
            return KLIENT.send(bestilling.build(), BodyHandlers.ofString());
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } catch (InterruptedException avbrutt) {
            throw new IllegalStateException(avbrutt);
        }
    }

    static JsonNode json(HttpResponse<String> svar) {
        return JSON.readTree(svar.body());
    }
}
