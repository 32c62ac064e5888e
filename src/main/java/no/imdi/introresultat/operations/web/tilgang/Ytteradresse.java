package no.imdi.introresultat.operations.web.tilgang;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** How people reach the console: the address they use, the one it answers on, and whether what goes between is encrypted. */
@Component
public class Ytteradresse {
    private static final String ADRESSE = "introresultat.konsoll.adresse";
    private static final String KLARTEKST = "introresultat.konsoll.klartekst";
    private static final String VIDERESENDT = "introresultat.konsoll.videresendt";

    private final String svarerPaa;
    private final boolean https;
    private final boolean klartekst;
    private final boolean videresendt;

    /**
     * Reads it of the console's settings.
     *
     * @throws RefusedException when the address that people use is none, or a choice is neither true nor false
     */
    public Ytteradresse(Environment miljo) {
        this.svarerPaa = miljo.getProperty("server.address", "");
        this.https = https(miljo.getProperty(ADRESSE, ""));
        this.klartekst = valg(miljo, KLARTEKST, "INTRORESULTAT_KLARTEKST");
        this.videresendt = valg(miljo, VIDERESENDT, "INTRORESULTAT_PROXY");
    }

    private static boolean https(String adresse) {
        if (adresse.isBlank()) {
            return false;
        }
        try {
            URI uri = URI.create(adresse);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return "https".equals(uri.getScheme());
            }
        } catch (IllegalArgumentException ugyldig) {
            // Told below, as any other that is no address.
        }
        throw new RefusedException("INTRORESULTAT_KONSOLL_URL er «" + adresse
                + "», som ikke er en adresse; skriv den som https://introresultat.example.no.");
    }

    private static boolean valg(Environment miljo, String egenskap, String variabel) {
        String ord = miljo.getProperty(egenskap, "false");
        if (!ord.equals("true") && !ord.equals("false")) {
            throw new RefusedException(variabel + " er «" + ord + "»; sett den til true eller false.");
        }
        return ord.equals("true");
    }

    /** Whether people reach it encrypted: then cookies go no other way, and browsers are told to come no other way. */
    public boolean https() {
        return https;
    }

    /** Tells browsers, where people reach it encrypted, to come no other way for a year. */
    public void befal(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        if (https) {
            hsts.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(false);
        } else {
            hsts.disable();
        }
    }

    /** Whether what the server in front says of who asks, and how, is believed. */
    public boolean videresendt() {
        return videresendt;
    }

    /**
     * Passwords, sessions and tokens do not go unencrypted over a net that nobody has said is closed.
     *
     * @throws RefusedException when they would
     */
    public void krevKryptert() {
        if (!https && !klartekst && !bareHer()) {
            throw new RefusedException("Konsollen skal svare på " + (svarerPaa.isBlank() ? "alle adresser" : svarerPaa)
                    + " uten at noe er sagt om kryptering, og passord ville gått i klartekst; sett"
                    + " INTRORESULTAT_KONSOLL_URL til https-adressen folk bruker, eller INTRORESULTAT_KLARTEKST=true om nettet er"
                    + " lukket.");
        }
    }

    /** Whether it answers this machine alone. */
    private boolean bareHer() {
        try {
            return !svarerPaa.isBlank() && InetAddress.getByName(svarerPaa).isLoopbackAddress();
        } catch (UnknownHostException ukjent) {
            return false;
        }
    }
}
