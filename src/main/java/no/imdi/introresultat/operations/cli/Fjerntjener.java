package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import no.imdi.introresultat.operations.api.Apiversjon;
import no.imdi.introresultat.operations.api.Filliste;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.operations.api.Kjoringsside;
import no.imdi.introresultat.operations.api.Oppdrag;
import no.imdi.introresultat.operations.api.Problem;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server elsewhere, driven through its API. What it refuses is refused here, with its sentence; what it cannot do, and a server
 * that cannot be reached, is a failure. The token goes to that server alone, and never unencrypted over a net.
 */
final class Fjerntjener {
    private static final String TOKEN = "INTRORESULTAT_TOKEN";
    private static final Pattern BEVIS = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final Set<String> DENNE_MASKINEN = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration LENGST_TIL_TJENEREN = Duration.ofSeconds(10);
    private static final Duration LENGST_PER_SVAR = Duration.ofMinutes(10);
    private static final int SIDELENGDE = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient klient =
            HttpClient.newBuilder().connectTimeout(LENGST_TIL_TJENEREN).build();

    private final String adresse;
    private final String bevis;

    private Fjerntjener(String adresse, String bevis) {
        this.adresse = adresse;
        this.bevis = bevis;
    }

    /**
     * The server at an address, with the token of the environment.
     *
     * @throws RefusedException when the address is none, or would have the token sent unencrypted; or there is no token
     */
    static Fjerntjener paa(String adresse, Map<String, String> variabler) {
        krevTrygg(adresse);
        String bevis = variabler.getOrDefault(TOKEN, "").strip();
        if (bevis.isEmpty()) {
            throw new RefusedException(
                    TOKEN + " er ikke satt; hent et bevis hos utstederen og legg det der (docs/api.md).");
        }
        if (!BEVIS.matcher(bevis).matches()) {
            throw new RefusedException(TOKEN + " er ikke et bevis; legg det der slik utstederen gav det.");
        }
        return new Fjerntjener(adresse.replaceFirst("/+$", ""), bevis);
    }

