package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.norsktiltak;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static no.imdi.introresultat.rules.kontroll.Testrad.tiltak;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Registertype;

/** Two made-up participants in a mess, in which every control finds something. */
public final class Kontrolleksempler {
    private Kontrolleksempler() {}

    /** One finding of each kind, by code. */
    public static Map<String, Avvik> ettAvHver() {
        Map<String, Avvik> eksempler = new TreeMap<>();
        mapper().flatMap(mappe -> mappe.resultat().avvik().stream())
                .forEach(avvik -> eksempler.putIfAbsent(avvik.kode(), avvik));
        Avvik ukjent = new UkjentDeltaker().avvik(Registertype.TILTAK, "T1", "D9", "0301");
        eksempler.put(ukjent.kode(), ukjent);
        return eksempler;
    }

    static Stream<Testmappe> mapper() {
        return Stream.of(med(rot()), med(utenTiltak()));
    }

    static Testrad[] rot() {
        return new Testrad[] {
            program("P1").fra("2015-06-01").kode("FINNES_IKKE").kommune("9999"),
            program("P2").fra("2017-06-01").til("2018-06-30").kommune("0706"),
            program("P3").fra("2018-06-01").til("2018-05-01"),
            program("P4"),
            program("P5").fra("2018-06-01").planlagt("2018-05-01"),
            tiltak("T1").fra("2018-02-01").kode("FINNES_IKKE").registrert("2018-10-01"),
            tiltak("T1").fra("2018-02-01").kode("FINNES_IKKE").versjon(2).registrert("2018-09-01"),
            norsktiltak("T2").fra("2018-02-01")
        };
    }

    private static Testrad[] utenTiltak() {
        return new Testrad[] {program("P1").fra("2018-02-01"), program("P2").fra("2018-03-01")};
    }
}
