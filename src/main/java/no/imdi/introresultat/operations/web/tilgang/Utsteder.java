package no.imdi.introresultat.operations.web.tilgang;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Spor;
import org.springframework.core.env.Environment;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * The issuer people log in with (OpenID Connect, such as Entra ID), where one is set up: then there is no local login. Roles are
 * the words of a claim; whoever has none of the console's roles comes in and may nothing.
 */
@Component
public class Utsteder {
    /** The name of the way in, as it stands in the address that the issuer sends people back to. */
    public static final String NAVN = "utsteder";

    private static final String FORAN = "introresultat.konsoll.oidc.";

    private final String adresse;
    private final String klient;
    private final String hemmelighet;
    private final String rollefelt;
    private final String mottaker;
    private final Spor spor;

    Utsteder(Environment miljo, Spor spor) {
        this.adresse = miljo.getProperty(FORAN + "utsteder", "");
        this.klient = miljo.getProperty(FORAN + "klient", "");
        this.hemmelighet = miljo.getProperty(FORAN + "hemmelighet", "");
        this.rollefelt = miljo.getProperty(FORAN + "rollefelt", "roles");
        this.mottaker = miljo.getProperty(FORAN + "mottaker", klient);
        this.spor = spor;
    }

    /** Whether there is one. */
    public boolean finnes() {
        return !adresse.isBlank();
    }

    /** Asks the issuer itself where its doors are. */
    ClientRegistration registrering() {
        return ClientRegistrations.fromIssuerLocation(adresse)
                .registrationId(NAVN)
                .clientId(klient)
                .clientSecret(hemmelighet)
                .scope("openid", "profile")
                .build();
    }

    /**
     * Takes a person in under the name they are known by, with the console's roles among those in their claim.
     *
     * @throws OAuth2AuthenticationException when the issuer gives them no {@code preferred_username}
     */
    OidcUser slippInn(OidcUserRequest foresporsel) {
        OidcUser kjent = new OidcUserService().loadUser(foresporsel);
        String navn = navn(kjent.getPreferredUsername())
                .orElseThrow(() -> new OAuth2AuthenticationException("no preferred_username from the issuer"));
        OidcUser inne = new DefaultOidcUser(rettigheter(kjent.getClaims()), kjent.getIdToken(), kjent.getUserInfo()) {
            @Override
            public String getName() {
                return navn;
            }
        };
        spor.skriv(new Aktor(inne.getName(), Aktor.Sted.KONSOLL), Spor.Handling.LOGGET_INN, null);
        return inne;
    }

    /** Reads the bearer tokens that are for this program, and asks the issuer for its keys when the first one comes. */
    public JwtDecoder bevisleser() {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder leser =
                    NimbusJwtDecoder.withIssuerLocation(adresse).build();
            leser.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(
                    new JwtIssuerValidator(adresse),
                    new JwtClaimValidator<Collection<String>>(
                            JwtClaimNames.AUD, tiltenkte -> tiltenkte != null && tiltenkte.contains(mottaker)))));
            return leser;
        });
    }

    /**
     * Takes in the person a token is for, under the name they have in the console too: whoever is two persons approves their own
     * runs.
     *
     * @throws InvalidBearerTokenException when the token has no {@code preferred_username}
     */
    public JwtAuthenticationToken slippInn(Jwt bevis) {
        String navn = navn(bevis.getClaimAsString(StandardClaimNames.PREFERRED_USERNAME))
                .orElseThrow(() -> new InvalidBearerTokenException("no preferred_username in the token"));
        return new JwtAuthenticationToken(bevis, rettigheter(bevis.getClaims()), navn);
    }

    /** One name for one person, by whichever door they come and however the issuer spells it. */
    private static Optional<String> navn(String foretrukket) {
        return Optional.ofNullable(foretrukket)
                .map(navn -> navn.strip().toLowerCase(Locale.ROOT))
                .filter(navn -> !navn.isEmpty());
    }

    private Collection<GrantedAuthority> rettigheter(Map<String, Object> felt) {
        List<String> ord = felt.get(rollefelt) instanceof Collection<?> flere
                ? flere.stream().map(Object::toString).toList()
                : List.of();
        Set<String> roller = ord.stream()
                .flatMap(ett -> Rolle.av(ett).stream())
                .map(Rolle::rettighet)
                .collect(Collectors.toSet());
        return AuthorityUtils.createAuthorityList(roller);
    }
}