    private static void krevTrygg(String adresse) {
        URI uri;
        try {
            uri = URI.create(adresse);
        } catch (IllegalArgumentException ugyldig) {
            throw ingenAdresse(adresse);
        }
        boolean nett = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!nett
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getQuery() != null
                || uri.getFragment() != null) {
            throw ingenAdresse(adresse);
        }
        if ("http".equals(uri.getScheme()) && !DENNE_MASKINEN.contains(uri.getHost())) {
            throw new RefusedException(
                    "Beviset ville gått ukryptert til " + uri.getHost() + "; skriv adressen med https.");
        }
    }

    private static RefusedException ingenAdresse(String adresse) {
        return new RefusedException(
                "«" + adresse + "» er ikke adressen til en tjener; skriv den som https://introresultat.example.no.");
    }

    /** All its runs, the newest last. */
    List<Kjoringslinje> kjoringer() {
        List<Kjoringslinje> alle = new ArrayList<>();
        Kjoringsside side;
        do {
            side = hent("/kjoringer?side=" + alle.size() / SIDELENGDE + "&antall=" + SIDELENGDE, Kjoringsside.class);
            alle.addAll(side.kjoringer());
        } while (!side.kjoringer().isEmpty() && alle.size() < side.totalt());
        alle.sort(Comparator.comparingLong(Kjoringslinje::id));
        return alle;
    }

    /** The run that a command names. */
    Kjoringslinje finn(Kjoringsvalg valg) {
        return Kjoringsvalg.finn(valg.navn(), kjoringer(), Kjoringslinje::kjoring);
    }

    Kjoringsbilde bilde(Kjoringslinje kjoring) {
        return hent(sti(kjoring, ""), Kjoringsbilde.class);
    }

    Kjoringslinje start(Oppdrag.Start oppdrag) {
        return post("/kjoringer", oppdrag, Kjoringslinje.class);
    }

    Kjoringslinje stopp(Kjoringslinje kjoring) {
        return post(sti(kjoring, "/stopp"), null, Kjoringslinje.class);
    }

    Kjoringslinje fortsett(Kjoringslinje kjoring) {
        return post(sti(kjoring, "/fortsett"), null, Kjoringslinje.class);
    }

    Kjoringsbilde.Godkjenningsstand godkjenn(Kjoringslinje kjoring, Oppdrag.Godkjenn oppdrag) {
        return post(sti(kjoring, "/godkjenn"), oppdrag, Kjoringsbilde.Godkjenningsstand.class);
    }

    Kjoringsbilde.Godkjenningsstand trekk(Kjoringslinje kjoring, Oppdrag.Trekk oppdrag) {
        return post(sti(kjoring, "/trekk"), oppdrag, Kjoringsbilde.Godkjenningsstand.class);
    }

    void publiser(Kjoringslinje kjoring) {
        post(sti(kjoring, "/publiser"), null, Kjoringslinje.class);
    }

    List<Filliste.Fil> filer(Kjoringslinje kjoring) {
        return hent(sti(kjoring, "/filer"), Filliste.class).filer();
    }

    /** Writes a file of a run to a place on this machine. */
    void hentFil(Kjoringslinje kjoring, String sti, Path fil) {
        String kodet = Stream.of(sti.split("/"))
                .map(del -> UriUtils.encodePathSegment(del, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
        send(bestilling(sti(kjoring, "/filer/") + kodet).GET(), BodyHandlers.ofFile(fil));
    }

    private static String sti(Kjoringslinje kjoring, String resten) {
        return "/kjoringer/" + kjoring.kjoring() + resten;
    }

    private <T> T hent(String sti, Class<T> form) {
        return tolk(send(bestilling(sti).GET(), BodyHandlers.ofString()), form);
    }

    private <T> T post(String sti, Object kropp, Class<T> form) {
        HttpRequest.Builder bestilling = bestilling(sti);
        if (kropp == null) {
            bestilling.POST(BodyPublishers.noBody());
        } else {
            bestilling
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(kropp)));
        }
        return tolk(send(bestilling, BodyHandlers.ofString()), form);
    }

    private HttpRequest.Builder bestilling(String sti) {
        return HttpRequest.newBuilder(URI.create(adresse + Apiversjon.ROT + sti))
                .timeout(LENGST_PER_SVAR)
                .header("Authorization", "Bearer " + bevis)
                .header("Accept", "application/json, application/octet-stream, " + Problem.MEDIETYPE);
    }

    /** Sends and gives the answer's body; what is no success is read as a problem, never written to a file. */
    private <T> T send(HttpRequest.Builder bestilling, HttpResponse.BodyHandler<T> tilKropp) {
        try {
            HttpResponse<Svar<T>> svar = klient.send(
                    bestilling.build(),
                    hode -> hode.statusCode() / 100 == 2
                            ? BodySubscribers.mapping(tilKropp.apply(hode), kropp -> new Svar<T>(kropp, null))
                            : BodySubscribers.mapping(
                                    BodySubscribers.ofString(StandardCharsets.UTF_8),
                                    tekst -> new Svar<T>(null, tekst)));
            if (svar.statusCode() / 100 == 5
                    && svar.headers().firstValue(Apiversjon.HODE).isEmpty()) {
                throw new FailedException("Noe foran tjeneren på " + adresse + " svarte " + svar.statusCode()
                        + "; sjekk at «serve» går der, og prøv igjen.");
            }
            if (!svar.headers().firstValue(Apiversjon.HODE).equals(Optional.of(Apiversjon.DENNE))) {
                throw new RefusedException(adresse + " svarer ikke med versjon " + Apiversjon.DENNE
                        + " av API-et; sjekk adressen, og bruk samme utgave av programmet som tjeneren.");
            }
            if (svar.body().problem() != null) {
                throw feil(svar.statusCode(), svar.body().problem());
            }
            return svar.body().kropp();
        } catch (IOException brutt) {
            throw new FailedException(
                    "Fikk ikke svar fra " + adresse + " (" + hvorfor(brutt)
                            + "); sjekk adressen og at «serve» går der.",
                    brutt);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new FailedException("Ventingen på " + adresse + " ble avbrutt; se med «runs» hvordan det står.");
        }
    }

    /** An answer: what was asked for, or the text of the problem. */
    private record Svar<T>(T kropp, String problem) {}

    private RuntimeException feil(int status, String tekst) {
        String setning = tolk(tekst, Problem.class).detail();
        if (status == 401) {
            return new RefusedException(adresse + " godtok ikke beviset i " + TOKEN + ". " + setning);
        }
        return status >= 500 ? new FailedException(setning) : new RefusedException(setning);
    }

    private <T> T tolk(String tekst, Class<T> form) {
        try {
            return JSON.readValue(tekst, form);
        } catch (JacksonException uleselig) {
            throw new FailedException(
                    adresse + " svarte noe som ikke er fra API-et; sjekk adressen, og om noe står mellom.", uleselig);
        }
    }

    private static String hvorfor(IOException brutt) {
        if (brutt instanceof SSLException) {
            return "sertifikatet eller krypteringen er ikke godtatt";
        }
        if (brutt instanceof HttpTimeoutException) {
            return "det tok for lang tid";
        }
        return brutt instanceof ConnectException ? "ingen forbindelse" : "forbindelsen ble brutt";
    }
}
