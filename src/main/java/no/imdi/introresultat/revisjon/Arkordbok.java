package no.imdi.introresultat.revisjon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** What the words in the workbooks stand for: headers of columns, names of rows, sheets and areas. */
final class Arkordbok {
    private static final String AARSAK3 = "intro_avslutning_direkte_3";
    private static final String AARSAK8 = "intro_avslutning_direkte_8";
    private static final String DELTAKERE = "intro_deltakere";

    /** How many years before the result year a series may go back. */
    static final int TIDLIGERE_AAR = 4;

    private final Sprak sprak;
    private final Map<String, Kolonne> kolonner = new HashMap<>();
    private final Map<Linjenavn, Telling> linjer = new HashMap<>();
    private final Map<String, List<Niva>> nivaer = new HashMap<>();
    private final Map<String, Region> omraader = new HashMap<>();
    private final Map<String, Kjonnsgruppe> kjonn = new HashMap<>();
    private final Map<String, String> aldre = new HashMap<>();
    private final Map<String, Maal> maalene = new HashMap<>();
    private final Set<String> merknader;

    /** The kinds of column that say what the numbers of a row are about, and those with text to read only. */
    enum Ledetekst {
        OMRAADE,
        HVEM,
        NUMMER,
        NAVN,
        KJONN,
        GRUPPERING,
        LINJE,
        ALDER,
        MAAL,
        FRITEKST
    }

    /** What is counted: a category of a table, and the table whose total it is a share of. */
    record Telling(String tabell, String kategori, String totaltabell) {
        private static Telling i(String tabell, String kategori) {
            return new Telling(tabell, kategori, tabell);
        }
    }

    /** A headline figure: what is counted, and whether it is given in percent. */
    record Maal(Telling telling, boolean prosent) {}

    /** Which year a headline figure is of, where several years stand beside each other. */
    enum Aar {
        DETTE,
        FORRIGE,
        TIDLIGERE,
        ENDRING
    }

    /** A row's name, within its grouping where it has one. */
    record Linjenavn(String gruppe, String navn) {}

    /** What a column holds. */
    sealed interface Kolonne {
        /** Words. */
        record Tekst(Ledetekst slag) implements Kolonne {}

        /**
         * Numbers; what is null is told by the row.
         *
         * @param telling what is counted
         * @param kjonn of whom
         * @param region where
         * @param prosent whether in percent
         */
        record Tall(Telling telling, Kjonnsgruppe kjonn, Region region, boolean prosent) implements Kolonne {}

        /**
         * A headline figure of both sexes, in one of two years or the change between them.
         *
         * @param maal which; null where the row tells
         * @param aar which year
         */
        record Utvikling(Maal maal, Aar aar) implements Kolonne {}
    }

    Arkordbok(Revisjonsgrunnlag grunnlag, Ledetekster tekster, Sprak sprak) {
        this.sprak = sprak;
        Map<Kjonnsgruppe, String> kjonnsord = new EnumMap<>(Kjonnsgruppe.class);
        for (Kjonnsgruppe gruppe : Kjonnsgruppe.values()) {
            kjonnsord.put(gruppe, tekster.tekst("kjonn." + gruppe.kode()));
            kjonn.put(kjonnsord.get(gruppe), gruppe);
        }
        ledetekster(tekster);
        tall(tekster, kjonnsord);
        omraader(grunnlag, tekster);
        linjer(grunnlag, tekster);
        utvikling(grunnlag.aar(), tekster);
        merknader = Set.of(tekster.tekst("ark.merknader"), tekster.tekst("ark.versjoner"));
        nivaer.put(tekster.tekst("ark.utvikling"), List.of(Niva.FYLKE, Niva.KOMMUNE));
        nivaer.put(tekster.tekst("ark.landet"), List.of(Niva.FYLKE));
        nivaer.put(tekster.tekst("ark.naringsregioner"), List.of(Niva.NARINGSREGION));
        nivaer.put(tekster.tekst("ark.kommuner"), List.of(Niva.KOMMUNE));
        nivaer.put(tekster.tekst("ark.bydeler"), List.of(Niva.BYDEL));
    }

