package no.imdi.introresultat.operations.web.tilgang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page, which says the same of a wrong name and a wrong password. */
final class Paaloggingsfeil implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest foresporsel, HttpServletResponse svar, AuthenticationException feil) throws IOException {
        svar.sendRedirect(feil instanceof LockedException ? "/logg-inn?vent" : "/logg-inn?feil");
    }
}
