package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * Every number that the tables of one count publish, and every remainder anyone can compute: region by sex by category, each
 * dimension a network. A cell is a place in all three; its number is counted from zero.
 */
final class Celletabell {
    /** Men and women from one node to the other, both together back. */
    private static final Nett KJONN = kjonnsnett();

    private final Regionnett regioner;
    private final Kategorinett kategorier;
    private final int[] antall;

    private Celletabell(Regionnett regioner, Kategorinett kategorier) {
        this.regioner = regioner;
        this.kategorier = kategorier;
        this.antall = new int[regioner.nett().antallBuer() * Kjonnsgruppe.values().length * kategorier.antall()];
    }

    private static Nett kjonnsnett() {
        Nett.Bygger bygger = new Nett.Bygger();
        for (Kjonnsgruppe gruppe : Kjonnsgruppe.values()) {
            if (gruppe == Kjonnsgruppe.ALLE) {
                bygger.bue("ut", "inn");
            } else {
                bygger.bue("inn", "ut");
            }
        }
        return bygger.bygg();
    }

    /**
     * The table with its numbers.
     *
     * @throws IllegalStateException when the numbers do not add up
     */
    static Celletabell av(Resultattall tall, Regionnett regioner, Kategorinett kategorier) {
        Celletabell tabell = new Celletabell(regioner, kategorier);
        for (int celle = 0; celle < tabell.antallCeller(); celle++) {
            List<Cellenokkel> nokler = tabell.nokler(celle);
            tabell.antall[celle] = nokler.isEmpty() ? 0 : tall.antall(nokler.get(0));
        }
        tabell.fyllRester();
        tabell.kontroller();
        return tabell;
    }

    private void fyllRester() {
        for (int region = 0; region < regioner.nett().antallBuer(); region++) {
            for (int kjonn = 0; kjonn < KJONN.antallBuer(); kjonn++) {
                if (regioner.region(region) != null) {
                    for (int kategori = 0; kategori < kategorier.antall(); kategori++) {
                        if (kategorier.kategorier(kategori).isEmpty()) {
                            int[] etter = etterKategori(region, kjonn);
                            antall[celle(region, kjonn, kategori)] = -kategorier
                                    .nett()
                                    .overskudd(kategorier.nett().til(kategori), etter);
                        }
                    }
                }
            }
        }
        for (int region = 0; region < regioner.nett().antallBuer(); region++) {
            if (regioner.region(region) == null) {
                for (int kjonn = 0; kjonn < KJONN.antallBuer(); kjonn++) {
                    for (int kategori = 0; kategori < kategorier.antall(); kategori++) {
                        int[] etter = etterRegion(kjonn, kategori);
                        antall[celle(region, kjonn, kategori)] =
                                -regioner.nett().overskudd(regioner.nett().til(region), etter);
                    }
                }
            }
        }
    }

    private int[] etterRegion(int kjonn, int kategori) {
        int[] etter = new int[regioner.nett().antallBuer()];
        for (int region = 0; region < etter.length; region++) {
            etter[region] = antall[celle(region, kjonn, kategori)];
        }
        return etter;
    }

    private int[] etterKategori(int region, int kjonn) {
        int[] etter = new int[kategorier.antall()];
        for (int kategori = 0; kategori < etter.length; kategori++) {
            etter[kategori] = antall[celle(region, kjonn, kategori)];
        }
        return etter;
    }

    private int[] etterKjonn(int region, int kategori) {
        int[] etter = new int[KJONN.antallBuer()];
        for (int kjonn = 0; kjonn < etter.length; kjonn++) {
            etter[kjonn] = antall[celle(region, kjonn, kategori)];
        }
        return etter;
    }

