package no.imdi.introresultat.operations.web.sider;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Forklaringstjeneste;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.forklaring.Forklaringstekst;
import no.imdi.introresultat.operations.web.lesing.Funnoversikt;
import no.imdi.introresultat.operations.web.lesing.Kjoringsfiler;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.lesing.Kommunetabell;
import no.imdi.introresultat.operations.web.lesing.Skjultoversikt;
import no.imdi.introresultat.operations.web.lesing.Tallvisning;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The municipalities of a run, and for those allowed, how each number came about. */
@Controller
class Kommunesider {
    private final Kjoringsramme ramme;
    private final Kjoringsoppslag oppslag;
    private final Kommunetabell kommuner;
    private final Funnoversikt funn;
    private final Kjoringsfiler filer;
    private final Forklaringstjeneste forklaringer;

    Kommunesider(
            Kjoringsramme ramme,
            Kjoringsoppslag oppslag,
            Kommunetabell kommuner,
            Funnoversikt funn,
            Kjoringsfiler filer,
            Forklaringstjeneste forklaringer) {
        this.ramme = ramme;
        this.oppslag = oppslag;
        this.kommuner = kommuner;
        this.funn = funn;
        this.filer = filer;
        this.forklaringer = forklaringer;
    }

    @GetMapping(Kjoringssider.KJORING + "/kommuner")
    String alle(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam(defaultValue = "") String sok,
            @RequestParam(defaultValue = "navn") String sorter,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "kommuner", modell);
        Kommunetabell.Sortering sortering = Stream.of(Kommunetabell.Sortering.values())
                .filter(en -> en.name().equals(sorter.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Kommunetabell.Sortering.NAVN);
        modell.addAttribute("linjer", kommuner.linjer(kjoring, sok, sortering, meg.alleTall()));
        modell.addAttribute("sok", sok);
        modell.addAttribute("sorter", sortering.name().toLowerCase(Locale.ROOT));
        return "kommuner";
    }

    @GetMapping(Kjoringssider.KJORING + "/kommuner/{nummer:\\d{4}}")
    String en(
            @PathVariable int aar,
            @PathVariable String navn,
            @PathVariable String nummer,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "kommuner", modell);
        Region region = kommune(kjoring, nummer);
        modell.addAttribute("kommune", region);
        modell.addAttribute("tabeller", kommuner.tabeller(kjoring, region, meg.alleTall()));
        modell.addAttribute("aarene", kommuner.aarene(nummer, meg.alleTall()));
        List<Funnoversikt.Funn> alle = funn.funn(kjoring, nummer);
        modell.addAttribute("funn", meg.statistikk() ? alle : List.of());
        modell.addAttribute("antallFunn", alle.size());
        modell.addAttribute("filer", filer.kommunens(kjoring, nummer, meg.alleTall()));
        modell.addAttribute("kanHente", meg.alleTall() || oppslag.publisert(kjoring));
        return "kommune";
    }

    private Region kommune(Kjoring kjoring, String nummer) {
        return new Tallvisning(oppslag.tall(kjoring), true)
                .kommune(nummer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The participants behind a number; the question is in the trail before it is answered. */
    @GetMapping(Kjoringssider.KJORING + "/celle")
    String celle(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam String kommune,
            @RequestParam String tabell,
            @RequestParam String kategori,
            @RequestParam String kjonn,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "kommuner", modell);
        Kjonnsgruppe gruppe = Stream.of(Kjonnsgruppe.values())
                .filter(en -> en.kode().equals(kjonn))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Cellenokkel celle = new Cellenokkel(tabell, Niva.KOMMUNE, kommune, kategori, gruppe);
        List<String> deltakere = forklaringer.deltakereBak(kjoring, celle, meg.aktor());
        modell.addAttribute("kommune", kommune(kjoring, kommune));
        modell.addAttribute("celle", celle);
        modell.addAttribute("kategori", Skjultoversikt.kategori(oppslag.tall(kjoring), celle));
        modell.addAttribute("deltakere", deltakere);
        return "celle";
    }

    @GetMapping(Kjoringssider.KJORING + "/deltaker")
    String sporreside(@PathVariable int aar, @PathVariable String navn, Model modell) {
        ramme.vis(aar, navn, "kommuner", modell);
        return "deltaker";
    }

    /** Asked for by POST: a participant number is never in an address, where it would be kept and logged. */
    @PostMapping(Kjoringssider.KJORING + "/deltaker")
    String forklar(
            @PathVariable int aar,
            @PathVariable String navn,
            @RequestParam String deltaker,
            @ModelAttribute("meg") Innlogget meg,
            Model modell) {
        Kjoring kjoring = ramme.vis(aar, navn, "kommuner", modell);
        modell.addAttribute(
                "avsnitt",
                new Forklaringstekst(
                                forklaringer.forklar(kjoring, deltaker.strip(), meg.aktor()),
                                new Tekster(LocaleContextHolder.getLocale()))
                        .avsnitt(kjoring.fulltNavn()));
        return "deltaker";
    }
}
