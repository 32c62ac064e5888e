package no.imdi.introresultat.operations.web.tilgang;

import java.util.Locale;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Spor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets in whoever has a local user's name and password, and does not try too often. */
final class LokalPaalogging implements AuthenticationProvider {
    private static final int LENGSTE_NAVN = 64;

    private final DaoAuthenticationProvider passord;
    private final Paaloggingsvern vern;
    private final Spor spor;

    LokalPaalogging(Brukere brukere, PasswordEncoder hasher, Paaloggingsvern vern, Spor spor) {
        this.passord = new DaoAuthenticationProvider(brukere::innlogget);
        this.passord.setPasswordEncoder(hasher);
        this.vern = vern;
        this.spor = spor;
    }

    @Override
    public Authentication authenticate(Authentication forsok) {
        String brukernavn = forsok.getName().toLowerCase(Locale.ROOT);
        if (brukernavn.length() > LENGSTE_NAVN) {
            throw new BadCredentialsException("no such user");
        }
        String adresse = forsok.getDetails() instanceof WebAuthenticationDetails detaljer
                ? detaljer.getRemoteAddress()
                : "ukjent";
        vern.krevAapent(brukernavn, adresse);
        try {
            Authentication inne = passord.authenticate(forsok);
            vern.lyktes(brukernavn);
            spor.skriv(new Aktor(inne.getName(), Aktor.Sted.KONSOLL), Spor.Handling.LOGGET_INN, null);
            return inne;
        } catch (BadCredentialsException feil) {
            vern.feilet(brukernavn, adresse);
            throw feil;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