    private void ledetekster(Ledetekster tekster) {
        Map<String, Ledetekst> slag = Map.of(
                "omraade", Ledetekst.OMRAADE,
                "hvem", Ledetekst.HVEM,
                "nummer", Ledetekst.NUMMER,
                "navn", Ledetekst.NAVN,
                "kjonn", Ledetekst.KJONN,
                "gruppering", Ledetekst.GRUPPERING,
                "aarsak", Ledetekst.LINJE,
                "tiltak", Ledetekst.LINJE);
        kolonner.put(tekster.tekst("utvikling.tall"), new Kolonne.Tekst(Ledetekst.MAAL));
        kolonner.put(tekster.tekst("utvikling.merknad"), new Kolonne.Tekst(Ledetekst.FRITEKST));
        kolonner.put(tekster.tekst("kolonne.alder"), new Kolonne.Tekst(Ledetekst.ALDER));
        slag.forEach((nokkel, ett) -> kolonner.put(tekster.tekst("kolonne." + nokkel), new Kolonne.Tekst(ett)));
        for (String fri : new String[] {
            "fylke", "naringsregion", "ark", "innhold", "emne", "forklaring", "versjon", "dato", "endret"
        }) {
            kolonner.put(tekster.tekst("kolonne." + fri), new Kolonne.Tekst(Ledetekst.FRITEKST));
        }
    }

    private void tall(Ledetekster tekster, Map<Kjonnsgruppe, String> kjonnsord) {
        Map<String, Kolonne.Tall> uavhengige = Map.of(
                "deltok", new Kolonne.Tall(Telling.i(DELTAKERE, Tabell.ALLE), null, null, false),
                "grunnlag", new Kolonne.Tall(Telling.i(AARSAK3, Tabell.ALLE), null, null, false),
                "grunnlag.kort", new Kolonne.Tall(Telling.i(AARSAK3, Tabell.ALLE), null, null, false),
                "maal.antall", new Kolonne.Tall(Telling.i(AARSAK3, "arbutd"), null, null, false),
                "maal.prosent", new Kolonne.Tall(Telling.i(AARSAK3, "arbutd"), null, null, true));
        uavhengige.forEach((nokkel, tall) -> {
            String navn = tekster.tekst("kolonne." + nokkel);
            kolonner.put(navn, tall);
            kjonnsord.forEach((gruppe, ord) -> kolonner.put(
                    navn + ", " + ord.toLowerCase(Locale.ROOT),
                    new Kolonne.Tall(tall.telling(), gruppe, null, tall.prosent())));
        });
        kjonnsord.forEach((gruppe, ord) -> {
            kolonner.put(ord + ", " + tekster.tekst("enhet.antall"), new Kolonne.Tall(null, gruppe, null, false));
            kolonner.put(ord + ", " + tekster.tekst("enhet.prosent"), new Kolonne.Tall(null, gruppe, null, true));
        });
    }

    /** Counties under both their names; municipalities only under the name that cannot be taken for a county. */
    private void omraader(Revisjonsgrunnlag grunnlag, Ledetekster tekster) {
        for (Region fylke : grunnlag.inndeling().regioner(Niva.FYLKE)) {
            boolean landet = fylke.nummer().equals(Region.HELE_LANDET);
            String navn = tekster.tekst(landet ? "omraade.landet" : "omraade.fylke", fylke.navn());
            omraader.put(navn, fylke);
            omraader.put(fylke.navn(), fylke);
            kolonner.put(
                    tekster.tekst("kolonne.sammenligning", navn),
                    new Kolonne.Tall(null, Kjonnsgruppe.ALLE, fylke, true));
        }
    }

