package no.imdi.introresultat.extract.egenliste;

import java.text.Normalizer;
import java.util.Locale;

/** Words written in different ways made the same: case, accents, å for aa, and everything but letters and digits. */
final class Likskrift {
    private Likskrift() {}

    static String av(String ord) {
        return Normalizer.normalize(ord.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]", "")
                .replace("aa", "a");
    }
}
