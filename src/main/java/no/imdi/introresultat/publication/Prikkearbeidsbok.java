package no.imdi.introresultat.publication;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/**
 * {@code intern/prikking.xlsx}: what is hidden from everyone outside, why, and how far each hidden number could be from what it
 * is. For the statistician; it holds all that is hidden.
 */
public final class Prikkearbeidsbok {
    /** The file's name. */
    public static final String FILNAVN = "prikking" + Arbeidsbok.FILENDELSE;

    private final Resultattall tall;
    private final Tekster tekster;
    private final Publiseringsopplysninger opplysninger;
    private final Map<String, Region> regioner = new HashMap<>();

    /**
     * @param tall all numbers
     * @param tekster the language
     * @param opplysninger about the run
     */
    public Prikkearbeidsbok(Resultattall tall, Tekster tekster, Publiseringsopplysninger opplysninger) {
        this.tall = tall;
        this.tekster = tekster;
        this.opplysninger = opplysninger;
        for (Niva niva : Niva.values()) {
            tall.inndeling().regioner(niva).forEach(region -> regioner.put(niva + region.nummer(), region));
        }
    }

    /**
     * The workbook as the bytes of its file.
     *
     * @param skjulte what the run hides
     * @param etterValg what other choices would have hidden, {@link Prikkevalg#SOM_VALGT} first; none for no such sheet
     */
    public byte[] lag(List<Skjultcelle> skjulte, Map<Prikkevalg, List<Skjultcelle>> etterValg) throws IOException {
        List<Ark> ark = new ArrayList<>(List.of(sammendrag(tittel(), skjulte)));
        if (!etterValg.isEmpty()) {
            ark.add(new Valgark(tall, tekster).ark(etterValg));
        }
        ark.add(skjulteTall(skjulte));
        return Arbeidsbok.lag(
                new Arbeidsbok.Egenskaper(
                        tittel(),
                        tekster.tekst("utgiver"),
                        tekster.sprak(),
                        opplysninger.hentet(),
                        tekster.tekst("prikking.merke")),
                ark);
    }

    private String tittel() {
        return tekster.tekst("prikking.tittel", opplysninger.aar());
    }

