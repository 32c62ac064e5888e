package no.imdi.introresultat.operations.web.sider;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.notification.Utboks;
import no.imdi.introresultat.operations.web.lesing.Sporoppslag;
import no.imdi.introresultat.operations.web.lesing.Systembilde;
import no.imdi.introresultat.operations.web.tilgang.Bruker;
import no.imdi.introresultat.operations.web.tilgang.Brukere;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.operations.web.tilgang.Rolle;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Forfall;
import no.imdi.introresultat.schedule.Forfallsliste;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What operations minds: the schedule, the mails, the trail, the system and the local users. */
@Controller
class Driftssider {
    private static final int SPORLINJER = 100;

    private final Forfallsliste forfallsliste;
    private final Aarsplan aarsplan;
    private final Utboks utboks;
    private final Sporoppslag sporoppslag;
    private final Systembilde system;
    private final Brukere brukere;
    private final Spor spor;
    private final Clock klokke;

    Driftssider(
            Forfallsliste forfallsliste,
            Aarsplan aarsplan,
            Utboks utboks,
            Sporoppslag sporoppslag,
            Systembilde system,
            Brukere brukere,
            Spor spor,
            Clock klokke) {
        this.forfallsliste = forfallsliste;
        this.aarsplan = aarsplan;
        this.utboks = utboks;
        this.sporoppslag = sporoppslag;
        this.system = system;
        this.brukere = brukere;
        this.spor = spor;
        this.klokke = klokke;
    }

    @GetMapping("/tidsplan")
    String tidsplan(Model modell) {
        Instant naa = klokke.instant();
        Map<String, Forfall> alle = new LinkedHashMap<>();
        Aarsplan.Datoer datoer = aarsplan.datoer(naa);
        Stream.concat(forfallsliste.alle().stream(), datoer.forfall().stream())
                .sorted(Comparator.comparing(Forfall::forfaller))
                .forEach(forfall -> alle.putIfAbsent(forfall.navn(), forfall));
        modell.addAttribute("datoer", alle.values());
        modell.addAttribute("mangler", datoer.mangler().values());
        modell.addAttribute("naa", naa);
        return "tidsplan";
    }

    /** A person's word that a date which waits, was given up or was lost is to be tried now. */
    @PostMapping("/tidsplan/start")
    String settIGang(@RequestParam String dato, @ModelAttribute("meg") Innlogget meg) {
        Forfall forfall = forfallsliste.settIGang(dato, klokke.instant());
        spor.skriv(meg.aktor(), Spor.Handling.DATO_SATT_I_GANG, forfall.navn());
        return "redirect:/tidsplan";
    }

    @GetMapping("/e-post")
    String epost(Model modell) {
        modell.addAttribute("oversikt", utboks.oversikt());
        modell.addAttribute("uavklarte", utboks.uavklarte());
        return "e-post";
    }

    @PostMapping("/e-post")
    String sendPaaNytt(@RequestParam long brev, @ModelAttribute("meg") Innlogget meg) {
        if (!utboks.sendPaaNytt(brev)) {
            throw new RefusedException("Brev " + brev + " er verken avvist eller uvisst, og sendes ikke på nytt.");
        }
        spor.skriv(meg.aktor(), Spor.Handling.BREV_SENDES_PAA_NYTT, "brev " + brev);
        return "redirect:/e-post";
    }

    @GetMapping("/spor")
    String sporet(@RequestParam(required = false) Long til, @ModelAttribute("meg") Innlogget meg, Model modell) {
        spor.skriv(meg.aktor(), Spor.Handling.SPOR_SKREVET_UT, null);
        modell.addAttribute("linjer", sporoppslag.foran(Optional.ofNullable(til), SPORLINJER));
        return "spor";
    }

    @GetMapping("/system")
    String system(Model modell) {
        modell.addAttribute("opplysninger", system.opplysninger());
        return "system";
    }

    @GetMapping("/brukere")
    String brukere(Model modell) {
        modell.addAttribute("brukere", brukere.alle());
        modell.addAttribute("roller", Rolle.values());
        return "brukere";
    }

    /** The password is on the page that answers, and nowhere else: it is not kept for a redirect. */
    @PostMapping("/brukere")
    String opprett(
            @RequestParam String brukernavn,
            @RequestParam(defaultValue = "") List<String> roller,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        modell.addAttribute("passord", brukere.opprett(brukernavn.strip(), roller(roller), meg.aktor()));
        modell.addAttribute("for", brukernavn.strip());
        return brukere(modell);
    }

    @PostMapping("/brukere/{brukernavn:" + Bruker.FORM + "}/passord")
    String nyttPassord(@PathVariable String brukernavn, @ModelAttribute("meg") Innlogget meg, Model modell) {
        modell.addAttribute("passord", brukere.nyttPassord(brukernavn, meg.aktor()));
        modell.addAttribute("for", brukernavn);
        return brukere(modell);
    }

    @PostMapping("/brukere/{brukernavn:" + Bruker.FORM + "}/slett")
    String slett(@PathVariable String brukernavn, @ModelAttribute("meg") Innlogget meg) {
        brukere.slett(brukernavn, meg.aktor());
        return "redirect:/brukere";
    }

    private static Set<Rolle> roller(List<String> ord) {
        Set<Rolle> roller = new LinkedHashSet<>();
        ord.forEach(ett -> Rolle.av(ett).ifPresent(roller::add));
        return roller;
    }
}
