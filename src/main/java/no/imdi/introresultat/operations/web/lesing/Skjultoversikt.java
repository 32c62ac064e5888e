package no.imdi.introresultat.operations.web.lesing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringstall;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which numbers a run hides from everyone outside, and why. */
@Component
public class Skjultoversikt {
    private static final int HUSKES = 4;

    private static final Comparator<Skjultcelle> REKKEFOLGE = Comparator.comparing(
            Skjultcelle::celle,
            Comparator.comparing(Cellenokkel::niva)
                    .thenComparing(Cellenokkel::region)
                    .thenComparing(Cellenokkel::tabell)
                    .thenComparing(Cellenokkel::kategori)
                    .thenComparing(Cellenokkel::kjonn));

    private final Kjoringsoppslag oppslag;
    /** Of finished runs, which never change. */
    private final Cache<Long, List<Skjultcelle>> husket =
            Caffeine.newBuilder().maximumSize(HUSKES).build();

    Skjultoversikt(Kjoringsoppslag oppslag) {
        this.oppslag = oppslag;
    }

    /** How many are hidden for each reason, by the reason's name. */
    public Map<String, Long> sammendrag(Kjoring kjoring) {
        return oppslag.tall(kjoring).skjulte().values().stream()
                .collect(Collectors.groupingBy(
                        celle -> celle.grunn().name(), LinkedHashMap::new, Collectors.counting()));
    }

    /**
     * A hidden number.
     *
     * @param region the region's name
     * @param tabell the table
     * @param kategori the category's name
     * @param kjonn {@code alle}, {@code 1} or {@code 0}
     * @param grunn why, as a key of the texts, for one who sees all numbers; null otherwise, since it tells small ones from others
     * @param intervall how far it could be from its number, for one who sees all numbers; null otherwise
     */
    public record Celle(String region, String tabell, String kategori, String kjonn, String grunn, String intervall) {}

    /** Hidden numbers by region, whose name or number begins as asked for. */
    public List<Celle> celler(Kjoring kjoring, String region, boolean alleTall, int fra, int antall) {
        Kjoringstall.Bilde bilde = oppslag.tall(kjoring);
        Map<String, Region> regioner = new LinkedHashMap<>();
        for (Niva niva : Niva.values()) {
            bilde.tall().inndeling().regioner(niva).forEach(en -> regioner.put(niva + en.nummer(), en));
        }
        String sokt = region.toLowerCase(Locale.ROOT).strip();
        return sorterte(kjoring, bilde).stream()
                .filter(skjult -> {
                    Region her =
                            regioner.get(skjult.celle().niva() + skjult.celle().region());
                    return her != null
                            && (her.nummer().startsWith(sokt)
                                    || her.navn().toLowerCase(Locale.ROOT).startsWith(sokt));
                })
                .skip(fra)
                .limit(antall)
                .map(skjult -> celle(
                        skjult,
                        bilde,
                        regioner.get(skjult.celle().niva() + skjult.celle().region()),
                        alleTall))
                .toList();
    }

    private List<Skjultcelle> sorterte(Kjoring kjoring, Kjoringstall.Bilde bilde) {
        return husket.get(
                kjoring.id(),
                ny -> bilde.skjulte().values().stream().sorted(REKKEFOLGE).toList());
    }

    private static Celle celle(Skjultcelle skjult, Kjoringstall.Bilde bilde, Region region, boolean alleTall) {
        Cellenokkel celle = skjult.celle();
        return new Celle(
                region.navn(),
                celle.tabell(),
                kategori(bilde, celle),
                celle.kjonn().kode(),
                alleTall ? skjult.grunn().name() : null,
                alleTall ? skjult.lavest() + "–" + skjult.hoyest() : null);
    }

    /** The category's name in the reader's language. */
    public static String kategori(Kjoringstall.Bilde bilde, Cellenokkel celle) {
        Sprak sprak = LocaleContextHolder.getLocale().getLanguage().equals("en") ? Sprak.ENGELSK : Sprak.BOKMAAL;
        return bilde.tall().tabell(celle.tabell()).kategorier().stream()
                .filter(en -> en.kode().equals(celle.kategori()))
                .map((Kategori en) -> en.navn(sprak))
                .findFirst()
                .orElse(celle.kategori());
    }
}
