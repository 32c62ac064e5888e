package no.imdi.introresultat.operations.web.sider;

import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about one run shows of it. */
@Component
class Kjoringsramme {
    private final Kjoringsoppslag oppslag;

    Kjoringsramme(Kjoringsoppslag oppslag) {
        this.oppslag = oppslag;
    }

    /** Finds the run and puts it on the page. */
    Kjoring vis(int aar, String navn, String side, Model modell) {
        Kjoring kjoring = oppslag.finn(aar, navn);
        modell.addAttribute("kjoring", kjoring);
        modell.addAttribute("tilstand", oppslag.tilstand(kjoring));
        modell.addAttribute("rot", "/kjoringer/" + kjoring.fulltNavn());
        modell.addAttribute("side", side);
        return kjoring;
    }
}
