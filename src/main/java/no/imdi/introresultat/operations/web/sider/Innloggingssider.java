package no.imdi.introresultat.operations.web.sider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.imdi.introresultat.operations.web.tilgang.Brukere;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.operations.web.tilgang.Utsteder;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one logs in, and changes one's password. */
@Controller
class Innloggingssider {
    private final Brukere brukere;
    private final Utsteder utsteder;

    Innloggingssider(Brukere brukere, Utsteder utsteder) {
        this.brukere = brukere;
        this.utsteder = utsteder;
    }

    @GetMapping("/logg-inn")
    String loggInn(HttpServletRequest foresporsel, Model modell) {
        modell.addAttribute("grunn", foresporsel.getQueryString());
        modell.addAttribute("utsteder", utsteder.finnes() ? Utsteder.NAVN : null);
        return "logg-inn";
    }

    @GetMapping("/passord")
    String passord() {
        return "passord";
    }

    /** Whoever has changed their password logs in anew with it. */
    @PostMapping("/passord")
    ModelAndView bytt(
            @RequestParam String gammelt,
            @RequestParam String nytt,
            Authentication inne,
            HttpServletRequest foresporsel,
            HttpServletResponse svar) {
        try {
            brukere.byttPassord(Innlogget.av(inne).aktor(), gammelt, nytt);
        } catch (RefusedException avvist) {
            ModelAndView igjen = new ModelAndView("passord");
            igjen.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            igjen.addObject("feil", avvist.getMessage());
            return igjen;
        }
        new SecurityContextLogoutHandler().logout(foresporsel, svar, inne);
        return new ModelAndView("redirect:/logg-inn?byttet");
    }
}