    private void kontroller() {
        boolean gaarOpp = Arrays.stream(antall).allMatch(en -> en >= 0);
        for (int kjonn = 0; kjonn < KJONN.antallBuer(); kjonn++) {
            for (int kategori = 0; kategori < kategorier.antall(); kategori++) {
                gaarOpp &= regioner.nett().gaarOpp(etterRegion(kjonn, kategori));
            }
        }
        for (int region = 0; region < regioner.nett().antallBuer(); region++) {
            for (int kjonn = 0; kjonn < KJONN.antallBuer(); kjonn++) {
                gaarOpp &= kategorier.nett().gaarOpp(etterKategori(region, kjonn));
            }
            for (int kategori = 0; kategori < kategorier.antall(); kategori++) {
                gaarOpp &= KJONN.gaarOpp(etterKjonn(region, kategori));
            }
        }
        if (!gaarOpp) {
            throw new IllegalStateException("The numbers of the tables do not add up.");
        }
    }

    /**
     * Numbers that add up.
     *
     * @param celler the total and its parts
     * @param totaler the total; of two that are always alike, both
     */
    record Sum(int[] celler, int[] totaler) {
        boolean erTotal(int celle) {
            return Arrays.stream(totaler).anyMatch(total -> total == celle);
        }
    }

    /** The sums a cell is in. */
    List<Sum> summer(int celle) {
        int region = region(celle);
        int kjonn = kjonn(celle);
        int kategori = kategori(celle);
        List<Sum> summer = new ArrayList<>();
        leggTil(summer, KJONN, kjonn, en -> celle(region, en, kategori));
        leggTil(summer, regioner.nett(), region, en -> celle(en, kjonn, kategori));
        leggTil(summer, kategorier.nett(), kategori, en -> celle(region, kjonn, en));
        return summer;
    }

    private static void leggTil(List<Sum> summer, Nett nett, int bue, IntUnaryOperator celle) {
        IntStream.of(nett.fra(bue), nett.til(bue))
                .distinct()
                .mapToObj(node -> new Sum(
                        Arrays.stream(nett.buerVed(node)).map(celle).toArray(),
                        Arrays.stream(nett.totaler(node)).map(celle).toArray()))
                .filter(sum -> sum.celler().length > 1)
                .forEach(summer::add);
    }

    /** The number of all persons in a cell's region, of its sex. */
    int total(int celle) {
        return celle - kategori(celle) + Kategorinett.TOTALEN;
    }

    /** Whether a cell is one outcome of a group that has no other. */
    boolean alleHarUtfallet(int celle) {
        return kategorier.erUtfall()
                && celle != total(celle)
                && antall[celle] > 0
                && antall[celle] == antall[total(celle)]
                && !nokler(celle).isEmpty();
    }

    /** The numbers of all categories in a cell's region, of its sex, when it is their total. */
    IntStream kategorierUnder(int celle) {
        return total(celle) == celle ? IntStream.range(celle, celle + kategorier.antall()) : IntStream.empty();
    }

    /** The names a cell is published under; none for a remainder. */
    List<Cellenokkel> nokler(int celle) {
        Region region = regioner.region(region(celle));
        if (region == null) {
            return List.of();
        }
        Kjonnsgruppe kjonn = Kjonnsgruppe.values()[kjonn(celle)];
        return kategorier.kategorier(kategori(celle)).stream()
                .map(en -> new Cellenokkel(en.tabell(), region.niva(), region.nummer(), en.kategori(), kjonn))
                .toList();
    }

    int antallCeller() {
        return antall.length;
    }

    /** How many persons are in a cell. */
    int antall(int celle) {
        return antall[celle];
    }

    /** All numbers, by cell; a copy. */
    int[] alle() {
        return antall.clone();
    }

    int celle(int region, int kjonn, int kategori) {
        return (region * KJONN.antallBuer() + kjonn) * kategorier.antall() + kategori;
    }

    int region(int celle) {
        return celle / kategorier.antall() / KJONN.antallBuer();
    }

    int kjonn(int celle) {
        return celle / kategorier.antall() % KJONN.antallBuer();
    }

    int kategori(int celle) {
        return celle % kategorier.antall();
    }

    Regionnett regioner() {
        return regioner;
    }

    Kategorinett kategorier() {
        return kategorier;
    }
}
