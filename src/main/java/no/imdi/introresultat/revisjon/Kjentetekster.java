package no.imdi.introresultat.revisjon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** The texts with digits that may stand in the data files and what describes them; digits in any other could be a number. */
final class Kjentetekster {
    private static final Pattern SIFFER = Pattern.compile("\\d");
    private static final Pattern TIDSPUNKT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d)?|\\d{8} \\d\\d:\\d\\d");

    private final Set<String> kjente = new HashSet<>();

    Kjentetekster(Revisjonsgrunnlag grunnlag, Ledetekster tekster) {
        String aar = Integer.toString(grunnlag.aar());
        kjente.add(aar);
        for (Tabell tabell : grunnlag.tabeller()) {
            kjente.addAll(List.of(tabell.navn(), tabell.dimensjon()));
            tabell.kategorier().forEach(kategori -> kjente.addAll(List.of(kategori.kode(), kategori.navn())));
            for (Niva niva : Niva.values()) {
                kjente.add(tabell.navn() + "-" + niva.ord() + "-" + aar);
                if (tabell.iFlatfiler()) {
                    String emne = tekster.tekst("data.tabell." + tabell.navn(), aar);
                    kjente.add(emne);
                    kjente.add(tekster.tekst("data.tittel", emne, tekster.tekst("data.niver." + niva.ord())));
                }
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
        return !SIFFER.matcher(tekst).find()
                || kjente.contains(tekst)
                || TIDSPUNKT.matcher(tekst).matches();
    }
}
