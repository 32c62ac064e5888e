package no.imdi.introresultat.operations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.introresultat.operations.cli.Konsolltjener;

/** Someone who visits the console with a cookie jar of their own, and follows no redirect by themself. */
final class Besokende {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager kaker = new CookieManager();
    private final HttpClient klient =
            HttpClient.newBuilder().cookieHandler(kaker).build();

    private final String tjener;

    /** Someone at the tests' console. */
    Besokende() {
        this(Konsolltjener.adresse());
    }

    /** Someone at another one. */
    Besokende(String tjener) {
        this.tjener = tjener;
    }

    /** Someone who has logged in. */
    static Besokende inne(String brukernavn) {
        Besokende ny = new Besokende();
        HttpResponse<String> svar = ny.loggInn(brukernavn, Konsolltjener.PASSORD);
        if (svar.statusCode() != 302 || sted(svar).contains("logg-inn")) {
            throw new AssertionError(brukernavn + " could not log in: " + svar.statusCode() + " " + sted(svar));
        }
        return ny;
    }

    HttpResponse<String> loggInn(String brukernavn, String passord) {
        return post("/logg-inn", "brukernavn", brukernavn, "passord", passord);
    }

    HttpResponse<String> hent(String sti, String... hoder) {
        HttpRequest.Builder bestilling = bestilling(sti);
        for (int i = 0; i < hoder.length; i += 2) {
            bestilling.header(hoder[i], hoder[i + 1]);
        }
        return send(bestilling.GET());
    }

    /** Posts a form with the token of the login page's or the password page's form. */
    HttpResponse<String> post(String sti, String... felt) {
        List<String> alle = new ArrayList<>(List.of(felt));
        alle.add("_csrf");
        alle.add(token());
        return postUtenToken(sti, alle.toArray(String[]::new));
    }

    HttpResponse<String> postUtenToken(String sti, String... felt) {
        List<String> deler = new ArrayList<>();
        for (int i = 0; i < felt.length; i += 2) {
            deler.add(kode(felt[i]) + "=" + kode(felt[i + 1]));
        }
        return send(bestilling(sti)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", deler))));
    }

    private String token() {
        for (String side : List.of("/passord", "/logg-inn")) {
            Matcher funnet = CSRF.matcher(hent(side).body());
            if (funnet.find()) {
                return funnet.group(1);
            }
        }
        throw new AssertionError("no form with a token");
    }

    /** The session's cookie; empty for none. */
    String sesjon() {
        return kaker.getCookieStore().getCookies().stream()
                .filter(kake -> kake.getName().equals("introresultat"))
                .map(kake -> kake.getValue())
                .findFirst()
                .orElse("");
    }

    static String sted(HttpResponse<?> svar) {
        return svar.headers().firstValue("Location").orElse("");
    }

    private static String kode(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder bestilling(String sti) {
        return HttpRequest.newBuilder(URI.create(sti.startsWith("http") ? sti : tjener + sti))
                .header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder bestilling) {
        try {
            return klient.send(bestilling.build(), BodyHandlers.ofString());
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } catch (InterruptedException avbrutt) {
            throw new IllegalStateException(avbrutt);
        }
    }
}
