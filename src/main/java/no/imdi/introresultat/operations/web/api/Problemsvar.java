package no.imdi.introresultat.operations.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import no.imdi.introresultat.operations.api.Apiversjon;
import no.imdi.introresultat.operations.api.Problem;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Everything that goes wrong under the API as a problem (RFC 9457), whichever part of the server it goes wrong in. */
@Component
class Problemsvar implements HandlerExceptionResolver, RequestRejectedHandler, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Problemsvar.class);
    private static final String BESKRIVELSE = Apiversjon.ROT + "/openapi.json";

    private final JsonMapper json;

    Problemsvar(JsonMapper json) {
        this.json = json;
    }

    /** Before those that make pages. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest foresporsel, HttpServletResponse svar, Object behandler, Exception feil) {
        if (!forApiet(foresporsel)) {
            return null;
        }
        HttpStatus status = status(feil);
        if (feil instanceof ErrorResponse kjent) {
            leggPaa(kjent.getHeaders(), svar);
        }
        if (status.is5xxServerError() && !(feil instanceof FailedException)) {
            LOG.error("{} {} failed", foresporsel.getMethod(), foresporsel.getRequestURI(), feil);
        }
        try {
            skriv(foresporsel, svar, status, setning(feil, status, foresporsel));
        } catch (IOException borte) {
            throw new UncheckedIOException(borte);
        }
        return new ModelAndView();
    }

    /** A path that the firewall does not let in. */
    @Override
    public void handle(HttpServletRequest foresporsel, HttpServletResponse svar, RequestRejectedException feil)
            throws IOException {
        if (forApiet(foresporsel)) {
            skriv(foresporsel, svar, HttpStatus.BAD_REQUEST, "Adressen har tegn den ikke kan ha; skriv den på nytt.");
        } else {
            svar.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /**
     * Answers with a problem.
     *
     * @param setning what is wrong, where, and what to do
     */
    void skriv(HttpServletRequest foresporsel, HttpServletResponse svar, HttpStatus status, String setning)
            throws IOException {
        if (svar.isCommitted()) {
            return;
        }
        svar.resetBuffer();
        svar.setStatus(status.value());
        svar.setHeader(Apiversjon.HODE, Apiversjon.DENNE);
        svar.setContentType(Problem.MEDIETYPE);
        svar.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        svar.getOutputStream()
                .write(json.writeValueAsBytes(new Problem(
                        "about:blank", status.getReasonPhrase(), status.value(), setning, sti(foresporsel))));
    }

    private static boolean forApiet(HttpServletRequest foresporsel) {
        return foresporsel.getRequestURI().startsWith("/api/");
    }

    /** The path as it was asked for; nothing for one that is no URI. */
    private static String sti(HttpServletRequest foresporsel) {
        try {
            return URI.create(foresporsel.getRequestURI()).getRawPath();
        } catch (IllegalArgumentException ugyldig) {
            return null;
        }
    }

    private static HttpStatus status(Exception feil) {
        if (feil instanceof RefusedException) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        if (feil instanceof HttpMessageNotReadableException || feil instanceof MethodArgumentTypeMismatchException) {
            return HttpStatus.BAD_REQUEST;
        }
        return feil instanceof ErrorResponse kjent
                ? HttpStatus.valueOf(kjent.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static String setning(Exception feil, HttpStatus status, HttpServletRequest foresporsel) {
        if (feil instanceof RefusedException || feil instanceof FailedException) {
            return feil.getMessage();
        }
        if (feil instanceof ResponseStatusException valgt && valgt.getReason() != null) {
            return valgt.getReason();
        }
        if (feil instanceof MethodArgumentTypeMismatchException galt) {
            return "«" + galt.getName() + "» må være et helt tall; rett adressen.";
        }
        if (feil instanceof MissingServletRequestParameterException mangler) {
            return "«" + mangler.getParameterName() + "» mangler i adressen; legg det til.";
        }
        return switch (status) {
            case BAD_REQUEST -> "Forespørselen er ikke JSON med de feltene den skal ha; se " + BESKRIVELSE + ".";
            case NOT_FOUND -> "Det finnes ikke noe her; se veiene i " + BESKRIVELSE + ".";
            case METHOD_NOT_ALLOWED -> foresporsel.getMethod() + " kan ikke brukes her; bruk en av metodene i «Allow».";
            case NOT_ACCEPTABLE -> "Svaret kan bare gis som JSON; be om application/json.";
            case UNSUPPORTED_MEDIA_TYPE -> "Forespørselen må være JSON; send den som application/json.";
            default ->
                status.is5xxServerError()
                        ? "En uventet feil stoppet tjeneren; prøv igjen, og se loggen på tjeneren."
                        : "Forespørselen kan ikke besvares; se " + BESKRIVELSE + ".";
        };
    }

    private static void leggPaa(HttpHeaders hoder, HttpServletResponse svar) {
        for (String navn : List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT)) {
            List<String> verdier = hoder.get(navn);
            if (verdier != null) {
                svar.setHeader(navn, String.join(", ", verdier));
            }
        }
    }
}
