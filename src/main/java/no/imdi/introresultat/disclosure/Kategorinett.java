package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.imdi.introresultat.statistics.Grupperinger;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Tabell;

/**
 * The categories of the tables that count the same persons, as a network, with what is known of those that overlap. A number
 * that several tables hold is one arc. How the groupings fit in each other comes from the code lists.
 */
final class Kategorinett {
    private static final String DELTAKERE = "intro_deltakere";
    static final String AARSAK3 = "intro_avslutning_direkte_3";
    private static final String AARSAK8 = "intro_avslutning_direkte_8";
    private static final String IKKE_REGISTRERT = "tillegg_aarsak_ikke_registrert";
    private static final String TILTAK4 = "intro_tiltak_4";
    private static final String TILTAK12 = "intro_tiltak_12";
    private static final String UTEN_TILTAK = "tillegg_uten_tiltak";

    private static final String UTEN_ALDERSGRUPPE = "uten aldersgruppe";

    /** The category that counts all. */
    static final int TOTALEN = 0;

    private static final String INN = "inn";
    private static final String UT = "ut";

    private final Nett.Bygger bygger = new Nett.Bygger();
    private final List<List<Tabellkategori>> kategorier = new ArrayList<>();
    private final List<Ulikhet> ulikheter = new ArrayList<>();
    private final Map<String, Tabell> tabeller = new TreeMap<>();
    private Nett nett;

    private Kategorinett(List<Tabell> tabeller) {
        tabeller.forEach(tabell -> this.tabeller.put(tabell.navn(), tabell));
    }

    /** Those who ended: eight reasons in the two of the coarse grouping, and the missing reason in the one it counts in. */
    static Kategorinett avslutninger(List<Tabell> tabeller, Grupperinger grupperinger) {
        Kategorinett kategorinett = new Kategorinett(tabeller);
        kategorinett.byggAvslutninger(grupperinger);
        kategorinett.nett = kategorinett.bygger.bygg();
        return kategorinett;
    }

    /** Those who took part: with and without a measure, and the measures, of which one may have several. */
    static Kategorinett tiltak(List<Tabell> tabeller, Grupperinger grupperinger) {
        Kategorinett kategorinett = new Kategorinett(tabeller);
        kategorinett.byggTiltak(grupperinger);
        kategorinett.nett = kategorinett.bygger.bygg();
        return kategorinett;
    }

    /** Those who ended, by age group and by how it ended; who is in no age group is what is left. */
    static Kategorinett aldersgrupper(List<Tabell> tabeller) {
        Kategorinett kategorinett = new Kategorinett(tabeller);
        kategorinett.byggAldersgrupper(
                tabeller.stream().filter(Tabell::erAldersgruppe).toList());
        kategorinett.nett = kategorinett.bygger.bygg();
        return kategorinett;
    }

    private void byggAldersgrupper(List<Tabell> grupper) {
        bue(UT, INN, av(AARSAK3, Tabell.ALLE));
        for (Kategori kategori : uten(AARSAK3)) {
            bue(kategori.kode(), UT, av(AARSAK3, kategori.kode()));
            bue(UTEN_ALDERSGRUPPE, kategori.kode());
            grupper.forEach(gruppe -> bue(gruppe.navn(), kategori.kode(), av(gruppe.navn(), kategori.kode())));
        }
        grupper.forEach(gruppe -> bue(INN, gruppe.navn(), av(gruppe.navn(), Tabell.ALLE)));
        bue(INN, UTEN_ALDERSGRUPPE);
    }

    private void byggAvslutninger(Grupperinger grupperinger) {
        bue(UT, INN, av(AARSAK3, Tabell.ALLE), av(AARSAK8, Tabell.ALLE));
        for (Kategori kategori : uten(AARSAK3)) {
            bue(kategori.kode(), UT, av(AARSAK3, kategori.kode()));
        }
        for (Kategori kategori : uten(AARSAK8)) {
            String til = grupperinger.aarsak3().getOrDefault(kategori.kode(), UT);
            if (!kategori.kode().equals(grupperinger.ikkeRegistrert())) {
                bue(INN, til, av(AARSAK8, kategori.kode()));
                continue;
            }
            String delt = "delt " + kategori.kode();
            bue(INN, delt, av(AARSAK8, kategori.kode()));
            bue(delt, til, av(IKKE_REGISTRERT, enesteKategori(IKKE_REGISTRERT)));
            bue(delt, til);
        }
    }

