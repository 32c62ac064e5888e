package no.imdi.introresultat.operations.web.sider;

import java.util.stream.Stream;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Levetid;
import no.imdi.introresultat.operations.web.handling.Oppdragsbestilling;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Starting a run, with what it will use shown first; stopping it and going on with it. */
@Controller
class Kjoringshandlinger {
    private final Oppdragsbestilling bestilling;
    private final Kjoringsoppslag oppslag;
    private final Levetid levetid;

    Kjoringshandlinger(Oppdragsbestilling bestilling, Kjoringsoppslag oppslag, Levetid levetid) {
        this.bestilling = bestilling;
        this.oppslag = oppslag;
        this.levetid = levetid;
    }

    /** The form, and once it is filled in, what the run will use. */
    @GetMapping("/kjoringer/ny")
    String ny(
            @RequestParam(required = false) Integer aar,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String uttrekk,
            Model modell) {
        modell.addAttribute("valgbare", bestilling.uttrekk());
        modell.addAttribute("aar", aar);
        modell.addAttribute("type", type);
        modell.addAttribute("uttrekk", uttrekk);
        if (aar != null && type != null && uttrekk != null) {
            modell.addAttribute("visning", bestilling.forhandsvis(krevAar(aar), type(type), uttrekk));
        }
        return "ny-kjoring";
    }

    @PostMapping("/kjoringer/ny")
    String start(
            @RequestParam int aar,
            @RequestParam String type,
            @RequestParam String uttrekk,
            @ModelAttribute("meg") Innlogget meg) {
        return til(bestilling.start(krevAar(aar), type(type), uttrekk, meg.aktor()));
    }

    @PostMapping(Kjoringssider.KJORING + "/stopp")
    String stopp(@PathVariable int aar, @PathVariable String navn, @ModelAttribute("meg") Innlogget meg) {
        Kjoring kjoring = oppslag.finn(aar, navn);
        levetid.stopp(kjoring, meg.aktor());
        return til(kjoring);
    }

    @PostMapping(Kjoringssider.KJORING + "/fortsett")
    String fortsett(@PathVariable int aar, @PathVariable String navn, @ModelAttribute("meg") Innlogget meg) {
        return til(bestilling.fortsett(oppslag.finn(aar, navn), meg.aktor()));
    }

    static String til(Kjoring kjoring) {
        return "redirect:/kjoringer/" + kjoring.fulltNavn();
    }

    static int krevAar(int aar) {
        if (aar < Aarsoppsett.FORSTE_AAR || aar > Aarsoppsett.SISTE_AAR) {
            throw new RefusedException(
                    "Resultatåret må være fra " + Aarsoppsett.FORSTE_AAR + " til " + Aarsoppsett.SISTE_AAR + ".");
        }
        return aar;
    }

    private static Kjoringstype type(String ord) {
        return Stream.of(Kjoringstype.values())
                .filter(en -> en.ord().equals(ord))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
