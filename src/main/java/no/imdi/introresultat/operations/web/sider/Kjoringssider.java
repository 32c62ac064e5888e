package no.imdi.introresultat.operations.web.sider;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.job.Godkjenning;
import no.imdi.introresultat.job.Godkjenninger;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsinnsyn;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.operations.web.handling.Signering;
import no.imdi.introresultat.operations.web.lesing.Funnoversikt;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.lesing.Senoversikt;
import no.imdi.introresultat.operations.web.lesing.Skjultoversikt;
import no.imdi.introresultat.operations.web.lesing.Stegoversikt;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.rules.Kjoringstype;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The runs, and what there is to see of each. */
@Controller
class Kjoringssider {
    static final String KJORING = "/kjoringer/{aar:\\d{4}}/{navn:(?:forelopig|endelig)-\\d+}";
    private static final int SIDELENGDE = 100;

    private final Kjoringsramme ramme;
    private final Kjoringsoppslag oppslag;
    private final Kjoringsinnsyn innsyn;
    private final Godkjenninger godkjenninger;
    private final Stegoversikt framdrift;
    private final Funnoversikt funn;
    private final Senoversikt sene;
    private final Skjultoversikt skjulte;
    private final Signering signering;

    Kjoringssider(
            Kjoringsramme ramme,
            Kjoringsoppslag oppslag,
            Kjoringsinnsyn innsyn,
            Godkjenninger godkjenninger,
            Stegoversikt framdrift,
            Funnoversikt funn,
            Senoversikt sene,
            Skjultoversikt skjulte,
            Signering signering) {
        this.ramme = ramme;
        this.oppslag = oppslag;
        this.innsyn = innsyn;
        this.godkjenninger = godkjenninger;
        this.framdrift = framdrift;
        this.funn = funn;
        this.sene = sene;
        this.skjulte = skjulte;
        this.signering = signering;
    }

    /** A run in the list. */
    record Linje(Kjoring kjoring, String tilstand) {}

    @GetMapping("/kjoringer")
    String kjoringer(Model modell) {
        modell.addAttribute(
                "linjer",
                oppslag.alle().stream()
                        .map(kjoring -> new Linje(kjoring, oppslag.tilstand(kjoring)))
                        .toList());
        return "kjoringer";
    }

    /** The page of the menu for the run that says most; the list of runs where there is none. */
    @GetMapping("/side/{side:kommuner|kontroller|for-sene|skjult|avviste}")
    String siste(@PathVariable String side) {
        return oppslag.siste()
                .map(kjoring -> "redirect:/kjoringer/" + kjoring.fulltNavn() + "/" + side)
                .orElse("redirect:/kjoringer");
    }

    @GetMapping(KJORING)
    String kjoring(@PathVariable int aar, @PathVariable String navn, Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "oversikt", modell);
        List<Godkjenning> gitte = godkjenninger.gjeldende(kjoring);
        modell.addAttribute("steg", framdrift.av(kjoring));
        modell.addAttribute("regnskap", kjoring.uttrekkId() == null ? Map.of() : innsyn.regnskap(kjoring));
        modell.addAttribute("godkjenninger", gitte);
        modell.addAttribute("manglende", godkjenninger.manglende(kjoring));
        modell.addAttribute("publisert", godkjenninger.publisert(kjoring).orElse(null));
        modell.addAttribute("publiseres", godkjenninger.begynt(kjoring));
        modell.addAttribute(
                "kanGodkjennes", kjoring.type() == Kjoringstype.ENDELIG && kjoring.status() == Kjoringsstatus.FERDIG);
        modell.addAttribute("andre", andre(kjoring));
        return "kjoring";
    }

    /** The finished runs that the run can be compared with. */
    private List<Kjoring> andre(Kjoring kjoring) {
        return kjoring.status() != Kjoringsstatus.FERDIG
                ? List.of()
                : oppslag.alle().stream()
                        .filter(en -> en.aar() == kjoring.aar()
                                && en.id() != kjoring.id()
                                && en.status() == Kjoringsstatus.FERDIG
                                && en.uttrekkId() != null)
                        .toList();
    }

    @GetMapping(KJORING + "/kontroller")
    String kontroller(@PathVariable int aar, @PathVariable String navn, Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "kontroller", modell);
        modell.addAttribute("kontroller", funn.kontroller(kjoring));
        return "kontroller";
    }

    @GetMapping(KJORING + "/avviste")
    String avviste(@PathVariable int aar, @PathVariable String navn, Model modell) throws IOException {
        Kjoring kjoring = ramme.vis(aar, navn, "avviste", modell);
        modell.addAttribute("rader", funn.avviste(kjoring, SIDELENGDE));
        modell.addAttribute("grunner", funn.avvisteEtterGrunn(kjoring));
        return "avviste";
    }

    @GetMapping(KJORING + "/for-sene")
    String forSene(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam(defaultValue = "") String kommune,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "for-sene", modell);
        modell.addAttribute("kommune", kommune);
        modell.addAttribute("kommuner", sene.kommuner(kjoring, meg.alleTall()));
        if (meg.statistikk() && !kommune.isEmpty()) {
            modell.addAttribute("registreringer", sene.registreringer(kjoring, kommune));
        }
        return "for-sene";
    }

    @GetMapping(KJORING + "/skjult")
    String skjult(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "0") int fra,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "skjult", modell);
        if (meg.godkjenner()) {
            signering.lesPrikking(kjoring, meg.aktor());
        }
        modell.addAttribute("sammendrag", skjulte.sammendrag(kjoring));
        modell.addAttribute("region", region);
        modell.addAttribute("celler", skjulte.celler(kjoring, region, meg.alleTall(), Math.max(0, fra), SIDELENGDE));
        modell.addAttribute("fra", Math.max(0, fra));
        modell.addAttribute("sidelengde", SIDELENGDE);
        return "skjult";
    }
}