    private void byggTiltak(Grupperinger grupperinger) {
        bue(UT, INN, av(DELTAKERE, Tabell.ALLE), av(TILTAK4, Tabell.ALLE), av(TILTAK12, Tabell.ALLE));
        bue(INN, UT, av(UTEN_TILTAK, enesteKategori(UTEN_TILTAK)));
        int medTiltak = bue(INN, UT);
        Map<String, Integer> grove = new TreeMap<>();
        Map<String, Integer> fine = new TreeMap<>();
        uten(TILTAK4).forEach(kategori -> grove.put(kategori.kode(), fri(TILTAK4, kategori)));
        uten(TILTAK12).forEach(kategori -> fine.put(kategori.kode(), fri(TILTAK12, kategori)));
        Stream.concat(grove.values().stream(), fine.values().stream())
                .forEach(kategori -> ulikheter.add(new Ulikhet(kategori, medTiltak)));
        Map<String, Set<Integer>> fineI = new TreeMap<>();
        grupperinger
                .kategori4()
                .forEach((kategori12, kategorier4) -> kategorier4.forEach(kategori4 ->
                        fineI.computeIfAbsent(kategori4, ny -> new TreeSet<>()).add(fine.get(kategori12))));
        grupperinger.kategori4().forEach((kategori12, kategorier4) -> {
            if (kategorier4.size() == 1) {
                ulikheter.add(new Ulikhet(
                        fine.get(kategori12), grove.get(kategorier4.iterator().next())));
            }
        });
        fineI.forEach((kategori4, kategorier12) -> ulikheter.add(new Ulikhet(
                grove.get(kategori4),
                kategorier12.stream().mapToInt(Integer::intValue).toArray())));
    }

    private int fri(String tabell, Kategori kategori) {
        String node = tabell + " " + kategori.kode();
        return bue(node, node, av(tabell, kategori.kode()));
    }

    private int bue(String fra, String til, Tabellkategori... celler) {
        kategorier.add(List.of(celler));
        return bygger.bue(fra, til);
    }

    private static Tabellkategori av(String tabell, String kategori) {
        return new Tabellkategori(tabell, kategori);
    }

    private List<Kategori> uten(String tabell) {
        return tabeller.get(tabell).kategorier().stream()
                .filter(kategori -> !kategori.kode().equals(Tabell.ALLE))
                .toList();
    }

    private String enesteKategori(String tabell) {
        return tabeller.get(tabell).kategorier().get(0).kode();
    }

    Nett nett() {
        return nett;
    }

    int antall() {
        return kategorier.size();
    }

    /** The published categories an arc stands for, the same number in each; none for a remainder that is not published. */
    List<Tabellkategori> kategorier(int bue) {
        return kategorier.get(bue);
    }

    /** Whether a category is a total, part of nothing: where round trips begin. */
    boolean erTotal(int bue) {
        return erFri(bue) || bue == TOTALEN;
    }

    /** Whether a category says how many reached the goal, or did not. */
    boolean erHovedtall(int bue) {
        return kategorier.get(bue).stream()
                .anyMatch(en -> en.tabell().equals(AARSAK3) && !en.kategori().equals(Tabell.ALLE));
    }

    /** Whether readers miss a category's numbers the most: totals, and how many reached the goal. */
    boolean savnes(int bue) {
        return bue == TOTALEN || erHovedtall(bue);
    }

    /** Whether the categories say how it ended for those they count. */
    boolean erUtfall() {
        return kategorier.stream()
                .flatMap(List::stream)
                .anyMatch(en -> en.tabell().equals(AARSAK3));
    }

    /** Whether a category is of an age group. */
    boolean erAldersgruppe(int bue) {
        return kategorier.get(bue).stream()
                .anyMatch(en -> tabeller.get(en.tabell()).erAldersgruppe());
    }

    /** Whether a category is neither a part nor a sum of others; it may overlap with others. */
    boolean erFri(int bue) {
        return nett.fra(bue) == nett.til(bue);
    }

    /** The categories that count someone in this one, its total first. */
    int[] veiFra(int kategori) {
        int total = erFri(kategori) ? kategori : TOTALEN;
        return nett.rundturer(total).stream()
                .filter(vei -> Arrays.stream(vei).anyMatch(bue -> bue == kategori))
                .findFirst()
                .orElseThrow();
    }

    /** What is known of categories that overlap. */
    List<Ulikhet> ulikheter() {
        return ulikheter;
    }
}
