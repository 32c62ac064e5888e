package no.imdi.introresultat.revisjon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.revisjon.Cellemodell.Ledd;
import no.imdi.introresultat.revisjon.Publisert.Andel;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** How the published counts hang together (contract sections 3 and 4), put into a model of cells. */
final class Sammenhenger {
    /** Those counted in the country only (shielded, or of no known municipality), as a region beside the counties. */
    static final String REST = "rest";

    private static final String DELTAKERE = "intro_deltakere";
    private static final String AARSAK3 = "intro_avslutning_direkte_3";
    private static final String AARSAK8 = "intro_avslutning_direkte_8";
    private static final String TILTAK4 = "intro_tiltak_4";
    private static final String TILTAK12 = "intro_tiltak_12";
    private static final String IKKE_REGISTRERT = "tillegg_aarsak_ikke_registrert";
    private static final String UTEN_TILTAK = "tillegg_uten_tiltak";

    private final Revisjonsgrunnlag grunnlag;
    private final Cellemodell modell;
    private final Map<String, Set<String>> aarsaksgrupper;
    private final Map<String, Set<String>> tiltaksgrupper;
    private final Set<Flate> flater = new HashSet<>();

    /** A table on a level. */
    private record Flate(String tabell, Niva niva) {}

    /** Where persons of one sex are counted: every cell of theirs in one region. */
    private record Gruppe(Niva niva, String region, Kjonnsgruppe kjonn) {
        private Cellenokkel celle(String tabell, String kategori) {
            return new Cellenokkel(tabell, niva, region, kategori, kjonn);
        }

        private Cellenokkel alle(String tabell) {
            return celle(tabell, Tabell.ALLE);
        }
    }

    private Sammenhenger(Revisjonsgrunnlag grunnlag, Publisert publisert, Cellemodell modell) {
        this.grunnlag = grunnlag;
        this.modell = modell;
        this.aarsaksgrupper = aarsakene(grunnlag);
        this.tiltaksgrupper = tiltakene(grunnlag);
        for (Cellenokkel celle : publisert.celler()) {
            flater.add(new Flate(celle.tabell(), celle.niva()));
        }
    }

