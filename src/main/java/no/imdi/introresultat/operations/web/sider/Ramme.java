package no.imdi.introresultat.operations.web.sider;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What every page has around it, and the page that says what was refused or went wrong. */
@ControllerAdvice(basePackageClasses = Ramme.class)
class Ramme {
    @ModelAttribute("meg")
    Innlogget meg(Authentication inne) {
        return Innlogget.av(inne);
    }

    /** The first part of the path, which says where in the menu the page is. */
    @ModelAttribute("sti")
    String sti(HttpServletRequest foresporsel) {
        return foresporsel.getRequestURI();
    }

    @ExceptionHandler
    ModelAndView avvist(RefusedException avvist, HttpServletRequest foresporsel, Authentication inne) {
        return melding(avvist, HttpStatus.UNPROCESSABLE_CONTENT, foresporsel, inne);
    }

    @ExceptionHandler
    ModelAndView feilet(FailedException feilet, HttpServletRequest foresporsel, Authentication inne) {
        return melding(feilet, HttpStatus.INTERNAL_SERVER_ERROR, foresporsel, inne);
    }

    private ModelAndView melding(
            RuntimeException hva, HttpStatus status, HttpServletRequest foresporsel, Authentication inne) {
        ModelAndView side = new ModelAndView("melding");
        side.setStatus(status);
        side.addObject("melding", hva.getMessage());
        side.addObject("meg", meg(inne));
        side.addObject("sti", sti(foresporsel));
        return side;
    }
}
