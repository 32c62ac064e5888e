package no.imdi.introresultat.operations.web.sider;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.job.Dispensasjoner;
import no.imdi.introresultat.job.Dispensasjonssoknad;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.web.lesing.Dispensasjonsvirkning;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A year's dispensations: those there are, applying for one, and deciding on it. */
@Controller
class Dispensasjonssider {
    private static final String AARETS = "/aar/{aar:\\d{4}}/dispensasjoner";
    private static final String EN = "/dispensasjoner/{id:\\d{1,18}}";
    private static final String MENYPUNKT = "dispensasjoner";

    private final Dispensasjoner dispensasjoner;
    private final Dispensasjonsvirkning virkning;
    private final Kjoringsoppslag oppslag;
    private final Ressurser ressurser;
    private final Clock klokke;

    Dispensasjonssider(
            Dispensasjoner dispensasjoner,
            Dispensasjonsvirkning virkning,
            Kjoringsoppslag oppslag,
            Ressurser ressurser,
            Clock klokke) {
        this.dispensasjoner = dispensasjoner;
        this.virkning = virkning;
        this.oppslag = oppslag;
        this.ressurser = ressurser;
        this.klokke = klokke;
    }

    /** Those of the newest year that has results, or that registers now. */
    @GetMapping("/dispensasjoner")
    String siste() {
        int aar = oppslag.siste()
                .map(Kjoring::aar)
                .orElseGet(() ->
                        Year.now(klokke.withZone(Registreringsfrist.NORGE)).getValue() - 1);
        return til(aar);
    }

    @GetMapping(AARETS)
    String aarets(@PathVariable int aar, Model modell) {
        ramme(Kjoringshandlinger.krevAar(aar), modell);
        modell.addAttribute("filens", Aarsoppsett.les(ressurser, aar).frist());
        modell.addAttribute("soknader", dispensasjoner.alle(aar));
        return "dispensasjoner";
    }

    @GetMapping(AARETS + "/ny")
    String ny(@PathVariable int aar, Model modell) {
        return skjema(aar, Dispensasjonsskjema.av(null), modell);
    }

    /** From a registration that came too late, by POST: its id is never in an address, where it would be kept and logged. */
    @PostMapping(AARETS + "/ny")
    String nyFor(@PathVariable int aar, @RequestParam(required = false) String registrering, Model modell) {
        return skjema(aar, Dispensasjonsskjema.av(registrering), modell);
    }

    /** Whoever is refused gets the form back as they filled it in. */
    @PostMapping(AARETS)
    String sok(
            @PathVariable int aar,
            Dispensasjonsskjema skjema,
            @ModelAttribute("meg") Innlogget meg,
            Model modell,
            HttpServletResponse svar) {
        try {
            return til(dispensasjoner.sok(Kjoringshandlinger.krevAar(aar), skjema.innhold(), meg.aktor()));
        } catch (RefusedException avvist) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            modell.addAttribute("avvist", avvist.getMessage());
            return skjema(aar, skjema, modell);
        }
    }

    private String skjema(int aar, Dispensasjonsskjema skjema, Model modell) {
        ramme(Kjoringshandlinger.krevAar(aar), modell);
        modell.addAttribute("frist", Aarsoppsett.les(ressurser, aar).frist().dato());
        modell.addAttribute("typer", Registertype.values());
        modell.addAttribute("skjema", skjema);
        return "ny-dispensasjon";
    }

    @GetMapping(EN)
    String en(@PathVariable long id, @ModelAttribute("meg") Innlogget meg, Model modell) {
        Dispensasjonssoknad soknad =
                dispensasjoner.finn(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ramme(soknad.aar(), modell);
        modell.addAttribute("soknad", soknad);
        modell.addAttribute("egen", soknad.soktAv().equals(meg.navn()));
        if (soknad.tilstand() == Dispensasjonssoknad.Tilstand.SOKT) {
            modell.addAttribute("virkning", virkning.av(soknad, meg.alleTall()).orElse(null));
        }
        return "dispensasjon";
    }

    @PostMapping(EN + "/godkjenn")
    String godkjenn(@PathVariable long id, @RequestParam String merknad, @ModelAttribute("meg") Innlogget meg) {
        dispensasjoner.godkjenn(id, meg.aktor(), merknad);
        return tilEn(id);
    }

    @PostMapping(EN + "/avslaa")
    String avslaa(@PathVariable long id, @RequestParam String merknad, @ModelAttribute("meg") Innlogget meg) {
        dispensasjoner.avslaa(id, meg.aktor(), merknad);
        return tilEn(id);
    }

    @PostMapping(EN + "/trekk-soknad")
    String trekkSoknad(@PathVariable long id, @RequestParam String merknad, @ModelAttribute("meg") Innlogget meg) {
        dispensasjoner.trekkSoknad(id, meg.aktor(), merknad);
        return tilEn(id);
    }

    @PostMapping(EN + "/trekk-tilbake")
    String trekkTilbake(@PathVariable long id, @RequestParam String merknad, @ModelAttribute("meg") Innlogget meg) {
        dispensasjoner.trekkTilbake(id, meg.aktor(), merknad);
        return tilEn(id);
    }

    private static void ramme(int aar, Model modell) {
        modell.addAttribute("side", MENYPUNKT);
        modell.addAttribute("aar", aar);
    }

    private static String til(int aar) {
        return "redirect:/aar/" + aar + "/dispensasjoner";
    }

    private static String til(Dispensasjonssoknad soknad) {
        return tilEn(soknad.id());
    }

    private static String tilEn(long id) {
        return "redirect:/dispensasjoner/" + id;
    }
}