    /**
     * Puts every relation into the model. A table counts on a level when any cell of it is published there; then all its
     * cells do, also those that no file has.
     */
    static void bygg(Revisjonsgrunnlag grunnlag, Publisert publisert, Cellemodell modell) {
        Sammenhenger sammenhenger = new Sammenhenger(grunnlag, publisert, modell);
        for (Niva niva : Niva.values()) {
            for (String region : sammenhenger.regioner(niva)) {
                sammenhenger.kjonn(niva, region);
                for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
                    Gruppe gruppe = new Gruppe(niva, region, kjonn);
                    sammenhenger.aarsaker(gruppe);
                    sammenhenger.tiltak(gruppe);
                }
            }
        }
        for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
            sammenhenger.aldersgrupper(kjonn);
        }
        sammenhenger.regionene();
        publisert.visteProsenter().forEach(sammenhenger::prosent);
    }

    private List<String> regioner(Niva niva) {
        List<String> numre = new ArrayList<>(
                grunnlag.inndeling().regioner(niva).stream().map(Region::nummer).toList());
        if (niva == Niva.FYLKE) {
            numre.add(REST);
        }
        return numre;
    }

    private boolean har(String tabell, Niva niva) {
        return flater.contains(new Flate(tabell, niva));
    }

    private List<Tabell> tabeller(Niva niva) {
        return grunnlag.tabeller().stream()
                .filter(tabell -> har(tabell.navn(), niva))
                .toList();
    }

    /** Men and women are all. */
    private void kjonn(Niva niva, String region) {
        for (Tabell tabell : tabeller(niva)) {
            if (tabell.erAldersgruppe() && !region.equals(Region.HELE_LANDET)) {
                continue;
            }
            for (Kategori kategori : tabell.kategorier()) {
                Function<Kjonnsgruppe, Cellenokkel> celle =
                        kjonn -> new Cellenokkel(tabell.navn(), niva, region, kategori.kode(), kjonn);
                modell.sum(
                        celle.apply(Kjonnsgruppe.ALLE),
                        List.of(celle.apply(Kjonnsgruppe.MENN), celle.apply(Kjonnsgruppe.KVINNER)));
            }
        }
    }

    /** Everyone in the result base has one reason, in each grouping. */
    private void aarsaker(Gruppe gruppe) {
        boolean tre = har(AARSAK3, gruppe.niva());
        boolean aatte = har(AARSAK8, gruppe.niva());
        if (tre) {
            modell.sum(gruppe.alle(AARSAK3), celler(gruppe, AARSAK3));
        }
        if (aatte) {
            modell.sum(gruppe.alle(AARSAK8), celler(gruppe, AARSAK8));
        }
        like(gruppe, List.of(AARSAK3, AARSAK8));
        if (tre && aatte) {
            grupperinger(gruppe, AARSAK8, AARSAK3, aarsaksgrupper, true);
        }
        if (har(IKKE_REGISTRERT, gruppe.niva())) {
            Cellenokkel uten =
                    gruppe.celle(IKKE_REGISTRERT, kategorier(IKKE_REGISTRERT).get(0));
            if (tre) {
                modell.hoyst(
                        List.of(uten), List.of(gruppe.celle(AARSAK3, Avslutningsaarsak.IKKE_REGISTRERT.aarsak3())));
            }
            if (aatte) {
                modell.hoyst(
                        List.of(uten), List.of(gruppe.celle(AARSAK8, Avslutningsaarsak.IKKE_REGISTRERT.aarsak8())));
            }
        }
    }

    /** Of those who ended, everyone is in one age group of the country at most, under each outcome. */
    private void aldersgrupper(Kjonnsgruppe kjonn) {
        Gruppe landet = new Gruppe(Niva.FYLKE, Region.HELE_LANDET, kjonn);
        List<String> grupper = tabeller(Niva.FYLKE).stream()
                .filter(Tabell::erAldersgruppe)
                .map(Tabell::navn)
                .toList();
        if (grupper.isEmpty() || !har(AARSAK3, Niva.FYLKE)) {
            return;
        }
        for (String kategori : kategorier(AARSAK3)) {
            modell.hoyst(
                    grupper.stream()
                            .map(tabell -> landet.celle(tabell, kategori))
                            .toList(),
                    List.of(landet.celle(AARSAK3, kategori)));
        }
        grupper.forEach(tabell -> modell.sum(landet.alle(tabell), celler(landet, tabell)));
    }

    /** Whoever took part can have measures of several categories, and of none. */
    private void tiltak(Gruppe gruppe) {
        like(gruppe, List.of(DELTAKERE, TILTAK4, TILTAK12));
        for (String tabell : List.of(TILTAK4, TILTAK12)) {
            if (har(tabell, gruppe.niva())) {
                boolean medUten = har(UTEN_TILTAK, gruppe.niva());
                for (Cellenokkel celle : celler(gruppe, tabell)) {
                    List<Cellenokkel> noen = new ArrayList<>(List.of(celle));
                    if (medUten) {
                        noen.add(gruppe.celle(
                                UTEN_TILTAK, kategorier(UTEN_TILTAK).get(0)));
                    }
                    modell.hoyst(noen, List.of(gruppe.alle(tabell)));
                }
            }
        }
        if (har(TILTAK4, gruppe.niva()) && har(TILTAK12, gruppe.niva())) {
            grupperinger(gruppe, TILTAK12, TILTAK4, tiltaksgrupper, false);
        }
    }

    /** The totals of these tables count the same persons. */
    private void like(Gruppe gruppe, List<String> tabeller) {
        List<String> publiserte =
                tabeller.stream().filter(tabell -> har(tabell, gruppe.niva())).toList();
        publiserte.stream()
                .skip(1)
                .forEach(tabell -> modell.sum(gruppe.alle(tabell), List.of(gruppe.alle(publiserte.get(0)))));
    }

    /**
     * A coarse category against its fine ones. Someone in a fine category that has one coarse one is in that; someone in a
     * coarse category is in some fine one of it. Where each person has one category, the fine ones add up.
     */
    private void grupperinger(
            Gruppe gruppe, String fin, String grov, Map<String, Set<String>> groveAvFine, boolean enHver) {
        for (Cellenokkel celle : celler(gruppe, grov)) {
            List<Cellenokkel> bare = new ArrayList<>();
            List<Cellenokkel> ogsaa = new ArrayList<>();
            groveAvFine.forEach((kode, grove) -> {
                if (grove.contains(celle.kategori())) {
                    ogsaa.add(gruppe.celle(fin, kode));
                }
                if (grove.equals(Set.of(celle.kategori()))) {
                    bare.add(gruppe.celle(fin, kode));
                }
            });
            if (enHver && bare.equals(ogsaa)) {
                modell.sum(celle, ogsaa);
            } else {
                modell.hoyst(List.of(celle), ogsaa);
                if (enHver) {
                    modell.hoyst(bare, List.of(celle));
                } else {
                    bare.forEach(en -> modell.hoyst(List.of(en), List.of(celle)));
                }
            }
        }
    }

    /** The coarse categories of each fine category of reasons, by the codes that someone who ended in the year can have. */
    private static Map<String, Set<String>> aarsakene(Revisjonsgrunnlag grunnlag) {
        Map<String, Set<String>> grove = new TreeMap<>();
        Stream.concat(
                        grunnlag
                                .kodeverk()
                                .aarsaker(LocalDate.of(grunnlag.aar(), 1, 1), LocalDate.of(grunnlag.aar(), 12, 31))
                                .stream(),
                        Stream.of(Avslutningsaarsak.IKKE_REGISTRERT))
                .filter(Avslutningsaarsak::iResultatgrunnlag)
                .forEach(aarsak -> legg(grove, aarsak.aarsak8(), aarsak.aarsak3()));
        return grove;
    }

    /** The coarse categories of each fine category of measures, by every code there has been until the year's end. */
    private static Map<String, Set<String>> tiltakene(Revisjonsgrunnlag grunnlag) {
        Map<String, Set<String>> grove = new TreeMap<>();
        grunnlag.kodeverk()
                .tiltakstyper(LocalDate.MIN, LocalDate.of(grunnlag.aar(), 12, 31))
                .forEach(type -> legg(grove, type.kategori12(), type.kategori4()));
        return grove;
    }

    private static void legg(Map<String, Set<String>> grove, String fin, String grov) {
        grove.computeIfAbsent(fin, ny -> new TreeSet<>()).add(grov);
    }

    /** The categories of a table, without its total. */
    private List<Cellenokkel> celler(Gruppe gruppe, String tabell) {
        return kategorier(tabell).stream()
                .filter(kode -> !kode.equals(Tabell.ALLE))
                .map(kode -> gruppe.celle(tabell, kode))
                .toList();
    }

    private List<String> kategorier(String navn) {
        return grunnlag.tabeller().stream()
                .filter(tabell -> tabell.navn().equals(navn))
                .flatMap(tabell -> tabell.kategorier().stream())
                .map(Kategori::kode)
                .toList();
    }

    /** Regions add up to the larger regions they lie in, wherever both are published. */
    private void regionene() {
        Map<Region, List<Region>> deler = new LinkedHashMap<>();
        List<Region> uten = new ArrayList<>();
        for (Region kommune : grunnlag.inndeling().regioner(Niva.KOMMUNE)) {
            for (Niva niva : List.of(Niva.FYLKE, Niva.NARINGSREGION)) {
                Region over = grunnlag.inndeling().over(kommune.nummer(), niva);
                if (over != null) {
                    deler.computeIfAbsent(over, ny -> new ArrayList<>()).add(kommune);
                } else if (niva == Niva.FYLKE) {
                    uten.add(kommune);
                }
            }
            List<Region> bydeler = bydeler(kommune);
            if (!bydeler.isEmpty()) {
                deler.put(kommune, bydeler);
            }
        }
        Region landet = grunnlag.inndeling().heleLandet();
        List<Region> fylker = new ArrayList<>(grunnlag.inndeling().regioner(Niva.FYLKE));
        fylker.remove(landet);
        fylker.add(new Region(Niva.FYLKE, REST, REST));
        fylker.addAll(uten);
        deler.put(landet, fylker);
        deler.forEach(this::regionsum);
    }

    /** The districts of a municipality, with the rest of it where no district is for those of unknown district. */
    private List<Region> bydeler(Region kommune) {
        List<Region> bydeler = new ArrayList<>(grunnlag.inndeling().regioner(Niva.BYDEL).stream()
                .filter(bydel -> grunnlag.kodeverk()
                        .bydel(bydel.nummer())
                        .filter(en -> en.kommunenummer().equals(kommune.nummer()))
                        .isPresent())
                .toList());
        if (!bydeler.isEmpty() && grunnlag.kodeverk().bydelI(kommune.nummer(), null) == null) {
            bydeler.add(new Region(Niva.BYDEL, kommune.nummer() + REST, REST));
        }
        return bydeler;
    }

    private void regionsum(Region hel, List<Region> deler) {
        for (Tabell tabell : tabeller(hel.niva())) {
            if (!tabell.erAldersgruppe() && deler.stream().allMatch(del -> har(tabell.navn(), del.niva()))) {
                for (Kategori kategori : tabell.kategorier()) {
                    for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
                        Function<Region, Cellenokkel> celle = region ->
                                new Cellenokkel(tabell.navn(), region.niva(), region.nummer(), kategori.kode(), kjonn);
                        modell.sum(celle.apply(hel), deler.stream().map(celle).toList());
                    }
                }
            }
        }
    }

    /**
     * A percent with one decimal, half up, holds its numerator within half a tenth: with P tenths, (2P − 1) · denominator ≤
     * 2000 · numerator &lt; (2P + 1) · denominator. «Not computable» says that the denominator is zero.
     */
    private void prosent(Andel andel, Tegnverdi verdi) {
        if (!verdi.erTall()) {
            modell.leggTil(List.of(new Ledd(1, andel.nevner())), true, 0);
            modell.leggTil(List.of(new Ledd(1, andel.teller())), true, 0);
        } else if (!andel.teller().equals(andel.nevner())) {
            long tideler = verdi.tall().movePointRight(1).longValueExact();
            modell.leggTil(
                    List.of(new Ledd(2 * tideler - 1, andel.nevner()), new Ledd(-2000, andel.teller())), false, 0);
            modell.leggTil(
                    List.of(new Ledd(2000, andel.teller()), new Ledd(-2 * tideler - 1, andel.nevner())), false, -1);
        }
    }
}
