package no.imdi.introresultat.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;

/** A country of two counties of two municipalities, large enough that nothing is hidden but what a test makes small. */
final class Tofylkesland {
    static final Prikkeregler REGLER = new Prikkeregler(4, 3);
    static final List<String> AARSAKENE = List.of("arbeid", "utdanning", "trygd", "annet", "ikke_registrert");

    private Tofylkesland() {}

    /** Two counties of two municipalities, with thirty or more of each kind of person in each. */
    static Testland toFylker() {
        Testland land = new Testland().fylke("11").fylke("12").kommuner("1101", "1102", "1201", "1202");
        for (String kommune : List.of("1101", "1102", "1201", "1202")) {
            alleAarsaker(land, kommune, 30);
        }
        return land;
    }

    /** The same, where one municipality has this many men with one of the reasons. */
    static Testland medSmaa(String hvor, int antall) {
        return medSmaa(Map.of(hvor, antall));
    }

    static Testland medSmaa(Map<String, Integer> antall) {
        Testland land = new Testland().fylke("11").fylke("12").kommuner("1101", "1102", "1201", "1202");
        for (String kommune : List.of("1101", "1102", "1201", "1202")) {
            alleAarsaker(land, kommune, antall.getOrDefault(kommune, 30));
        }
        return land;
    }

    static void alleAarsaker(Testland land, String sted, int mennMedTrygd) {
        for (Kjonn kjonn : Kjonn.values()) {
            for (String aarsak : AARSAKENE) {
                boolean den = kjonn == Kjonn.M && aarsak.equals("trygd");
                land.avsluttet(sted, kjonn, aarsak, den ? mennMedTrygd : 30);
            }
        }
    }

    static Cellenokkel menn(Niva niva, String region, String aarsak) {
        String tabell = aarsak.equals("ikke_registrert") ? Testland.IKKE_REGISTRERT : Testland.AARSAK8;
        return new Cellenokkel(tabell, niva, region, aarsak, Kjonnsgruppe.MENN);
    }

    static Cellenokkel begge(String kommune, String aarsak) {
        return new Cellenokkel(Testland.AARSAK8, Niva.KOMMUNE, kommune, aarsak, Kjonnsgruppe.ALLE);
    }

    static Map<Cellenokkel, Skjultcelle> skjulte(Testland land, Skjerming... tidligere) {
        return land.skjulte(REGLER, tidligere).stream()
                .collect(Collectors.toMap(Skjultcelle::celle, Function.identity()));
    }

    static void trygt(Testland land, Map<Cellenokkel, Skjultcelle> skjulte) {
        assertThat(land.revisjon(REGLER.grense(), REGLER.bredde(), skjulte.keySet())
                        .holder())
                .isTrue();
    }
}
