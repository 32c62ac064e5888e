package no.imdi.introresultat.operations.web.sider;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.web.lesing.Kjoringsoppslag;
import no.imdi.introresultat.operations.web.lesing.Tallvisning;
import no.imdi.introresultat.operations.web.lesing.Tidslinje;
import no.imdi.introresultat.operations.web.tilgang.Innlogget;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A result year: its dates, the country's figures beside last year's, and the counties. */
@Controller
class Aarsside {
    private final Kjoringsoppslag oppslag;
    private final Tidslinje tidslinje;
    private final Clock klokke;

    Aarsside(Kjoringsoppslag oppslag, Tidslinje tidslinje, Clock klokke) {
        this.oppslag = oppslag;
        this.tidslinje = tidslinje;
        this.klokke = klokke;
    }

    /**
     * A figure of the country beside last year's.
     *
     * @param nokkel its name, as a key of the texts
     * @param verdi this year's
     * @param enhet {@code personer} or {@code prosent}
     * @param ifjor last year's; null where there is none
     */
    record Nokkeltall(String nokkel, String verdi, String enhet, String ifjor) {}

    /**
     * A county's bar.
     *
     * @param navn the county
     * @param andel the share for reading
     * @param bredde how long the bar is, in percent
     * @param landet whether it is the whole country
     */
    record Fylkesstolpe(String navn, String andel, String bredde, boolean landet) {}

    @GetMapping("/")
    String forside() {
        int aar = oppslag.siste()
                .map(Kjoring::aar)
                .orElseGet(() ->
                        Year.now(klokke.withZone(Registreringsfrist.NORGE)).getValue() - 1);
        return "redirect:/aar/" + aar;
    }

    @GetMapping("/aar/{aar:\\d{4}}")
    String aar(@PathVariable int aar, @ModelAttribute("meg") Innlogget meg, Model modell) {
        Optional<Kjoring> kjoring = oppslag.siste(aar);
        modell.addAttribute("aar", aar);
        modell.addAttribute("aarene", aarene(aar));
        modell.addAttribute("tidslinje", tidslinje.av(aar, klokke.instant()));
        modell.addAttribute("kjoring", kjoring.orElse(null));
        kjoring.ifPresent(en -> {
            Tallvisning naa = new Tallvisning(oppslag.tall(en), meg.alleTall());
            Optional<Tallvisning> ifjor =
                    oppslag.ifjor(en).map(tidligere -> new Tallvisning(oppslag.tall(tidligere), meg.alleTall()));
            modell.addAttribute("tilstand", oppslag.tilstand(en));
            modell.addAttribute("nokkeltall", nokkeltall(naa, ifjor));
            modell.addAttribute("fylker", fylker(naa, en));
        });
        return "aar";
    }

    private List<Integer> aarene(int aar) {
        TreeSet<Integer> aarene = new TreeSet<>(Comparator.reverseOrder());
        aarene.add(aar);
        oppslag.alle().forEach(kjoring -> aarene.add(kjoring.aar()));
        return List.copyOf(aarene);
    }

    private static List<Nokkeltall> nokkeltall(Tallvisning naa, Optional<Tallvisning> ifjor) {
        Region landet = naa.landet();
        List<Nokkeltall> alle = new ArrayList<>();
        alle.add(andel("andel", Tallvisning.maal(landet, Kjonnsgruppe.ALLE), naa, ifjor));
        alle.add(andel("menn", Tallvisning.maal(landet, Kjonnsgruppe.MENN), naa, ifjor));
        alle.add(andel("kvinner", Tallvisning.maal(landet, Kjonnsgruppe.KVINNER), naa, ifjor));
        alle.add(antall("grunnlag", Tallvisning.grunnlag(landet, Kjonnsgruppe.ALLE), naa, ifjor));
        alle.add(antall("deltok", Tallvisning.deltok(landet), naa, ifjor));
        alle.add(antall("ukjent", Tallvisning.utenAarsak(landet), naa, ifjor));
        return alle;
    }

    private static Nokkeltall andel(String navn, Cellenokkel celle, Tallvisning naa, Optional<Tallvisning> ifjor) {
        return new Nokkeltall(
                navn,
                naa.prosent(celle),
                "prosent",
                ifjor.map(da -> da.prosent(celle)).orElse(null));
    }

    private static Nokkeltall antall(String navn, Cellenokkel celle, Tallvisning naa, Optional<Tallvisning> ifjor) {
        return new Nokkeltall(
                navn,
                naa.antall(celle),
                "personer",
                ifjor.map(da -> da.antall(celle)).orElse(null));
    }

    /** The counties and the country, the highest share first; those without a share last. */
    private List<Fylkesstolpe> fylker(Tallvisning tall, Kjoring kjoring) {
        return oppslag.tall(kjoring).tall().inndeling().regioner(Niva.FYLKE).stream()
                .sorted(Comparator.comparing((Region region) -> tall.andel(Tallvisning.maal(region, Kjonnsgruppe.ALLE))
                                .orElse(BigDecimal.ONE.negate()))
                        .reversed())
                .map(region -> {
                    Cellenokkel celle = Tallvisning.maal(region, Kjonnsgruppe.ALLE);
                    return new Fylkesstolpe(
                            region.navn(),
                            tall.prosent(celle),
                            tall.andel(celle).map(BigDecimal::toPlainString).orElse("0"),
                            region.nummer().equals(Region.HELE_LANDET));
                })
                .toList();
    }
}
