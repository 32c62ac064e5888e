package no.imdi.introresultat.operations.web.tilgang;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A local user of the console, on a machine without an issuer.
 *
 * @param brukernavn what they log in with, and are named by in the trail
 * @param passord the password's Argon2 hash
 * @param roller what they may do once they have a password of their own
 * @param maaBytte whether someone else has known their password: then they can do nothing but change it
 */
public record Bruker(String brukernavn, String passord, Set<Rolle> roller, boolean maaBytte) {
    /** What one who must change their password has instead of roles. */
    public static final String MAA_BYTTE = "MAA_BYTTE_PASSORD";

    /** What a user name looks like. */
    public static final String FORM = "[a-z0-9][a-z0-9._-]{1,31}";

    /** Copies the set. */
    public Bruker {
        roller = Set.copyOf(roller);
    }

    UserDetails somInnlogget() {
        Set<String> rettigheter = maaBytte
                ? Set.of(MAA_BYTTE)
                : roller.stream().map(Rolle::rettighet).collect(Collectors.toSet());
        return new User(brukernavn, passord, AuthorityUtils.createAuthorityList(rettigheter));
    }

    @Override
    public String toString() {
        return brukernavn;
    }
}
