package no.imdi.introresultat.operations.web.tilgang;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Aktor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Whoever a page is shown to.
 *
 * @param navn as they are named in the trail; null for one who has not logged in
 * @param roller what they may do
 * @param fra where they act from: the console, or the API with a token
 */
public record Innlogget(String navn, Set<Rolle> roller, Aktor.Sted fra) {
    /** Someone who has not logged in. */
    public static final Innlogget INGEN = new Innlogget(null, Set.of(), Aktor.Sted.KONSOLL);

    /** The one who has been let in; {@link #INGEN} for null. */
    public static Innlogget av(Authentication inne) {
        if (inne == null || !inne.isAuthenticated()) {
            return INGEN;
        }
        Aktor.Sted fra = inne instanceof JwtAuthenticationToken ? Aktor.Sted.API : Aktor.Sted.KONSOLL;
        return new Innlogget(inne.getName(), roller(inne.getAuthorities()), fra);
    }

    private static Set<Rolle> roller(Collection<? extends GrantedAuthority> rettigheter) {
        Set<String> navn =
                rettigheter.stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        return Stream.of(Rolle.values())
                .filter(rolle -> navn.contains(rolle.rettighet()))
                .collect(Collectors.toSet());
    }

    /** Whether they have come in, with or without a password of their own. */
    public boolean inne() {
        return navn != null;
    }

    /** Whether they may see the pages that everyone with a role sees. */
    public boolean innsyn() {
        return !roller.isEmpty();
    }

    /** Whether they start and stop runs. */
    public boolean drift() {
        return roller.contains(Rolle.DRIFT);
    }

    /** Whether they see participants by number. */
    public boolean statistikk() {
        return roller.contains(Rolle.STATISTIKK);
    }

    /** Whether they approve. */
    public boolean godkjenner() {
        return roller.contains(Rolle.GODKJENNER);
    }

    /** Whether they see all numbers and restricted files: the others see what is published. */
    public boolean alleTall() {
        return statistikk() || godkjenner();
    }

    /** As whom they act. */
    public Aktor aktor() {
        return new Aktor(navn, fra);
    }
}
