package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.statistics.Kjonnsgruppe;

/** The number columns that several sheets share. */
final class Tallkolonner {
    private Tallkolonner() {}

    /** Count and percent of both sexes together, men and women. */
    static List<Kolonne> antallOgProsent(Tekster tekster) {
        List<Kolonne> kolonner = new ArrayList<>();
        for (String enhet : List.of("enhet.antall", "enhet.prosent")) {
            kolonner.addAll(perKjonn(kjonn -> kjonn + ", " + tekster.tekst(enhet), tekster));
        }
        return kolonner;
    }

    /** A column per sex, each named after the other dimension: {@code <navn>, menn}. */
    static List<Kolonne> perKjonn(String navn, Tekster tekster) {
        return perKjonn(kjonn -> navn + ", " + kjonn.toLowerCase(Locale.ROOT), tekster);
    }

    private static List<Kolonne> perKjonn(UnaryOperator<String> navn, Tekster tekster) {
        List<Kolonne> kolonner = new ArrayList<>();
        for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
            kolonner.add(Kolonne.tall(navn.apply(tekster.tekst("kjonn." + kjonn.kode()))));
        }
        return kolonner;
    }
}