    private void linjer(Revisjonsgrunnlag grunnlag, Ledetekster tekster) {
        aldre.put(tekster.tekst("linje.alder.alle"), AARSAK3);
        grunnlag.tabeller().stream()
                .filter(Tabell::erAldersgruppe)
                .forEach(tabell -> aldre.put(tabell.kategorier().get(0).navn(sprak), tabell.navn()));
        String deltakere = tekster.tekst("gruppe.deltakere");
        linjer.put(new Linjenavn("", tekster.tekst("linje.grunnlag")), Telling.i(AARSAK8, Tabell.ALLE));
        linjer.put(new Linjenavn(deltakere, tekster.tekst("linje.deltok")), Telling.i(DELTAKERE, Tabell.ALLE));
        for (Tabell tabell : grunnlag.tabeller()) {
            for (Kategori kategori : tabell.kategorier()) {
                Telling egen = Telling.i(tabell.navn(), kategori.kode());
                switch (tabell.navn()) {
                    case AARSAK8 -> linje("", kategori, egen);
                    case "tillegg_aarsak_ikke_registrert" ->
                        linje("", kategori, new Telling(tabell.navn(), kategori.kode(), AARSAK8));
                    case "tillegg_uten_tiltak" ->
                        linje(deltakere, kategori, new Telling(tabell.navn(), kategori.kode(), DELTAKERE));
                    case "intro_tiltak_4" -> linje(tekster.tekst("gruppe.tiltak4"), kategori, egen);
                    case "intro_tiltak_12" -> linje(tekster.tekst("gruppe.tiltak12"), kategori, egen);
                    default -> {
                        // no row of a workbook is named after its categories
                    }
                }
            }
        }
    }

    /** The headline figures of two years, with the year's number or the word for change last in the column's name. */
    private void utvikling(int aar, Ledetekster tekster) {
        String ikkeRegistrert = "tillegg_aarsak_ikke_registrert";
        maalene.put(tekster.tekst("utvikling.maal.deltok"), new Maal(Telling.i(DELTAKERE, Tabell.ALLE), false));
        maalene.put(tekster.tekst("utvikling.maal.grunnlag"), new Maal(Telling.i(AARSAK3, Tabell.ALLE), false));
        maalene.put(tekster.tekst("utvikling.maal.maal"), new Maal(Telling.i(AARSAK3, "arbutd"), true));
        maalene.put(
                tekster.tekst("utvikling.maal.uten"),
                new Maal(new Telling(ikkeRegistrert, "ikke_registrert", AARSAK3), false));
        Map<String, Aar> ord = new HashMap<>();
        ord.put(Integer.toString(aar), Aar.DETTE);
        ord.put(Integer.toString(aar - 1), Aar.FORRIGE);
        for (int tidligere = aar - TIDLIGERE_AAR; tidligere < aar - 1; tidligere++) {
            ord.put(Integer.toString(tidligere), Aar.TIDLIGERE);
        }
        ord.put(tekster.tekst("utvikling.endring"), Aar.ENDRING);
        ord.forEach((ett, hvilket) -> {
            String alene = ett.substring(0, 1).toUpperCase(Locale.ROOT) + ett.substring(1);
            kolonner.put(alene, new Kolonne.Utvikling(null, hvilket));
            maalene.forEach((navn, maal) -> kolonner.put(navn + ", " + ett, new Kolonne.Utvikling(maal, hvilket)));
        });
    }

    private void linje(String gruppe, Kategori kategori, Telling telling) {
        linjer.putIfAbsent(new Linjenavn(gruppe, kategori.navn(sprak)), telling);
    }

    Optional<Kolonne> kolonne(String overskrift) {
        return Optional.ofNullable(kolonner.get(overskrift));
    }

    Optional<Telling> linje(Linjenavn navn) {
        return Optional.ofNullable(linjer.get(navn));
    }

    /** The table of the age group that goes by a name. */
    Optional<String> aldersgruppe(String navn) {
        return Optional.ofNullable(aldre.get(navn));
    }

    Optional<Maal> maal(String navn) {
        return Optional.ofNullable(maalene.get(navn));
    }

    Optional<Kjonnsgruppe> kjonn(String ord) {
        return Optional.ofNullable(kjonn.get(ord));
    }

    /** Whether a sheet is one of notes to the readers. */
    boolean merknader(String ark) {
        return merknader.contains(ark);
    }

    /** The levels of a sheet that has a row for each region of them. */
    List<Niva> nivaer(String ark) {
        return nivaer.getOrDefault(ark, List.of());
    }

    /** The county, or the country, that goes by a name. */
    Optional<Region> omraade(String navn) {
        return Optional.ofNullable(omraader.get(navn));
    }
}