    private Ark sammendrag(String tittel, List<Skjultcelle> skjulte) {
        Map<Cellenokkel, Skjulegrunn> grunner =
                skjulte.stream().collect(Collectors.toMap(Skjultcelle::celle, Skjultcelle::grunn));
        List<Rad> rader = new ArrayList<>();
        for (Tabell tabell : tall.tabeller()) {
            for (Niva niva : Niva.values()) {
                List<Cellenokkel> celler = tall.inndeling().regioner(niva).stream()
                        .flatMap(region -> Resultattall.celler(tabell, region))
                        .toList();
                if (!celler.isEmpty()) {
                    rader.add(sammendrag(tabell, niva, celler, grunner));
                }
            }
        }
        return new Ark(
                tekster.tekst("prikking.ark.sammendrag"),
                "Sammendrag",
                tittel,
                List.of(tekster.tekst("prikking.forklaring"), tekster.tekst("prikking.forklaring.personer")),
                List.of(
                        Kolonne.tekst(tekster.tekst("prikking.kolonne.tabell")),
                        Kolonne.tekst(tekster.tekst("prikking.kolonne.niva")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.tall")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.vist")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.terskel")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.sammeutfall")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.vern")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.detalj")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.tidligere")),
                        Kolonne.tall(tekster.tekst("prikking.kolonne.personer"))),
                rader,
                2,
                false,
                true);
    }

    private Rad sammendrag(Tabell tabell, Niva niva, List<Cellenokkel> celler, Map<Cellenokkel, Skjulegrunn> grunner) {
        Map<Skjulegrunn, Long> antall = celler.stream()
                .filter(grunner::containsKey)
                .collect(Collectors.groupingBy(grunner::get, Collectors.counting()));
        long personer = celler.stream().mapToLong(tall::antall).sum();
        long vist = celler.stream()
                .filter(celle -> !grunner.containsKey(celle))
                .mapToLong(tall::antall)
                .sum();
        int skjult = antall.values().stream().mapToInt(Long::intValue).sum();
        return new Rad(
                List.of(
                        new Verdi.Tekst(tabell.navn()),
                        new Verdi.Tekst(niva.ord()),
                        new Verdi.Antall(celler.size()),
                        new Verdi.Antall(celler.size() - skjult),
                        antall(antall, Skjulegrunn.TERSKEL),
                        antall(antall, Skjulegrunn.SAMME_UTFALL),
                        antall(antall, Skjulegrunn.VERN),
                        antall(antall, Skjulegrunn.DETALJ),
                        antall(antall, Skjulegrunn.TIDLIGERE),
                        prosent(vist, personer)),
                false);
    }

    private static Verdi antall(Map<Skjulegrunn, Long> antall, Skjulegrunn grunn) {
        return new Verdi.Antall(antall.getOrDefault(grunn, 0L).intValue());
    }

    private static Verdi prosent(long del, long hele) {
        return hele == 0
                ? Verdi.IKKE_BEREGNELIG
                : new Verdi.Prosent(
                        BigDecimal.valueOf(100 * del).divide(BigDecimal.valueOf(hele), 1, RoundingMode.HALF_UP));
    }

    private Ark skjulteTall(List<Skjultcelle> skjulte) {
        List<Rad> rader = skjulte.stream()
                .sorted(Comparator.comparing(
                        Skjultcelle::celle,
                        Comparator.comparing(Cellenokkel::tabell)
                                .thenComparing(Cellenokkel::niva)
                                .thenComparing(Cellenokkel::region)
                                .thenComparing(Cellenokkel::kategori)
                                .thenComparing(Cellenokkel::kjonn)))
                .map(this::rad)
                .toList();
        List<Kolonne> kolonner = List.of(
                Kolonne.tekst(tekster.tekst("prikking.kolonne.tabell")),
                Kolonne.tekst(tekster.tekst("prikking.kolonne.niva")),
                Kolonne.tekst(tekster.tekst("prikking.kolonne.nummer")),
                Kolonne.tekst(tekster.tekst("prikking.kolonne.omraade")),
                Kolonne.tekst(tekster.tekst("prikking.kolonne.kategori")),
                Kolonne.tekst(tekster.tekst("prikking.kolonne.kjonn")),
                Kolonne.tall(tekster.tekst("prikking.kolonne.antall")),
                Kolonne.tekst(tekster.tekst("prikking.kolonne.grunn")),
                Kolonne.tall(tekster.tekst("prikking.kolonne.lavest")),
                Kolonne.tall(tekster.tekst("prikking.kolonne.hoyest")));
        return new Ark(
                tekster.tekst("prikking.ark.skjulte"),
                "SkjulteTall",
                tekster.tekst("prikking.tittel.skjulte"),
                List.of(tekster.tekst("prikking.forklaring.intervall"), tekster.tekst("prikking.forklaring.grunn")),
                kolonner,
                Rad.ellerIngen(rader, kolonner.size(), tekster.tekst("prikking.ingen")),
                4,
                true,
                true);
    }

    private Rad rad(Skjultcelle skjult) {
        Cellenokkel celle = skjult.celle();
        Region region = regioner.get(celle.niva() + celle.region());
        return new Rad(
                List.of(
                        new Verdi.Tekst(celle.tabell()),
                        new Verdi.Tekst(celle.niva().ord()),
                        new Verdi.Tekst(celle.region()),
                        new Verdi.Tekst(region.navn()),
                        new Verdi.Tekst(celle.kategori()),
                        new Verdi.Tekst(tekster.tekst("kjonn." + celle.kjonn().kode())),
                        new Verdi.Antall(tall.antall(celle)),
                        new Verdi.Tekst(tekster.tekst("prikking.grunn." + skjult.grunn())),
                        new Verdi.Antall(skjult.lavest()),
                        new Verdi.Antall(skjult.hoyest())),
                false);
    }
}
