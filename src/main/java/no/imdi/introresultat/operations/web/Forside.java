package no.imdi.introresultat.operations.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one comes in. */
@Controller
class Forside {
    @GetMapping("/")
    String forside() {
        return "forside";
    }
}
