package no.imdi.introresultat.operations.web.tilgang;

import java.util.Collection;
import java.util.List;
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

    /** Takes a person in under the name they are known by, with the console's roles among those in their claim. */
    OidcUser slippInn(OidcUserRequest foresporsel) {
        OidcUser kjent = new OidcUserService().loadUser(foresporsel);
        String navnefelt = Optional.ofNullable(kjent.getPreferredUsername())
                .map(navn -> StandardClaimNames.PREFERRED_USERNAME)
                .orElse(StandardClaimNames.SUB);
        OidcUser inne =
                new DefaultOidcUser(rettigheter(kjent.getClaims()), kjent.getIdToken(), kjent.getUserInfo(), navnefelt);
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
        String navn = bevis.getClaimAsString(StandardClaimNames.PREFERRED_USERNAME);
        if (navn == null || navn.isBlank()) {
            throw new InvalidBearerTokenException("no preferred_username in the token");
        }
        return new JwtAuthenticationToken(bevis, rettigheter(bevis.getClaims()), navn);
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
