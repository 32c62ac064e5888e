package no.imdi.introresultat.operations.web.sider;

import java.io.IOException;
import java.util.Optional;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.web.handling.Signering;
import no.imdi.introresultat.operations.web.lesing.Endringsoversikt;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an approver sees before they sign, the signing, and the publication; and two runs held against each other. */
@Controller
class Godkjenningssider {
    private final Kjoringsramme ramme;
    private final Kjoringsoppslag oppslag;
    private final Endringsoversikt endringer;
    private final Godkjenninger godkjenninger;
    private final Signering signering;

    Godkjenningssider(
            Kjoringsramme ramme,
            Kjoringsoppslag oppslag,
            Endringsoversikt endringer,
            Godkjenninger godkjenninger,
            Signering signering) {
        this.ramme = ramme;
        this.oppslag = oppslag;
        this.endringer = endringer;
        this.godkjenninger = godkjenninger;
        this.signering = signering;
    }

    @GetMapping(Kjoringssider.KJORING + "/godkjenning")
    String vurder(
            @PathVariable int aar, @PathVariable String navn, @ModelAttribute("meg") Innlogget meg, Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "godkjenning", modell);
        Optional<Kjoring> forelopig = oppslag.forelopig(kjoring);
        modell.addAttribute("forelopig", forelopig.orElse(null));
        forelopig.ifPresent(da -> modell.addAttribute("endring", endringer.mellom(da, kjoring, meg.aktor())));
        modell.addAttribute("godkjenninger", godkjenninger.gjeldende(kjoring));
        modell.addAttribute("manglende", godkjenninger.manglende(kjoring));
        modell.addAttribute("publisert", godkjenninger.publisert(kjoring).orElse(null));
        modell.addAttribute("lest", signering.harLestPrikking(kjoring, meg.aktor()));
        modell.addAttribute("startetSelv", kjoring.startetAv().equals(meg.navn()));
        modell.addAttribute(
                "harSignert",
                godkjenninger.gjeldende(kjoring).stream()
                        .anyMatch(en -> en.hvem().equals(meg.navn())));
        return "godkjenning";
    }

    @PostMapping(Kjoringssider.KJORING + "/godkjenn")
    String godkjenn(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam String merknad,
            @RequestParam String manifest,
            @ModelAttribute("meg") Innlogget meg)
            throws IOException {
        Kjoring kjoring = oppslag.finn(aar, navn);
        signering.godkjenn(kjoring, meg.aktor(), merknad, manifest);
        return Kjoringshandlinger.til(kjoring);
    }

    @PostMapping(Kjoringssider.KJORING + "/trekk")
    String trekk(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam String merknad,
            @ModelAttribute("meg") Innlogget meg) {
        Kjoring kjoring = oppslag.finn(aar, navn);
        signering.trekk(kjoring, meg.aktor(), merknad);
        return Kjoringshandlinger.til(kjoring);
    }

    @PostMapping(Kjoringssider.KJORING + "/publiser")
    String publiser(@PathVariable int aar, @PathVariable String navn, @ModelAttribute("meg") Innlogget meg) {
        Kjoring kjoring = oppslag.finn(aar, navn);
        signering.publiser(kjoring, meg.aktor());
        return Kjoringshandlinger.til(kjoring);
    }

    @GetMapping(Kjoringssider.KJORING + "/sammenlign")
    String sammenlign(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam String med,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "sammenlign", modell);
        Kjoring annen = oppslag.finn(aar, med);
        boolean forst = annen.id() < kjoring.id();
        modell.addAttribute("da", forst ? annen : kjoring);
        modell.addAttribute("naa", forst ? kjoring : annen);
        modell.addAttribute(
                "endring",
                forst ? endringer.mellom(annen, kjoring, meg.aktor()) : endringer.mellom(kjoring, annen, meg.aktor()));
        return "sammenlign";
    }
}
