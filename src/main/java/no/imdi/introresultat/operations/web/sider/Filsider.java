package no.imdi.introresultat.operations.web.sider;

import java.io.IOException;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.web.handling.Filutlevering;
import no.imdi.introresultat.operations.web.lesing.Kjoringsfiler;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a run. */
@Controller
class Filsider {
    private final Kjoringsramme ramme;
    private final Kjoringsoppslag oppslag;
    private final Kjoringsfiler filer;
    private final Filutlevering utlevering;

    Filsider(Kjoringsramme ramme, Kjoringsoppslag oppslag, Kjoringsfiler filer, Filutlevering utlevering) {
        this.ramme = ramme;
        this.oppslag = oppslag;
        this.filer = filer;
        this.utlevering = utlevering;
    }

    @GetMapping(Kjoringssider.KJORING + "/filer")
    String liste(@PathVariable int aar, @PathVariable String navn, @ModelAttribute("meg") Innlogget meg, Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "filer", modell);
        modell.addAttribute("filer", filer.alle(kjoring, meg.alleTall()));
        modell.addAttribute("kanHente", utlevering.kanHente(kjoring, meg));
        return "filer";
    }

    @GetMapping(Kjoringssider.KJORING + "/filer/{*sti}")
    ResponseEntity<Resource> hent(
            @PathVariable int aar,
            @PathVariable String navn,
            @PathVariable("sti") String etterMappen,
            @ModelAttribute("meg") Innlogget meg)
            throws IOException {
        return utlevering.hent(oppslag.finn(aar, navn), etterMappen.substring(1), meg);
    }
}
