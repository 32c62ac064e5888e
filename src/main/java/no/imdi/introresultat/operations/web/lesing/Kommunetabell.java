package no.imdi.introresultat.operations.web.lesing;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringstall;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The municipalities of a run: all of them in a table, and each by itself. */
@Component
public class Kommunetabell {
    private final Kjoringsoppslag oppslag;
    private final JdbcClient jdbc;

    Kommunetabell(Kjoringsoppslag oppslag, JdbcClient jdbc) {
        this.oppslag = oppslag;
        this.jdbc = jdbc;
    }

    /**
     * A municipality's line, with its numbers as the reader may see them.
     *
     * @param andel the share that reached the goal, in percent
     * @param bredde the same as the length of a bar; 0 where it is hidden or there is nobody
     */
    public record Linje(
            String nummer,
            String navn,
            String fylke,
            String deltok,
            String grunnlag,
            String andel,
            String bredde,
            String utenAarsak,
            long funn) {}

    /** What the table can be sorted by. */
    public enum Sortering {
        NAVN,
        DELTOK,
        GRUNNLAG,
        ANDEL,
        UTEN_AARSAK,
        FUNN
    }

    /** The municipalities whose name, number or county has the text in it, sorted; numbers with the largest first. */
    public List<Linje> linjer(Kjoring kjoring, String sok, Sortering sortering, boolean alt) {
        Kjoringstall.Bilde bilde = oppslag.tall(kjoring);
        Tallvisning tall = new Tallvisning(bilde, alt);
        Map<String, Long> funn = funn(kjoring);
        String sokt = sok.strip().toLowerCase(Locale.ROOT);
        return bilde.tall().inndeling().regioner(Niva.KOMMUNE).stream()
                .filter(region -> Stream.of(region.navn(), region.nummer(), fylke(bilde, region))
                        .anyMatch(tekst -> tekst.toLowerCase(Locale.ROOT).contains(sokt)))
                .sorted(rekkefolge(sortering, tall, funn))
                .map(region -> linje(region, fylke(bilde, region), tall, funn.getOrDefault(region.nummer(), 0L)))
                .toList();
    }

    private static String fylke(Kjoringstall.Bilde bilde, Region region) {
        return bilde.tall().inndeling().over(region.nummer(), Niva.FYLKE).navn();
    }

    private Map<String, Long> funn(Kjoring kjoring) {
        Map<String, Long> funn = new HashMap<>();
        jdbc.sql("select kommunenummer, count(*) as antall from resultat.avvik where kjoring_id = ?"
                        + " and kommunenummer is not null group by kommunenummer")
                .param(kjoring.id())
                .query(rad -> {
                    funn.put(rad.getString("kommunenummer"), rad.getLong("antall"));
                });
        return funn;
    }

    private static Comparator<Region> rekkefolge(Sortering sortering, Tallvisning tall, Map<String, Long> funn) {
        Comparator<Region> forst = switch (sortering) {
            case NAVN -> Comparator.comparing(region -> 0);
            case DELTOK -> storst(region -> tall.verdi(Tallvisning.deltok(region)));
            case GRUNNLAG -> storst(region -> tall.verdi(Tallvisning.grunnlag(region, Kjonnsgruppe.ALLE)));
            case ANDEL ->
                Comparator.comparing((Region region) -> tall.andel(Tallvisning.maal(region, Kjonnsgruppe.ALLE))
                                .orElse(BigDecimal.ONE.negate()))
                        .reversed();
            case UTEN_AARSAK -> storst(region -> tall.verdi(Tallvisning.utenAarsak(region)));
            case FUNN -> storst(region -> funn.getOrDefault(region.nummer(), 0L).intValue());
        };
        Collator norsk = Collator.getInstance(Locale.forLanguageTag("nb"));
        return forst.thenComparing(Region::navn, norsk::compare).thenComparing(Region::nummer);
    }

    private static Comparator<Region> storst(ToIntFunction<Region> verdi) {
        return Comparator.comparingInt(verdi).reversed();
    }

    private static Linje linje(Region region, String fylke, Tallvisning tall, long funn) {
        Cellenokkel maal = Tallvisning.maal(region, Kjonnsgruppe.ALLE);
        return new Linje(
                region.nummer(),
                region.navn(),
                fylke,
                tall.antall(Tallvisning.deltok(region)),
                tall.antall(maal.alle()),
                tall.prosent(maal),
                tall.andel(maal).map(BigDecimal::toPlainString).orElse("0"),
                tall.antall(Tallvisning.utenAarsak(region)),
                funn);
    }

    /**
     * A category of a table, by sex.
     *
     * @param kode the category's code
     * @param navn its name
     * @param celler all, men and women
     */
    public record Kategorilinje(String kode, String navn, List<Celle> celler) {}

    /** A number, the share, the code of its sex, and whether it is hidden from everyone outside. */
    public record Celle(String kjonn, String antall, String prosent, boolean skjult) {}

    /** A table of a municipality. */
    public record Tabellbilde(String navn, List<Kategorilinje> linjer) {}

    /** All tables of a municipality. */
    public List<Tabellbilde> tabeller(Kjoring kjoring, Region region, boolean alt) {
        Kjoringstall.Bilde bilde = oppslag.tall(kjoring);
        Tallvisning tall = new Tallvisning(bilde, alt);
        return bilde.tall().tabeller().stream()
                .filter(tabell -> !tabell.erAldersgruppe())
                .map(tabell -> new Tabellbilde(
                        tabell.navn(),
                        tabell.kategorier().stream()
                                .map(kategori -> linje(bilde, tall, tabell, region, kategori.kode()))
                                .toList()))
                .toList();
    }

    private static Kategorilinje linje(
            Kjoringstall.Bilde bilde, Tallvisning tall, Tabell tabell, Region region, String kategori) {
        List<Celle> celler = Stream.of(Kjonnsgruppe.values())
                .map(kjonn -> new Cellenokkel(tabell.navn(), region.niva(), region.nummer(), kategori, kjonn))
                .map(celle -> new Celle(
                        celle.kjonn().kode(),
                        tall.antall(celle),
                        tall.prosent(celle),
                        bilde.skjerming().skjult(celle)))
                .toList();
        return new Kategorilinje(
                kategori,
                Skjultoversikt.kategori(
                        bilde,
                        new Cellenokkel(tabell.navn(), region.niva(), region.nummer(), kategori, Kjonnsgruppe.ALLE)),
                celler);
    }

    /** A municipality in a year: its figures, and how long a bar its share is. */
    public record Aarstall(int aar, String deltok, String grunnlag, String andel, String bredde) {}

    /** The municipality in each year whose last final run counts in one of that number, the oldest first. */
    public List<Aarstall> aarene(String nummer, boolean alt) {
        List<Aarstall> aarene = new ArrayList<>();
        for (Kjoring kjoring : oppslag.endeligeAarForAar()) {
            Tallvisning tall = new Tallvisning(oppslag.tall(kjoring), alt);
            Optional<Region> region = tall.kommune(nummer);
            region.ifPresent(her -> {
                Linje linje = linje(her, "", tall, 0);
                aarene.add(
                        new Aarstall(kjoring.aar(), linje.deltok(), linje.grunnlag(), linje.andel(), linje.bredde()));
            });
        }
        return aarene;
    }
}
