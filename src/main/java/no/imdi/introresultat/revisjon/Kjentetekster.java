package no.imdi.introresultat.revisjon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/**
 * The texts with digits that may stand in the data files and in what describes them: names, codes, times and the year. Digits
 * in any other could be a number.
 */
final class Kjentetekster {
    private static final Pattern SIFFER = Pattern.compile("\\d");
    private static final Pattern TIDSPUNKT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d)?|\\d{8} \\d\\d:\\d\\d");

    private final Pattern aar;
    private final Set<String> kjente = new HashSet<>();

    Kjentetekster(Revisjonsgrunnlag grunnlag, Ledetekster tekster) {
        this.aar = Pattern.compile("(?<!\\d)" + grunnlag.aar() + "(?!\\d)");
        kjente.add(utenAar(tekster.tekst("lesmeg", grunnlag.aar())));
        for (Tabell tabell : grunnlag.tabeller()) {
            kjente.addAll(List.of(tabell.navn(), tabell.dimensjon()));
            tabell.kategorier().forEach(kategori -> kjente.addAll(List.of(kategori.kode(), kategori.navn())));
            for (Niva niva : Niva.values()) {
                kjente.add(tabell.navn() + "-" + niva.ord() + "-");
            }
        }
        for (Niva niva : Niva.values()) {
            for (Region region : grunnlag.inndeling().regioner(niva)) {
                kjente.addAll(List.of(region.nummer(), region.navn(), region.nummer() + " " + region.navn()));
            }
        }
    }

    /** Whether there is no number in a text but those it is known to have. */
    boolean forstaar(String tekst) {
        String resten = utenAar(tekst);
        return !SIFFER.matcher(resten).find()
                || kjente.contains(resten)
                || TIDSPUNKT.matcher(tekst).matches();
    }

    private String utenAar(String tekst) {
        return aar.matcher(tekst).replaceAll("");
    }
}
