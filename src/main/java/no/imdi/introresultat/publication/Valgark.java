package no.imdi.introresultat.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/** The sheet that sets choices beside each other: what each would give a reader, and what it would hide. */
final class Valgark {
    private static final String TABELL = "intro_avslutning_direkte_3";
    private static final String NAADD = "arbutd";

    private final Resultattall tall;
    private final Tekster tekster;

    Valgark(Resultattall tall, Tekster tekster) {
        this.tall = tall;
        this.tekster = tekster;
    }

    /** @param etterValg what each choice hides, in order */
    Ark ark(Map<Prikkevalg, List<Skjultcelle>> etterValg) {
        return new Ark(
                tekster.tekst("prikking.ark.valg"),
                "Valg",
                tekster.tekst("prikking.tittel.valg"),
                List.of(
                        tekster.tekst("prikking.forklaring.valg"),
                        tekster.tekst("prikking.forklaring.kommuner"),
                        tekster.tekst("prikking.forklaring.personer")),
                List.of(
                        Kolonne.tekst(tekster.tekst("prikking.kolonne.valg")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.vist")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.terskel")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.vern")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.detalj")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.tidligere")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.personer")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.totaler")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.andeler"))),
                etterValg.entrySet().stream()
                        .map(valg -> rad(valg.getKey(), valg.getValue()))
                        .toList(),
                1,
                false,
                true);
    }

    private Rad rad(Prikkevalg valg, List<Skjultcelle> skjulte) {
        Map<Skjulegrunn, Long> antall =
                skjulte.stream().collect(Collectors.groupingBy(Skjultcelle::grunn, Collectors.counting()));
        Set<Cellenokkel> skjult = skjulte.stream().map(Skjultcelle::celle).collect(Collectors.toSet());
        List<Cellenokkel> viste =
                tall.celler().filter(celle -> !skjult.contains(celle)).toList();
        return new Rad(
                List.of(
                        new Verdi.Tekst(tekster.tekst("prikking.valg." + valg)),
                        new Verdi.Antall(viste.size()),
                        antall(antall, Skjulegrunn.TERSKEL),
                        antall(antall, Skjulegrunn.VERN),
                        antall(antall, Skjulegrunn.DETALJ),
                        antall(antall, Skjulegrunn.TIDLIGERE),
                        personer(viste),
                        kommuner(skjult, Tabell.ALLE),
                        kommuner(skjult, NAADD)),
                false);
    }

    private Verdi personer(List<Cellenokkel> viste) {
        long alle = tall.celler().mapToLong(tall::antall).sum();
        long vist = viste.stream().mapToLong(tall::antall).sum();
        return alle == 0
                ? Verdi.IKKE_BEREGNELIG
                : new Verdi.Prosent(
                        BigDecimal.valueOf(100 * vist).divide(BigDecimal.valueOf(alle), 1, RoundingMode.HALF_UP));
    }

    /** Municipalities with someone in the base whose number in a category, and whose total, are shown. */
    private Verdi kommuner(Set<Cellenokkel> skjult, String kategori) {
        return new Verdi.Antall((int) tall.inndeling().regioner(Niva.KOMMUNE).stream()
                .map(kommune -> celle(kommune, kategori))
                .filter(celle -> tall.antall(celle.alle()) > 0)
                .filter(celle -> !skjult.contains(celle) && !skjult.contains(celle.alle()))
                .count());
    }

    private static Cellenokkel celle(Region kommune, String kategori) {
        return new Cellenokkel(TABELL, kommune.niva(), kommune.nummer(), kategori, Kjonnsgruppe.ALLE);
    }

    private static Verdi antall(Map<Skjulegrunn, Long> antall, Skjulegrunn grunn) {
        return new Verdi.Antall(antall.getOrDefault(grunn, 0L).intValue());
    }
}
